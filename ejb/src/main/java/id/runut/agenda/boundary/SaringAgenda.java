package id.runut.agenda.boundary;

/**
 * What to look for in a register.
 *
 * @param tahun year of the register
 * @param kata part of number, subject or correspondent; null or blank for everything
 */
public record SaringAgenda(int tahun, String kata) {}
