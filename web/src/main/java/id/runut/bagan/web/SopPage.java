package id.runut.bagan.web;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.boundary.FormulirSop;
import id.runut.bagan.boundary.SopBerbagan;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The agency's SOPs, or one of them as its form. */
@Named
@RequestScoped
public class SopPage {

  @Inject BaganService bagan;

  @Inject
  @Param(pathIndex = 0)
  String kode;

  @Inject
  @Param(name = "versi")
  String versi;

  private FormulirSop formulir;
  private List<SopBerbagan> semua;

  /** Reads what the address names. */
  public void muat() {
    if (isDaftar()) {
      semua = bagan.daftar();
    } else {
      formulir = bagan.formulir(kode, versi());
    }
  }

  private UUID versi() {
    try {
      return versi == null || versi.isBlank() ? null : UUID.fromString(versi);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  /** Whether no SOP is named in the address, so that the list is meant. */
  public boolean isDaftar() {
    return kode == null || kode.isBlank();
  }

  public List<SopBerbagan> getSemua() {
    return semua;
  }

  public FormulirSop getFormulir() {
    return formulir;
  }

  /** The drawing as markup; every text in it has been escaped. */
  public String getGambar() {
    return bagan.gambar(kode, formulir.versi().id());
  }
}
