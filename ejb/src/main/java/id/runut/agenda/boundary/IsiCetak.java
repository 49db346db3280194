package id.runut.agenda.boundary;

/**
 * Copies that were made.
 *
 * @param eksemplar how many of each document
 * @param distempel whether they bear the agency's stamp
 * @param untuk for whom they are; may be blank
 */
public record IsiCetak(int eksemplar, boolean distempel, String untuk) {}
