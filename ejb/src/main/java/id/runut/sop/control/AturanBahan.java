package id.runut.sop.control;

import id.runut.sop.boundary.IsiKegiatan;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a letter from outside and a report of an act must say. Pure. */
public final class AturanBahan {

  /** Longest number of a letter. */
  public static final int NOMOR_TERPANJANG = 150;

  /** Longest name of a sender or a place. */
  public static final int BARIS_TERPANJANG = 250;

  /** Longest report. */
  public static final int URAIAN_TERPANJANG = 4_000;

  /** Most files of one task. */
  public static final int BUKTI_TERBANYAK = 10;

  private AturanBahan() {}

  /**
   * Every fault of a letter from outside.
   *
   * @param hari today at the agency
   */
  public static List<Kekeliruan> periksa(SuratMasuk surat, LocalDate hari) {
    List<Kekeliruan> keliru = new ArrayList<>();
    teks(keliru, "nomor", surat.nomor(), NOMOR_TERPANJANG, "surat.kurang.nomor");
    teks(keliru, "pengirim", surat.pengirim(), BARIS_TERPANJANG, "surat.kurang.pengirim");
    hari(keliru, surat.tanggal(), hari);
    return keliru;
  }

  /** Every fault of a report; parameters as for {@link #periksa(SuratMasuk, LocalDate)}. */
  public static List<Kekeliruan> periksa(IsiKegiatan isi, LocalDate hari) {
    List<Kekeliruan> keliru = new ArrayList<>();
    teks(keliru, "uraian", isi.uraian(), URAIAN_TERPANJANG, "kegiatan.kurang.uraian");
    if (isi.tempat() != null && isi.tempat().length() > BARIS_TERPANJANG) {
      keliru.add(kekeliruan("tempat", "naskah.terlaluPanjang", BARIS_TERPANJANG));
    }
    hari(keliru, isi.tanggal(), hari);
    return keliru;
  }

  /**
   * @throws DataTidakSah with all of them when there are any
   */
  static void tolak(String kunci, List<Kekeliruan> keliru) {
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari(kunci), keliru);
    }
  }

  private static void teks(
      List<Kekeliruan> keliru, String tempat, String teks, int terpanjang, String kurang) {
    if (teks == null || teks.isBlank()) {
      keliru.add(kekeliruan(tempat, kurang));
    } else if (teks.strip().length() > terpanjang) {
      keliru.add(kekeliruan(tempat, "naskah.terlaluPanjang", terpanjang));
    }
  }

  private static void hari(List<Kekeliruan> keliru, LocalDate tanggal, LocalDate hari) {
    if (tanggal == null) {
      keliru.add(kekeliruan("tanggal", "surat.kurang.tanggal"));
    } else if (tanggal.isAfter(hari)) {
      keliru.add(kekeliruan("tanggal", "surat.tanggalDepan"));
    }
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
