package id.runut.agenda.control;

import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Whoever answers a letter has confirmed its receipt first: steps that hand in data ({@code ukur})
 * or gather recaps ({@code terima}) wait for it.
 */
@ApplicationScoped
public class SyaratTandaTerima implements SyaratLangkah {

  private static final Set<String> JENIS = Set.of("ukur", "terima");

  @Inject DistribusiRepository distribusi;

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    if (!JENIS.contains(konteks.langkah().jenis())) {
      return Putusan.ya();
    }
    return distribusi
        .terbaruUntuk(konteks.prosesId(), konteks.jabatanId())
        .filter(d -> d.getDiterima() == null)
        .map(Distribusi::getPengiriman)
        .map(p -> Putusan.tidak("terima.belumDikonfirmasi", p.getNomor()))
        .orElse(Putusan.ya());
  }
}
