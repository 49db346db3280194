package id.runut.sop.control;

import id.runut.organisasi.control.PencariJabatan;
import id.runut.sop.entity.PengawasanRepository;
import id.runut.sop.entity.PengingatTugas;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reminds whoever has an open task, once a day. */
@ApplicationScoped
public class PengingatProses {

  @Inject HakMengawasi hak;
  @Inject TugasRepository tugas;
  @Inject PengawasanRepository pengawasan;
  @Inject PengabarPengawasan pengabar;
  @Inject PencariJabatan pencari;

  public void ingatkan(UUID tugasId) {
    Tugas t = hak.tugas(tugasId);
    // Two who remind at once meet here, and the second learns that it is done.
    tugas.kunci(t);
    PenjagaTugas.terbuka(t).tegakkan();
    LocalDate hari = pencari.hariIni();
    boolean hariIni =
        pengawasan.pengingat(List.of(tugasId)).stream().anyMatch(p -> p.getTanggal().equals(hari));
    AturanPengawasan.mengingatkan(hariIni, hak.memegang(t.getJabatanId())).tegakkan();
    PengingatTugas pengingat = new PengingatTugas(t, hari, pencari.sekarang(), hak.pelaku());
    pengawasan.simpan(pengingat);
    pengabar.diingatkan(t, pengingat);
  }
}
