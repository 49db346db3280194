package id.runut.tandatangan.control;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.tandatangan.entity.JenisPenyedia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the caller has to do before he can sign at all. */
@ApplicationScoped
public class KesiapanPemanggil {

  @Inject PelakuAktif pelakuAktif;
  @Inject PemilihPenyedia penyedia;
  @Inject UrusanSertifikat sertifikat;

  /** Whether there is a passphrase for him to enter, not one to be chosen. */
  public boolean punyaFrasa() {
    return penyedia.jenis(pelakuAktif.identitas().instansi().id()) != JenisPenyedia.OTORITAS
        || sertifikat.milikPemanggil().isPresent();
  }
}
