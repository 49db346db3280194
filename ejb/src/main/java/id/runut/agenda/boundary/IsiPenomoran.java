package id.runut.agenda.boundary;

import id.runut.agenda.entity.LingkupNomor;

/** How letters are to be numbered: the pattern, and over which letters one counter runs. */
public record IsiPenomoran(String pola, LingkupNomor lingkup) {}
