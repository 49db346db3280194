package id.runut.naskah.control;

import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenyediaDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The signed letters of a process, for its list of documents. */
@ApplicationScoped
public class DokumenNaskah implements PenyediaDokumen {

  @Inject NaskahRepository repository;
  @Inject PembacaNaskah pembaca;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    return repository.proses(prosesId).stream()
        .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
        .filter(n -> !n.getKeamanan().tertutup() || pembaca.boleh(n))
        .map(DokumenNaskah::bentuk)
        .toList();
  }

  private static DokumenProses bentuk(Naskah n) {
    return new DokumenProses(
        n.getBerkasId(),
        "naskah",
        n.getHal(),
        n.getNomor(),
        n.getDokumen(),
        n.getLangkahTerbit(),
        n.getDiubah());
  }
}
