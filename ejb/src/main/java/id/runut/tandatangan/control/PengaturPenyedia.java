package id.runut.tandatangan.control;

import id.runut.tandatangan.boundary.PengaturanPenyedia;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.PengaturanTandatangan;
import id.runut.tandatangan.entity.PenyediaRepository;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps who signs for an agency. */
@ApplicationScoped
public class PengaturPenyedia {

  @Inject PenyediaRepository repository;
  @Inject Jam jam;

  /** The choice in force. */
  public PengaturanPenyedia baca(UUID instansiId) {
    return repository
        .pengaturan(instansiId)
        .map(
            p ->
                new PengaturanPenyedia(
                    p.getPenyedia(), p.getAlamat(), p.getVariabelPengguna(), p.getVariabelSandi()))
        .orElseGet(() -> new PengaturanPenyedia(JenisPenyedia.OTORITAS, null, null, null));
  }

  /**
   * @param isi judged before; what the provider has no use for is dropped
   */
  public void simpan(UUID instansiId, PengaturanPenyedia isi) {
    PengaturanTandatangan p = repository.pengaturan(instansiId).orElseGet(() -> baru(instansiId));
    if (isi.penyedia().bsre()) {
      p.pilih(
          isi.penyedia(),
          isi.alamat(),
          isi.variabelPengguna(),
          isi.variabelSandi(),
          jam.sekarang());
    } else {
      p.pilih(isi.penyedia(), null, null, null, jam.sekarang());
    }
  }

  private PengaturanTandatangan baru(UUID instansiId) {
    PengaturanTandatangan p = new PengaturanTandatangan(instansiId, jam.sekarang());
    repository.simpan(p);
    return p;
  }
}
