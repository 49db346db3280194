package id.runut.naskah.docx;

import java.util.Set;

/**
 * What was read out of a document.
 *
 * @param html markup for the sanitiser
 * @param buangan what was not taken over
 */
public record HasilBaca(String html, Set<Buangan> buangan) {}
