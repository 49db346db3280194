package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.PengalihanTugas;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells the log and both posts that a task was given on. */
@ApplicationScoped
public class PengabarPengalihan {

  @Inject PenjagaTugas penjaga;
  @Inject NotifikasiService notifikasi;
  @Inject AuditService audit;

  String peran(Tugas t) {
    return penjaga.langkah(t).peran();
  }

  void dialihkan(Tugas t, PengalihanTugas p) {
    audit.catat(
        "proses:" + t.getProses().getId(),
        "alih",
        "pengalihan",
        p.getId(),
        p.getPelaku(),
        Map.of(
            "tugas", t.getId(),
            "langkah", t.getLangkah(),
            "putaran", t.getPutaran(),
            "dari", p.getDari(),
            "ke", p.getKe(),
            "alasan", p.getAlasan()));
    LangkahSop langkah = penjaga.langkah(t);
    // The name under which a new task is told: the post gets one mail about it, however it came.
    notifikasi.beritahu(
        "tugas:" + t.getId() + ":buka",
        List.of(p.getKeJabatanId()),
        Pesan.dari(
            "notifikasi.tugasDialihkanKepada",
            langkah.judul(),
            t.getProses().getJudul(),
            p.getPelaku().getNamaJabatan(),
            p.getAlasan()),
        "/tugas/" + t.getId());
    notifikasi.beritahu(
        "tugas:" + t.getId() + ":alih:" + p.getId(),
        List.of(p.getDariJabatanId()),
        Pesan.dari(
            "notifikasi.tugasDialihkanDari",
            langkah.judul(),
            t.getProses().getJudul(),
            p.getPelaku().getNamaJabatan(),
            p.getKe(),
            p.getAlasan()),
        null);
  }
}
