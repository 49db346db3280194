package id.runut.disposisi.control;

import id.runut.disposisi.boundary.AsalDisposisi;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds letters in the book that keeps them. */
@ApplicationScoped
public class PencariAsal {

  @Inject Instance<AsalDisposisi> asal;

  /** The letter; empty when no book has it for the caller. */
  public Optional<SuratAsal> cari(String jenis, UUID id) {
    return asal.stream().filter(a -> a.jenis().equals(jenis)).findFirst().flatMap(a -> a.surat(id));
  }

  /**
   * @throws TidakDitemukan when no book has it for the caller
   */
  public SuratAsal surat(String jenis, UUID id) {
    return cari(jenis, id).orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }
}
