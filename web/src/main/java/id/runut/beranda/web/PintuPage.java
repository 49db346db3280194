package id.runut.beranda.web;

import id.runut.kepatuhan.boundary.KepatuhanService;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.penyerahan.boundary.PenyerahanService;
import id.runut.sop.boundary.PengawasanService;
import id.runut.umum.boundary.PeranPortal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * The doors beside the desk that not everybody finds open. Each asks the rule that its page
 * enforces, so that the menu never leads to a refusal.
 */
@Named("pintu")
@RequestScoped
public class PintuPage {

  @Inject OrganisasiService organisasi;
  @Inject PengawasanService pengawasan;
  @Inject KepatuhanService kepatuhan;
  @Inject PenyerahanService penyerahan;

  /** Whether posts stand below his. */
  public boolean isUnit() {
    return organisasi.punyaBawahan();
  }

  /** Whether he supervises the processes of his agency. */
  public boolean isPengawasan() {
    return pengawasan.mengawasi();
  }

  /** Whether he may see how his agency keeps its times. */
  public boolean isKepatuhan() {
    return kepatuhan.melihat().boleh();
  }

  /** Whether other agencies deliver to his. */
  public boolean isPenyerahan() {
    return penyerahan.melihat().boleh();
  }

  /** Whether he changes SOPs, posts and calendar of his agency. */
  public boolean isAdmin() {
    return Faces.isUserInRole(PeranPortal.ADMIN);
  }
}
