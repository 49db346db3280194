package id.runut.bagan.web;

import id.runut.bagan.boundary.BaganService;
import id.runut.sop.boundary.RincianProses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The drawing of the process that is shown, with its present steps lit. */
@Named
@RequestScoped
public class BaganProsesPage {

  @Inject BaganService bagan;

  /** The drawing as markup; every text in it has been escaped. */
  public String gambar(RincianProses proses) {
    return bagan.gambar(proses);
  }
}
