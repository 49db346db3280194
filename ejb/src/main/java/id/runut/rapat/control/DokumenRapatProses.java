package id.runut.rapat.control;

import id.runut.rapat.entity.DokumenRapat;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenyediaDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The papers of a process's meetings; the minutes are the document that the step names. */
@ApplicationScoped
public class DokumenRapatProses implements PenyediaDokumen {

  @Inject RapatRepository repository;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    return repository.dokumenProses(prosesId).stream().map(DokumenRapatProses::bentuk).toList();
  }

  private static DokumenProses bentuk(DokumenRapat d) {
    boolean notula = d.getJenis() == JenisDokumenRapat.NOTULA;
    return new DokumenProses(
        d.getBerkasId(),
        d.getJenis().name().toLowerCase(Locale.ROOT),
        d.getJenis().sebutan() + " " + d.getRapat().getJudul(),
        null,
        notula ? d.getRapat().getDokumen() : null,
        d.getRapat().getLangkah(),
        d.getDibuat());
  }
}
