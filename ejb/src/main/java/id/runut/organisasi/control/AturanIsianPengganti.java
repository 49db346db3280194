package id.runut.organisasi.control;

import id.runut.organisasi.boundary.MutasiPejabat;
import id.runut.organisasi.boundary.PerpanjangPengganti;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.DataTidakSah;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What an order must say before it is judged. */
public final class AturanIsianPengganti {

  private static final int NOMOR_TERPANJANG = 100;

  private AturanIsianPengganti() {}

  /**
   * @throws DataTidakSah when something is missing, or the period ends before it begins
   */
  public static void periksa(TunjukPengganti p) {
    lengkap(p.jabatanId(), p.pegawaiId(), p.jenis(), p.mulai(), p.selesai());
    surat(p.nomorSurat(), p.tanggalSurat());
    if (p.jenis() == JenisPenugasan.DEFINITIF) {
      throw new DataTidakSah("kesalahan.penggantiTidakLengkap");
    }
    urut(p.mulai(), p.selesai());
  }

  /**
   * @param semula last day of the order that is extended
   * @throws DataTidakSah when something is missing, or nothing would be extended
   */
  public static void periksa(PerpanjangPengganti p, LocalDate semula) {
    lengkap(p.selesai());
    surat(p.nomorSurat(), p.tanggalSurat());
    if (!p.selesai().isAfter(semula)) {
      throw new DataTidakSah("kesalahan.perpanjanganTerlaluPendek", semula);
    }
  }

  /**
   * @throws DataTidakSah when something is missing
   */
  public static void periksa(MutasiPejabat p) {
    lengkap(p.pegawaiId(), p.mulai());
    surat(p.nomorSurat(), p.tanggalSurat());
  }

  /**
   * @throws DataTidakSah when the period ends before it begins
   */
  public static void urut(LocalDate mulai, LocalDate selesai) {
    if (selesai.isBefore(mulai)) {
      throw new DataTidakSah("kesalahan.penggantiTerbalik");
    }
  }

  private static void surat(String nomor, LocalDate tanggal) {
    lengkap(nomor, tanggal);
    if (nomor.isBlank()) {
      throw new DataTidakSah("kesalahan.penggantiTidakLengkap");
    }
    if (nomor.strip().length() > NOMOR_TERPANJANG) {
      throw new DataTidakSah("kesalahan.nomorSuratPanjang", NOMOR_TERPANJANG);
    }
  }

  private static void lengkap(Object... isian) {
    if (Stream.of(isian).anyMatch(Objects::isNull)) {
      throw new DataTidakSah("kesalahan.penggantiTidakLengkap");
    }
  }
}
