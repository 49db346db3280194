package id.runut.naskah.web;

import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The letters that the caller may see, found by subject or number. */
@Named
@RequestScoped
public class DaftarNaskahPage {

  private static final int SEHALAMAN = 20;

  @Inject NaskahService service;

  @Inject
  @Param(name = "cari")
  String cari;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private Daftar<RingkasanNaskah> daftar;

  public List<RingkasanNaskah> getIsi() {
    return daftar().isi();
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  /** What was searched for; empty for everything. */
  public String getCari() {
    return cari == null ? "" : cari.strip();
  }

  /** Address of this list for its pages. */
  public String getAlamat() {
    return getCari().isEmpty()
        ? "naskah?"
        : "naskah?cari=" + URLEncoder.encode(getCari(), StandardCharsets.UTF_8) + "&";
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  private Daftar<RingkasanNaskah> daftar() {
    if (daftar == null) {
      daftar = service.cari(getCari(), new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return daftar;
  }
}
