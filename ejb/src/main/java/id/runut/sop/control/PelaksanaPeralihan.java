package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
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
  @Inject PembukaBerikut pembuka;
  @Inject PencatatPutusan pencatat;
  @Inject PengaturTindakan pengatur;
  @Inject PengabarTugas pengabar;

  /** "Ya". */
  public HasilLangkah selesaikan(KonteksTugas konteks, UUID dipilih, Map<String, ?> rincian) {
    pengatur.bolehSelesai(konteks).tegakkan();
    if (!konteks.utama()) {
      return pengatur.sesudahBagian(konteks, pencatat.selesai(konteks, rincian));
    }
    List<String> sisa = pengatur.sisaSesudah(konteks);
    return sisa.isEmpty()
        ? tutup(konteks, dipilih, rincian)
        : pengatur.catat(konteks, sisa, rincian);
  }

  private HasilLangkah tutup(KonteksTugas konteks, UUID dipilih, Map<String, ?> rincian) {
    Optional<TujuanBerikut> tujuan = penentu.berikut(konteks);
    List<Jabatan> penerima = tujuan.map(t -> t.penerima(dipilih)).orElse(List.of());
    Tugas t = pencatat.selesai(konteks, rincian);
    DefinisiSop definisi = penentu.definisi(konteks);
    Peralihan peralihan = pencatat.sesudahSelesai(definisi, konteks.langkah(), t);
    if (peralihan.gerak() == Gerak.TUNGGU) {
      return new HasilLangkah(List.of(), null, false);
    }
    if (peralihan.gerak() == Gerak.TAMAT) {
      pencatat.tamat(t.getProses(), konteks.pelaku());
      return new HasilLangkah(List.of(), null, true);
    }
    TujuanBerikut berikut = tujuan.orElseThrow();
    penentu.simpanPilihan(konteks, berikut, penerima);
    List<Penerima> tempat =
        AturanPeralihan.cabangBerlanjut(definisi, konteks.langkah())
            ? Penerima.dalamCabang(penerima, konteks.cabang())
            : Penerima.baru(penerima, berikut.langkah().sebar());
    return pembuka.buka(
        t.getProses(), berikut.langkah(), tempat, konteks.pelaku(), null, t.getSelesai());
  }

  /**
   * "Tidak".
   *
   * @throws DataTidakSah when the reason is blank or too long
   */
  public HasilLangkah kembalikan(KonteksTugas konteks, List<String> kategori, String alasan) {
    AturanPeralihan.bolehKembali(konteks.langkah(), konteks.utama()).tegakkan();
    periksaAlasan(kategori, alasan);
    String bersih = alasan.strip();
    DefinisiSop definisi = penentu.definisi(konteks);
    LangkahSop ke = definisi.langkah(konteks.langkah().kembaliKe());
    List<Tugas> semua = penentu.semuaTugas(konteks);
    List<Penerima> penerima = penentu.semula(konteks, semua);
    Tugas t = pencatat.kembali(konteks, kategori, bersih);
    boolean dalamCabang = AturanPeralihan.kembaliDalamCabang(definisi, konteks.langkah());
    pencatat.batalkanYangTerbuka(konteks, dalamCabang ? konteks.cabang() : null);
    pengatur.dikembalikan(konteks, ke, bersih);
    pengabar.dikembalikan(
        konteks,
        penentu.terdampak(konteks, semua, penerima.stream().map(p -> p.jabatan().getId()).toList()),
        bersih);
    return pembuka.buka(t.getProses(), ke, penerima, konteks.pelaku(), bersih, t.getSelesai());
  }

  private static void periksaAlasan(List<String> kategori, String alasan) {
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("kesalahan.alasanKosong");
    }
    if (alasan.strip().length() > AturanPeralihan.ALASAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.alasanPanjang", AturanPeralihan.ALASAN_TERPANJANG);
    }
    if (String.join(", ", kategori).length() > AturanPeralihan.KATEGORI_TERPANJANG) {
      throw new DataTidakSah("kesalahan.kategoriPanjang");
    }
  }
}
