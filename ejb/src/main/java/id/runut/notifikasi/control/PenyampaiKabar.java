package id.runut.notifikasi.control;

import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.boundary.KabarJabatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Carries on what the organisation has to tell, in the transaction in which it happens. */
@ApplicationScoped
public class PenyampaiKabar {

  @Inject NotifikasiService notifikasi;

  /** Hears of it. */
  public void saatAdaKabar(@Observes KabarJabatan kabar) {
    notifikasi.beritahu(kabar.peristiwa(), kabar.jabatan(), kabar.pesan(), kabar.tautan());
  }
}
