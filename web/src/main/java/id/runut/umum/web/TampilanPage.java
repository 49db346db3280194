package id.runut.umum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * How the reader wants the portal to look: light, dark or as his device, and large print. Kept in a
 * cookie of the device, because the same official may read on a projector and on a phone.
 */
@Named("tampilan")
@RequestScoped
public class TampilanPage {

  private static final String COOKIE = "runut-tampilan";
  private static final String BESAR = "besar";
  private static final Set<String> TEMA = Set.of("terang", "gelap", "perangkat");
  private static final int SETAHUN = 365 * 24 * 60 * 60;

  private String tema;
  private String tulisan;

  /** {@code terang}, {@code gelap} or {@code perangkat}. */
  public String getTema() {
    baca();
    return tema;
  }

  public void setTema(String tema) {
    baca();
    this.tema = TEMA.contains(tema) ? tema : "perangkat";
  }

  /** {@code biasa} or {@code besar}. */
  public String getTulisan() {
    baca();
    return tulisan;
  }

  public void setTulisan(String tulisan) {
    baca();
    this.tulisan = BESAR.equals(tulisan) ? BESAR : "biasa";
  }

  /** Keeps the choice on this device. */
  public void simpan() {
    Faces.addResponseCookie(COOKIE, tema + "." + tulisan, "/", SETAHUN);
    Faces.refresh();
  }

  private void baca() {
    if (tema != null) {
      return;
    }
    String nilai = Faces.getRequestCookie(COOKIE);
    String[] bagian = nilai == null ? new String[0] : nilai.split("\\.");
    tema = bagian.length > 0 && TEMA.contains(bagian[0]) ? bagian[0] : "perangkat";
    tulisan = bagian.length > 1 && BESAR.equals(bagian[1]) ? BESAR : "biasa";
  }
}
