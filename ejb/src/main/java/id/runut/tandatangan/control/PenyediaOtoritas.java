package id.runut.tandatangan.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.control.KunciPejabat.KunciDibuka;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.TandaTangan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The agency's own certificate authority. */
@ApplicationScoped
public class PenyediaOtoritas implements PenyediaTandaTangan {

  @Inject KunciPejabat kunciPejabat;
  @Inject PenerbitTandaTangan penerbit;

  @Override
  public boolean adalah(JenisPenyedia jenis) {
    return jenis == JenisPenyedia.OTORITAS;
  }

  @Override
  public KunciDibuka buka(UUID pegawaiId, char[] frasaSandi) {
    return kunciPejabat.buka(pegawaiId, frasaSandi);
  }

  @Override
  public TandaTangan tandaTangani(
      KonteksTugas konteks, NaskahBerlaku naskah, KuasaTandaTangan kuasa, Penandatangan siapa) {
    return penerbit.terbitkan(konteks, naskah, (KunciDibuka) kuasa, siapa);
  }
}
