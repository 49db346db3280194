package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisKetidakhadiran;
import id.runut.umum.boundary.Pesan;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Why something that is sent to a post today will not be seen by its own holder.
 *
 * @param jabatan short name of the post
 * @param pejabat its own holder; null for a vacancy
 * @param pengganti who stands in; null when nobody does
 * @param sebab why the holder is away; null where that was not recorded
 * @param sampai the last day of deputy or absence; null for a vacancy without deputy
 */
public record Keberadaan(
    UUID jabatanId,
    String jabatan,
    String pejabat,
    String pengganti,
    JenisKetidakhadiran sebab,
    LocalDate sampai) {

  /** Whether nobody works at the post's desk as long as this lasts. */
  public boolean tanpaPengganti() {
    return pengganti == null;
  }

  /** The sentence for whoever sends. */
  public Pesan kalimat() {
    if (pengganti != null) {
      return Pesan.dari("keberadaan.diganti", jabatan, pengganti, sampai);
    }
    return pejabat == null
        ? Pesan.dari("keberadaan.kosong", jabatan)
        : Pesan.dari(
            "keberadaan.berhalangan",
            jabatan,
            pejabat,
            Pesan.dari("ketidakhadiran.sedang." + sebab.name().toLowerCase(Locale.ROOT)),
            sampai);
  }
}
