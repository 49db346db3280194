package id.runut.agenda.web;

import id.runut.agenda.boundary.RincianSuratMasuk;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.boundary.SuratMasukBaris;
import id.runut.agenda.boundary.SuratMasukService;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Zona;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** Incoming letters: the list, one of them, or the form that registers one. */
@Named
@RequestScoped
public class SuratMasukPage {

  private static final int SEHALAMAN = 30;
  private static final String BARU = "baru";

  @Inject SuratMasukService service;
  @Inject Zona zona;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private SaringHari hari;
  private Daftar<SuratMasukBaris> semua;
  private RincianSuratMasuk rincian;

  /** Before anything is shown: whether the caller may see it. */
  public void muat() {
    if (isDaftar()) {
      getSemua();
    } else if (!isBaru()) {
      getRincian();
    }
  }

  public boolean isDaftar() {
    return alamat == null || alamat.isEmpty();
  }

  public boolean isBaru() {
    return BARU.equals(alamat);
  }

  public Daftar<SuratMasukBaris> getSemua() {
    if (semua == null) {
      semua =
          service.daftar(
              new SaringAgenda(getTahun(), getCari(), hari().dari(), hari().sampai(), null),
              new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return semua;
  }

  public RincianSuratMasuk getRincian() {
    if (rincian == null) {
      rincian = service.rincian(id());
    }
    return rincian;
  }

  /** The pages of the scan that are shown, from 1. */
  public List<Integer> getNomorHalaman() {
    return IntStream.rangeClosed(1, getRincian().jumlahHalaman()).boxed().toList();
  }

  public boolean isBolehMencatat() {
    return service.bolehMencatat();
  }

  public int getTahun() {
    return hari().tahun(Year.now(zona.get()).getValue());
  }

  public LocalDate getDari() {
    return hari().dari();
  }

  public LocalDate getSampai() {
    return hari().sampai();
  }

  public String getCari() {
    return hari().cari();
  }

  /** Address of this list for its pages. */
  public String getAlamatDaftar() {
    return "surat-masuk?"
        + hari().bagianAlamat()
        + "cari="
        + URLEncoder.encode(getCari(), StandardCharsets.UTF_8)
        + "&";
  }

  /**
   * Read when it is wanted first: the container makes stand-ins of this class without a request.
   */
  private SaringHari hari() {
    if (hari == null) {
      hari = new SaringHari();
    }
    return hari;
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
