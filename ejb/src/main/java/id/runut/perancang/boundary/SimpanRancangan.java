package id.runut.perancang.boundary;

import id.runut.sop.boundary.DefinisiSop;

/**
 * A draft's new content. Its code and agency are not taken from here: they are the draft's own.
 *
 * @param versi counter of the state that was changed
 */
public record SimpanRancangan(long versi, DefinisiSop definisi) {}
