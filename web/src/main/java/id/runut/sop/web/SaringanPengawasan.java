package id.runut.sop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;

/** What a supervisor's list is narrowed to, as its address says. */
@RequestScoped
public class SaringanPengawasan {

  @Inject
  @Param(name = "keadaan")
  String keadaan;

  @Inject
  @Param(name = "sop")
  String sop;

  @Inject
  @Param(name = "unit")
  String unit;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  /** May be none of those that there are; null for none. */
  public String keadaan() {
    return keadaan;
  }

  public String sop() {
    return sop;
  }

  public String unit() {
    return unit;
  }

  /** Number of the page, from 1. */
  public int halaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }
}
