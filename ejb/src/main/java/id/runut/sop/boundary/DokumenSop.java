package id.runut.sop.boundary;

/**
 * A document of an SOP.
 *
 * @param kunci names it within a process, such as {@code surat_pengantar}
 * @param tipe kind of letter or data, such as {@code surat_dinas} or {@code laporan}
 */
public record DokumenSop(String kunci, String nama, String tipe) {}
