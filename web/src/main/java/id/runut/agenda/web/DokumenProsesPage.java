package id.runut.agenda.web;

import id.runut.agenda.boundary.ArsipProsesService;
import id.runut.sop.boundary.DokumenProses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The finished documents of the process that is shown. */
@Named
@RequestScoped
public class DokumenProsesPage {

  @Inject ArsipProsesService arsip;

  private List<DokumenProses> dokumen;

  /** Read once per request, because a view asks more than once. */
  public List<DokumenProses> dari(UUID prosesId) {
    if (dokumen == null) {
      dokumen = arsip.dokumen(prosesId);
    }
    return dokumen;
  }
}
