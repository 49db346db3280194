package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.control.AturanPeralihan.Gerak;
import id.runut.sop.control.AturanPeralihan.Peralihan;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.DataTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Carries decisions out: closes the task and moves the process on or back. */
@ApplicationScoped
public class PelaksanaPeralihan {

  @Inject PenentuPenerima penentu;
  @Inject PembukaLangkah pembuka;
  @Inject PencatatPutusan pencatat;
  @Inject PenangananTerdaftar penanganan;
  @Inject PengabarTugas pengabar;

  /** "Ya". */
  public HasilLangkah selesaikan(KonteksTugas konteks, UUID dipilih, Map<String, ?> rincian) {
    penanganan.bolehSelesai(konteks).tegakkan();
    Optional<TujuanBerikut> tujuan = penentu.berikut(konteks);
    List<Jabatan> penerima = tujuan.map(t -> t.penerima(dipilih)).orElse(List.of());
    Tugas t = pencatat.selesai(konteks, rincian);
    long saudara = konteks.langkah().sebar() ? pencatat.saudaraTerbuka(t) : 0;
    Peralihan peralihan = AturanPeralihan.sesudahSelesai(konteks.langkah(), saudara);
    if (peralihan.gerak() == Gerak.TUNGGU) {
      return new HasilLangkah(List.of(), null, false);
    }
    if (peralihan.gerak() == Gerak.TAMAT) {
      pencatat.tamat(t.getProses(), konteks.pelaku());
      return new HasilLangkah(List.of(), null, true);
    }
    penentu.simpanPilihan(konteks, tujuan.orElseThrow(), penerima);
    return buka(t, konteks, tujuan.orElseThrow(), penerima, null);
  }

  /**
   * "Tidak".
   *
   * @throws DataTidakSah when the reason is blank or too long
   */
  public HasilLangkah kembalikan(KonteksTugas konteks, List<String> kategori, String alasan) {
    AturanPeralihan.sesudahKembali(konteks.langkah());
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("kesalahan.alasanKosong");
    }
    if (alasan.strip().length() > AturanPeralihan.ALASAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.alasanPanjang", AturanPeralihan.ALASAN_TERPANJANG);
    }
    if (String.join(", ", kategori).length() > AturanPeralihan.KATEGORI_TERPANJANG) {
      throw new DataTidakSah("kesalahan.kategoriPanjang");
    }
    String bersih = alasan.strip();
    List<Tugas> semua = penentu.semuaTugas(konteks);
    TujuanBerikut tujuan = penentu.semula(konteks, semua);
    Tugas t = pencatat.kembali(konteks, kategori, bersih);
    pencatat.batalkanYangTerbuka(konteks);
    penanganan.dikembalikan(konteks, tujuan.langkah(), bersih);
    pengabar.dikembalikan(
        konteks, penentu.terdampak(konteks, semua, tujuan.pilihan().jabatan()), bersih);
    return buka(t, konteks, tujuan, tujuan.jabatan(), bersih);
  }

  private HasilLangkah buka(
      Tugas dari,
      KonteksTugas konteks,
      TujuanBerikut tujuan,
      List<Jabatan> penerima,
      String alasanKembali) {
    pembuka.buka(
        dari.getProses(),
        tujuan.langkah(),
        penerima,
        konteks.pelaku(),
        alasanKembali,
        dari.getSelesai());
    return new HasilLangkah(
        penerima.stream().map(Jabatan::getNamaSingkat).toList(), tujuan.langkah().nomor(), false);
  }
}
