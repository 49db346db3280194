package id.runut.sop.web;

import id.runut.sop.boundary.KeadaanDiawasi;
import id.runut.sop.boundary.PengawasanService;
import id.runut.sop.boundary.ProsesDiawasi;
import id.runut.sop.boundary.RingkasanPengawasan;
import id.runut.sop.boundary.SaringanProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The processes of the reader's agency: what is late, and with whom. */
@Named
@RequestScoped
public class PengawasanPage {

  /** The filter for what is late; the others are states. */
  private static final String LEWAT = "LEWAT";

  private static final List<String> SARINGAN =
      List.of("BERJALAN", LEWAT, "MENUNGGU", "SELESAI", "DIBATALKAN");
  private static final int SEHALAMAN = 20;

  @Inject PengawasanService service;
  @Inject Kalimat kalimat;
  @Inject SaringanPengawasan saringan;

  private RingkasanPengawasan ringkasan;
  private Daftar<ProsesDiawasi> daftar;

  /** Before anything is shown: everybody but supervisors is refused. */
  public void muat() {
    ringkasan = service.ringkasan();
  }

  public String getJudul() {
    long lewat = getRingkasan().lewat();
    return kalimat.dari(
        lewat == 0 ? "pengawasan.judul" : "pengawasan.judulLewat",
        getRingkasan().berjalan(),
        lewat);
  }

  public RingkasanPengawasan getRingkasan() {
    if (ringkasan == null) {
      muat();
    }
    return ringkasan;
  }

  public List<ProsesDiawasi> getIsi() {
    return daftar().isi();
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  public List<String> getSaringan() {
    return SARINGAN;
  }

  public int getHalaman() {
    return saringan.halaman();
  }

  /** The state that is shown. */
  public String getKeadaan() {
    String keadaan = saringan.keadaan();
    return keadaan != null && SARINGAN.contains(keadaan) ? keadaan : SARINGAN.get(0);
  }

  public String getSop() {
    return saringan.sop();
  }

  public String getUnit() {
    return saringan.unit();
  }

  /** The address of the list in another state, narrowed as it is now. */
  public String alamat(String keadaan) {
    return "/pengawasan?keadaan=" + keadaan + "&sop=" + aman(getSop()) + "&unit=" + aman(getUnit());
  }

  private Daftar<ProsesDiawasi> daftar() {
    if (daftar == null) {
      String keadaan = getKeadaan();
      daftar =
          service.berjalan(
              new SaringanProses(
                  id(getSop()),
                  id(getUnit()),
                  keadaan.equals(LEWAT) ? null : KeadaanDiawasi.valueOf(keadaan),
                  keadaan.equals(LEWAT)),
              new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return daftar;
  }

  private static UUID id(String teks) {
    try {
      return teks == null || teks.isBlank() ? null : UUID.fromString(teks);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  private static String aman(String teks) {
    return teks == null ? "" : URLEncoder.encode(teks, StandardCharsets.UTF_8);
  }
}
