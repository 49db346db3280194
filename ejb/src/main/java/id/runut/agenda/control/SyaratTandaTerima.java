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
 * Whoever answers a letter has confirmed its receipt first: handing in data ({@code ukur}),
 * gathering ({@code terima}), and whatever each addressee does in a step that fans out.
 */
@ApplicationScoped
public class SyaratTandaTerima implements SyaratLangkah {

  private static final Set<String> JENIS = Set.of("ukur", "terima");

  @Inject DistribusiRepository distribusi;

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    boolean menyebar = konteks.utama() && konteks.langkah().sebar();
    if (!menyebar && !JENIS.contains(konteks.tindakan())) {
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
