package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisPenugasan;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who holds a post from when to when.
 *
 * @param selesai the last day; null while it is open
 * @param nomorSurat order or decree; null where it is not known, as is its date
 * @param lanjutanDari the assignment that this one extends; null for a first one
 * @param selesaiSemula the last day that the order had named, where it ended on another
 * @param alasanAkhir why it ended before time; null for none
 */
public record InfoPenugasan(
    UUID id,
    UUID jabatanId,
    String jabatan,
    UUID pegawaiId,
    String pegawai,
    JenisPenugasan jenis,
    LocalDate mulai,
    LocalDate selesai,
    String nomorSurat,
    LocalDate tanggalSurat,
    Lingkup lingkup,
    UUID lanjutanDari,
    LocalDate selesaiSemula,
    String alasanAkhir,
    Masa masa) {

  /** Where its time stands today. */
  public enum Masa {
    AKAN_DATANG,
    BERLAKU,
    BERAKHIR,
    DIBATALKAN
  }
}
