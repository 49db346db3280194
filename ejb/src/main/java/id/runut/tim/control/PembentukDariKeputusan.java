package id.runut.tim.control;

import id.runut.naskah.boundary.NaskahDiterbitkan;
import id.runut.sop.boundary.CalonTim;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.TimProsesService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Forms a team with the signature of its decree, as the decree's annex has composed it. */
@ApplicationScoped
public class PembentukDariKeputusan implements CalonTim {

  @Inject MesinProses mesin;
  @Inject PenyusunTim penyusun;
  @Inject TimProsesService tim;

  /** The decree has become final; the transaction is that of its signature. */
  void saatTerbit(@Observes NaskahDiterbitkan terbit) {
    KonteksTugas konteks = terbit.konteks();
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    for (PeranSop peran : PeranTim.dibentuk(sop, konteks.langkah())) {
      tim.tetapkan(konteks, peran.id(), PenyusunTim.pekerja(penyusun.siapkan(konteks, sop, peran)));
    }
  }

  @Override
  public boolean siap(KonteksTugas konteks, String peran) {
    return penyusun.siap(konteks.prosesId(), peran);
  }
}
