package id.runut.beranda.web;

import id.runut.notifikasi.boundary.InfoNotifikasi;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.organisasi.web.JabatanPilihan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The frame: who acts, what is new, and the way out. */
@Named("bingkai")
@RequestScoped
public class BingkaiPage {

  private static final int TERBARU = 8;
  private static final int SEBELUM_PLUS = 99;

  @Inject OrganisasiService organisasi;
  @Inject NotifikasiService notifikasi;
  @Inject JabatanPilihan pilihan;

  private Integer belumDibaca;

  public Identitas getSaya() {
    return organisasi.saya();
  }

  /** Two letters for the round sign beside the name: the post's, not the person's. */
  public String getInisial() {
    String[] kata = getSaya().utama().namaSingkat().split("\\s+");
    String pertama = kata[0].substring(0, 1);
    return kata.length > 1
        ? pertama + kata[kata.length - 1].charAt(0)
        : kata[0].substring(0, Math.min(2, kata[0].length())).toUpperCase(Locale.ROOT);
  }

  /** His posts of today, his own first, whichever he has chosen; one for most. */
  public List<JabatanDipegang> getJabatan() {
    return getSaya().jabatan().stream()
        .sorted(Comparator.comparing(JabatanDipegang::jenis))
        .toList();
  }

  /** The post in which he has chosen to work; null for all together. */
  public UUID getPilihan() {
    return pilihan.get();
  }

  /** Those of the posts in view that he holds for somebody else, or for nobody yet. */
  public List<JabatanDipegang> getSebagaiPengganti() {
    return getJabatan().stream()
        .filter(j -> getPilihan() == null || j.jabatanId().equals(getPilihan()))
        .filter(JabatanDipegang::pengganti)
        .toList();
  }

  /** Goes on in one of his posts, or in all of them without one, at its desk. */
  public void bertindak(UUID jabatanId) {
    pilihan.set(jabatanId);
    Faces.redirect("meja");
  }

  public int getBelumDibaca() {
    if (belumDibaca == null) {
      belumDibaca = notifikasi.belumDibaca();
    }
    return belumDibaca;
  }

  /** {@code 3}, {@code 99+}. */
  public String getLencana() {
    return getBelumDibaca() > SEBELUM_PLUS ? SEBELUM_PLUS + "+" : String.valueOf(getBelumDibaca());
  }

  public List<InfoNotifikasi> getTerbaru() {
    return notifikasi.terbaru(TERBARU);
  }

  /** Opens what a notice is about; from then on it counts as read. */
  public void buka(UUID id, String tautan) throws IOException {
    notifikasi.baca(id);
    Faces.redirect(tautan == null ? "meja" : tautan.substring(1));
  }

  /** Whoever is logged in has his desk as the front page. */
  public void depan() throws IOException {
    if (Faces.getRequest().getUserPrincipal() != null) {
      Faces.redirect("meja");
    }
  }

  /** Ends the session here and at the sign-on service. */
  public void keluar() throws ServletException, IOException {
    Faces.logout();
    Faces.invalidateSession();
    Faces.redirect("");
  }
}
