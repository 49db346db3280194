package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiSuratMasuk;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.SifatKeamanan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who sees an incoming letter, and what one has to be registered with. */
public final class AturanSuratMasuk {

  private static final int PENGIRIM_TERPANJANG = 250;
  private static final int NOMOR_TERPANJANG = 150;
  private static final int HAL_TERPANJANG = 500;
  private static final int RINGKASAN_TERPANJANG = 2000;
  private static final int TAHUN_TERAWAL = 1990;

  private AturanSuratMasuk() {}

  /**
   * Whether somebody of the agency may see a letter.
   *
   * @param bernama whether it goes to one of his posts, or he has registered it
   * @param dalamRantai whether he has given or received an order about it
   * @param pembacaBuku whether he sees the books of the agency
   */
  public static boolean bolehLihat(
      SifatKeamanan keamanan, boolean bernama, boolean dalamRantai, boolean pembacaBuku) {
    return bernama || dalamRantai || pembacaBuku && !keamanan.tertutup();
  }

  /**
   * Everything that is wrong by itself.
   *
   * @param hariIni in the agency's time zone
   */
  public static List<Kekeliruan> isi(IsiSuratMasuk s, LocalDate hariIni) {
    List<Kekeliruan> keliru = new ArrayList<>();
    wajib(keliru, "pengirim", s.pengirim(), PENGIRIM_TERPANJANG);
    wajib(keliru, "nomor", s.nomor(), NOMOR_TERPANJANG);
    wajib(keliru, "hal", s.hal(), HAL_TERPANJANG);
    panjang(keliru, "ringkasan", s.ringkasan(), RINGKASAN_TERPANJANG);
    panjang(keliru, "keterangan", s.keterangan(), HAL_TERPANJANG);
    tanggal(keliru, "tanggal", s.tanggal(), hariIni);
    tanggal(keliru, "diterima", s.diterima(), hariIni);
    boolean terbalik =
        s.tanggal() != null && s.diterima() != null && s.diterima().isBefore(s.tanggal());
    if (terbalik) {
      keliru.add(new Kekeliruan("diterima", Pesan.dari("suratMasuk.keliru.terbalik")));
    }
    if (s.urgensi() == null) {
      keliru.add(new Kekeliruan("urgensi", Pesan.dari("suratMasuk.keliru.urgensi")));
    }
    if (s.keamanan() == null) {
      keliru.add(new Kekeliruan("keamanan", Pesan.dari("suratMasuk.keliru.keamanan")));
    }
    if (s.urutLama() != null && s.urutLama() < 1) {
      keliru.add(new Kekeliruan("urutLama", Pesan.dari("nomor.keliru.urut")));
    }
    boolean tahunLain =
        s.urutLama() == null && s.diterima() != null && s.diterima().getYear() != hariIni.getYear();
    if (tahunLain) {
      keliru.add(new Kekeliruan("diterima", Pesan.dari("suratMasuk.keliru.tahunLalu")));
    }
    return keliru;
  }

  private static void wajib(List<Kekeliruan> keliru, String tempat, String isi, int terpanjang) {
    if (isi == null || isi.isBlank()) {
      keliru.add(new Kekeliruan(tempat, Pesan.dari("suratMasuk.keliru.kosong")));
    }
    panjang(keliru, tempat, isi, terpanjang);
  }

  private static void panjang(List<Kekeliruan> keliru, String tempat, String isi, int terpanjang) {
    if (isi != null && isi.strip().length() > terpanjang) {
      keliru.add(new Kekeliruan(tempat, Pesan.dari("naskah.terlaluPanjang", terpanjang)));
    }
  }

  private static void tanggal(
      List<Kekeliruan> keliru, String tempat, LocalDate hari, LocalDate hariIni) {
    if (hari == null || hari.getYear() < TAHUN_TERAWAL || hari.isAfter(hariIni)) {
      keliru.add(new Kekeliruan(tempat, Pesan.dari("suratMasuk.keliru.tanggal")));
    }
  }
}
