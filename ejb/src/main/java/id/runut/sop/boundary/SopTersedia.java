package id.runut.sop.boundary;

import id.runut.umum.boundary.Putusan;

/**
 * An SOP of the caller's agency.
 *
 * @param bolehMulai whether the caller may start it (he holds a post of its first step)
 */
public record SopTersedia(
    String kode, String nama, String versi, int jumlahLangkah, Putusan bolehMulai) {}
