package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.AlihkanTugas;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.RincianAlih;
import id.runut.sop.control.AturanPengalihan.Tujuan;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Gives open tasks from one post of a unit to another. */
@ApplicationScoped
public class PengalihTugas {

  @Inject TugasRepository tugas;
  @Inject CalonAlih calon;
  @Inject PenyusunRingkasan ringkasan;
  @Inject PencatatPengalihan pencatat;
  @Inject HakMengawasi hak;

  /** A task below the caller, and whom it can be given to. */
  public RincianAlih rincian(UUID tugasId) {
    Tugas t = bawahan(tugasId);
    Putusan boleh = PenjagaTugas.terbuka(t).dan(calon.boleh(t));
    List<PilihanPenerima> tujuan = boleh.boleh() ? calon.pilihan(t, hak::membawahi) : List.of();
    return new RincianAlih(
        ringkasan.tugas(List.of(t)).get(0),
        boleh.boleh() && tujuan.isEmpty() ? Putusan.tidak("kesalahan.alihTanpaTujuan") : boleh,
        tujuan);
  }

  /** Gives the task on. */
  public void alihkan(UUID tugasId, AlihkanTugas perintah) {
    Tugas t = bawahan(tugasId);
    String alasan = AturanPengalihan.alasan(perintah.alasan());
    Jabatan ke = hak.jabatan(perintah.jabatanId());
    tugas.kunci(t);
    PenjagaTugas.terbuka(t).tegakkan();
    // The post may have changed while this act was waiting for the task.
    Jabatan dari = jabatan(t);
    calon.boleh(t).tegakkan();
    Tujuan tujuan = calon.tujuan(t, dari, ke, hak.membawahi(ke));
    AturanPengalihan.tujuan(tujuan).tegakkan();
    pencatat.alihkan(t, dari, ke, alasan, hak.pelaku(dari));
  }

  private Tugas bawahan(UUID tugasId) {
    Tugas t =
        tugas.tugas(tugasId).orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    jabatan(t);
    return t;
  }

  /** The task's post, if it is below the caller or he supervises its agency. */
  private Jabatan jabatan(Tugas t) {
    Jabatan jabatan = hak.jabatan(t.getJabatanId());
    if (!hak.membawahi(jabatan)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return jabatan;
  }
}
