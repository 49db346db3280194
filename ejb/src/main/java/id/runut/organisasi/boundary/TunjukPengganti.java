package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisPenugasan;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The order that makes an official the deputy of a post.
 *
 * @param jenis PLT, PLH or PJ
 * @param selesai the last day
 * @param nomorSurat number of the surat perintah
 * @param tanggalSurat its date
 * @param lingkup what it covers; null for everything
 */
public record TunjukPengganti(
    UUID jabatanId,
    UUID pegawaiId,
    JenisPenugasan jenis,
    LocalDate mulai,
    LocalDate selesai,
    String nomorSurat,
    LocalDate tanggalSurat,
    Lingkup lingkup) {

  public TunjukPengganti {
    lingkup = lingkup == null ? Lingkup.semua() : lingkup;
  }
}
