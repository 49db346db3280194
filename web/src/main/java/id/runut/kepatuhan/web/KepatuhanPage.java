package id.runut.kepatuhan.web;

import id.runut.kepatuhan.boundary.KepatuhanService;
import id.runut.kepatuhan.boundary.PilihanKepatuhan;
import id.runut.kepatuhan.boundary.RingkasanKepatuhan;
import id.runut.kepatuhan.boundary.UkuranKepatuhan;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Standard against actual time, and where tasks pile up. */
@Named
@RequestScoped
public class KepatuhanPage {

  /** Stands for no choice in addresses. */
  static final String SEMUA = "semua";

  @Inject KepatuhanService kepatuhan;
  @Inject Kalimat kalimat;

  @Inject SaringanAlamat alamat;

  private RingkasanKepatuhan ringkasan;
  private PilihanKepatuhan pilihan;

  /** Reads the sums; whoever may not see them gets the error page. */
  public void muat() {
    getRingkasan();
  }

  public RingkasanKepatuhan getRingkasan() {
    if (ringkasan == null) {
      ringkasan = kepatuhan.ringkasan(alamat.saringan());
    }
    return ringkasan;
  }

  public PilihanKepatuhan getPilihan() {
    if (pilihan == null) {
      pilihan = kepatuhan.pilihan();
    }
    return pilihan;
  }

  /** The state in one sentence. */
  public String getJudul() {
    UkuranKepatuhan semua = getRingkasan().semua();
    if (semua.persenTepat() != null) {
      return kalimat.dari("kepatuhan.judul", semua.persenTepat());
    }
    return kalimat.dari(
        semua.selesai() == 0 ? "kepatuhan.judulKosong" : "kepatuhan.judulTanpaStandar");
  }

  /** What is late now, in one sentence. */
  public String getKeadaan() {
    UkuranKepatuhan semua = getRingkasan().semua();
    return kalimat.dari("kepatuhan.keadaan", semua.terbuka(), semua.lewat());
  }

  public List<BatangKepatuhan> getBatang() {
    return BatangKepatuhan.dari(getRingkasan().langkah());
  }

  public String getSop() {
    return teks(alamat.saringan().sopId());
  }

  public String getUnit() {
    return teks(alamat.saringan().unitId());
  }

  /** Address of the workbook with the same figures. */
  public String getUnduhan() {
    return "unduh/kepatuhan/"
        + getRingkasan().dari()
        + "/"
        + getRingkasan().sampai()
        + "/"
        + jalan(alamat.saringan().sopId())
        + "/"
        + jalan(alamat.saringan().unitId());
  }

  private static String teks(UUID id) {
    return id == null ? "" : id.toString();
  }

  private static String jalan(UUID id) {
    return id == null ? SEMUA : id.toString();
  }
}
