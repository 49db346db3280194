package id.runut.rapat.web;

import id.runut.rapat.boundary.RapatService;
import id.runut.rapat.boundary.RingkasanRapat;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Tanda;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The caller's meetings: those to come, or those that are over. */
@Named
@RequestScoped
public class DaftarRapatPage {

  private static final int SEHALAMAN = 20;
  private static final int BERIKUT = 3;

  @Inject RapatService rapat;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "kapan")
  String kapan;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private Daftar<RingkasanRapat> daftar;
  private List<RingkasanRapat> berikut;

  public List<RingkasanRapat> getIsi() {
    return daftar().isi();
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  /** Whether those that are over are shown. */
  public boolean isLampau() {
    return "lampau".equals(kapan);
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  /** The state as one sentence. */
  public String getJudul() {
    if (isLampau()) {
      return kalimat.dari("rapat.daftar.judulLampau");
    }
    return getIsi().isEmpty()
        ? kalimat.dari("rapat.daftar.kosong")
        : kalimat.dari("rapat.daftar.judul", getIsi().size());
  }

  /** The next meetings, for the desk. */
  public List<RingkasanRapat> getBerikut() {
    if (berikut == null) {
      berikut =
          rapat.mendatang(new Halaman(0, BERIKUT)).isi().stream()
              .filter(r -> r.status() == StatusRapat.DIUNDANG)
              .toList();
    }
    return berikut;
  }

  /** Where a meeting stands, as a chip. */
  public Tanda tanda(RingkasanRapat r) {
    return TandaRapat.dari(r.status(), r.belumDitutup(), kalimat);
  }

  private Daftar<RingkasanRapat> daftar() {
    if (daftar == null) {
      Halaman h = new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN);
      daftar = isLampau() ? rapat.lampau(h) : rapat.mendatang(h);
    }
    return daftar;
  }
}
