package id.runut.sop.control;

import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.RincianTugas;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.boundary.TujuanLangkah;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what the page of a task needs. */
@ApplicationScoped
public class PenyusunRincianTugas {

  @Inject PenjagaTugas penjaga;
  @Inject PengaturTindakan pengatur;
  @Inject PenyusunTujuan tujuan;
  @Inject PenyusunRingkasan ringkasan;
  @Inject PenyusunRiwayat riwayat;

  /** The task as its holder sees it; that the caller holds it has been checked. */
  public RincianTugas susun(Tugas t) {
    KonteksTugas dilihat = penjaga.konteks(t);
    List<String> tindakan = pengatur.dapatDiambil(dilihat);
    KonteksTugas konteks = tindakan.isEmpty() ? dilihat : dilihat.untuk(tindakan.get(0));
    DefinisiSop definisi = penjaga.definisi(t.getProses());
    LangkahSop langkah = konteks.langkah();
    RingkasanTugas baris = ringkasan.tugas(List.of(t)).get(0);
    Putusan giliran = PenjagaTugas.terbuka(t);
    TujuanLangkah berikut =
        giliran.boleh() && t.isUtama()
            ? tujuan.berikut(konteks)
            : new TujuanLangkah(List.of(), false);
    return new RincianTugas(
        baris,
        langkah,
        t.getStatus(),
        t.getPutaran(),
        tindakan,
        giliran.boleh() ? pengatur.bolehSelesai(konteks) : giliran,
        AturanPeralihan.bolehKembali(langkah, t.isUtama()).dan(giliran).dan(lingkup(t, konteks)),
        labelPeran(definisi, langkah.kembaliKe()),
        giliran.boleh() && t.isUtama()
            ? tujuan.sebutan(konteks)
            : labelPeran(definisi, langkah.lanjutKe()),
        berikut.pilihSatu() ? berikut.jabatan() : List.of(),
        riwayat(definisi, t),
        penjaga.sebagai(t),
        tujuan.keberadaan(berikut));
  }

  /** A deputy's order holds for "Tidak" as it does for "Ya"; elsewhere there is none. */
  private Putusan lingkup(Tugas t, KonteksTugas konteks) {
    return penjaga.memegang(t) ? penjaga.dalamLingkup(konteks) : Putusan.ya();
  }

  /** An addressee in another agency sees his own part of the story only. */
  private List<Riwayat> riwayat(DefinisiSop definisi, Tugas t) {
    List<Riwayat> semua = riwayat.susun(definisi, t.getProses().getId());
    return penjaga.akses(t.getProses().getId()) == AksesProses.PENUH
        ? semua
        : semua.stream().filter(p -> t.getId().equals(p.tugasId())).toList();
  }

  private static String labelPeran(DefinisiSop definisi, Integer langkah) {
    return langkah == null ? null : definisi.peran(definisi.langkah(langkah).peran()).label();
  }
}
