package id.runut.agenda.boundary;

import id.runut.agenda.entity.Nasib;

/**
 * A class of papers as an administrator writes it.
 *
 * @param induk code of the class above it; null for the one that the code itself names
 * @param aktif years at hand; null, as the next two, where nothing is to be said
 */
public record IsiKlasifikasi(
    String kode,
    String nama,
    String induk,
    Integer aktif,
    Integer inaktif,
    Nasib nasib,
    boolean berlaku) {}
