package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several acts in one step, and tasks of others inside it. */
@ApplicationScoped
public class PengaturTindakan {

  @Inject PencatatPerluasan pencatat;
  @Inject TugasRepository tugas;
  @Inject OrganisasiRepository organisasi;
  @Inject PenangananTerdaftar penanganan;
  @Inject PembukaLangkah pembuka;

  /** Whether it is the act's turn; the task itself is open. */
  Putusan giliran(KonteksTugas konteks) {
    LangkahSop langkah = konteks.langkah();
    String tindakan = konteks.tindakan();
    if (tunggal(konteks)) {
      return Putusan.ya();
    }
    Set<String> selesai = pencatat.tindakan(konteks.tugasId());
    if (selesai.contains(tindakan)) {
      return Putusan.tidak("kesalahan.tindakanSudah");
    }
    return AturanTindakan.dapatDiambil(langkah, selesai, penanganan::sekaligus).contains(tindakan)
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.tindakanMenyertai");
  }

  /** The acts that can be taken next, in their order. */
  List<String> dapatDiambil(KonteksTugas konteks) {
    return tunggal(konteks)
        ? List.of(konteks.tindakan())
        : AturanTindakan.dapatDiambil(
            konteks.langkah(), pencatat.tindakan(konteks.tugasId()), penanganan::sekaligus);
  }

  /** Whether the act in view may be done as things stand, and if not, why not. */
  Putusan bolehSelesai(KonteksTugas konteks) {
    Putusan putusan = bagianSelesai(konteks);
    return putusan.boleh() ? penanganan.bolehSelesai(konteks) : putusan;
  }

  /** The acts that remain after the one in view. */
  List<String> sisaSesudah(KonteksTugas konteks) {
    return tunggal(konteks) ? List.of() : AturanTindakan.sisa(konteks.langkah(), sesudah(konteks));
  }

  /** Keeps an act that does not close the task, and lets the tiers begin when it is their turn. */
  HasilLangkah catat(KonteksTugas konteks, List<String> sisa, Map<String, ?> rincian) {
    Instant kini = pencatat.kini();
    Set<String> lama = pencatat.tindakan(konteks.tugasId());
    sesudah(konteks).stream()
        .filter(t -> konteks.langkah().memuat(t) && !lama.contains(t))
        .sorted()
        .forEach(t -> pencatat.tindakan(konteks, t, rincian));
    if (AturanTindakan.berjenjang(konteks.langkah()) && sisa.size() == 1) {
      bukaJenjang(konteks, tugas.terambil(konteks.tugasId()), kini);
    }
    return HasilLangkah.belum(sisa);
  }

  /** After a task inside a step is done: the next tier, if there is one. */
  HasilLangkah sesudahBagian(KonteksTugas konteks, Tugas bagian) {
    if (!AturanTindakan.berjenjang(konteks.langkah())) {
      return new HasilLangkah(List.of(), null, false);
    }
    Tugas induk = tugas.seputaran(bagian).stream().filter(Tugas::isUtama).findFirst().orElseThrow();
    return bukaJenjang(konteks, induk, bagian.getSelesai());
  }

  /** The process goes back from the step to an earlier one. */
  void dikembalikan(KonteksTugas konteks, LangkahSop ke, String alasan) {
    penanganan.dikembalikan(konteks, ke, alasan);
  }

  private HasilLangkah bukaJenjang(KonteksTugas konteks, Tugas induk, Instant kini) {
    List<Jabatan> atasan =
        AturanCabang.atasan(organisasi.jabatan(induk.getJabatanId()).orElseThrow());
    int sudah = (int) tugas.seputaran(induk).stream().filter(t -> !t.isUtama()).count();
    if (sudah >= atasan.size()) {
      return new HasilLangkah(List.of(), null, false);
    }
    Jabatan berikut = atasan.get(sudah);
    pembuka.bukaBagian(induk, konteks.langkah(), List.of(berikut), konteks.pelaku(), kini);
    return new HasilLangkah(List.of(berikut.getNamaSingkat()), null, false);
  }

  private Putusan bagianSelesai(KonteksTugas konteks) {
    LangkahSop langkah = konteks.langkah();
    if (!konteks.utama() || langkah.ciri().bagian() == null) {
      return Putusan.ya();
    }
    boolean penutup =
        AturanTindakan.serempak(langkah)
            ? sisaSesudah(konteks).isEmpty()
            : AturanTindakan.penutupBerjenjang(langkah, konteks.tindakan());
    if (!penutup) {
      return Putusan.ya();
    }
    if (!sisaSesudah(konteks).isEmpty()) {
      return Putusan.tidak("kesalahan.tindakanPenutup");
    }
    long terbuka = tugas.bagianTerbuka(tugas.tugas(konteks.tugasId()).orElseThrow(), false);
    return terbuka == 0 ? Putusan.ya() : Putusan.tidak("kesalahan.bagianBelumSelesai", terbuka);
  }

  private Set<String> sesudah(KonteksTugas konteks) {
    return AturanTindakan.sesudah(
        pencatat.tindakan(konteks.tugasId()), konteks.tindakan(), penanganan::sekaligus);
  }

  private boolean tunggal(KonteksTugas konteks) {
    return !konteks.utama() || AturanTindakan.sisa(konteks.langkah(), Set.of()).size() == 1;
  }
}
