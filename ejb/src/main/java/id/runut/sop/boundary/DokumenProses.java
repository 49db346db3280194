package id.runut.sop.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A finished file of a process.
 *
 * @param berkasId the stored file
 * @param jenis what it is, for its label: {@link #NASKAH}, {@code spt}, {@code rekapitulasi}, …
 * @param judul its subject, such as "Permintaan data kinerja Triwulan III"
 * @param nomor letter number, or null
 * @param dokumen key of the SOP's document that it belongs to, or null
 * @param langkah number of the step that made it
 */
public record DokumenProses(
    UUID berkasId,
    String jenis,
    String judul,
    String nomor,
    String dokumen,
    int langkah,
    Instant dibuat) {

  /** A signed letter. */
  public static final String NASKAH = "naskah";
}
