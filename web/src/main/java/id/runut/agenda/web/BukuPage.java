package id.runut.agenda.web;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.boundary.AgendaService;
import id.runut.agenda.boundary.EkspedisiBaris;
import id.runut.agenda.boundary.EkspedisiService;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Zona;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import org.omnifaces.cdi.Param;

/** The books of outgoing and incoming letters and of what was sent, by year. */
@Named
@RequestScoped
public class BukuPage {

  private static final int SEHALAMAN = 50;

  @Inject AgendaService agenda;
  @Inject EkspedisiService bukuEkspedisi;
  @Inject Zona zona;

  @Inject
  @Param(pathIndex = 0)
  String buku;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private SaringHari hari;
  private Daftar<AgendaKeluarBaris> keluar;
  private Daftar<EkspedisiBaris> ekspedisi;
  private Daftar<AgendaMasukBaris> masuk;

  /** Whether the book of incoming letters is meant. */
  public boolean isMasuk() {
    return "masuk".equals(buku);
  }

  /** Whether the book of what was sent is meant. */
  public boolean isEkspedisi() {
    return "ekspedisi".equals(buku);
  }

  /** Which book: keluar, masuk or ekspedisi; part of addresses and of the keys of words. */
  public String getBuku() {
    if (isMasuk()) {
      return "masuk";
    }
    return isEkspedisi() ? "ekspedisi" : "keluar";
  }

  /** Name of the book in the addresses of its files. */
  public String getBerkas() {
    return isEkspedisi() ? "ekspedisi" : "agenda-" + getBuku();
  }

  /** Whether the caller may take numbers by hand. */
  public boolean isBolehNomor() {
    return agenda.bolehNomor();
  }

  public Daftar<EkspedisiBaris> getTerkirim() {
    if (ekspedisi == null) {
      ekspedisi = bukuEkspedisi.daftar(saring(), bagian());
    }
    return ekspedisi;
  }

  public Daftar<AgendaKeluarBaris> getKeluar() {
    if (keluar == null) {
      keluar = agenda.keluar(saring(), bagian());
    }
    return keluar;
  }

  public Daftar<AgendaMasukBaris> getSuratMasuk() {
    if (masuk == null) {
      masuk = agenda.masuk(saring(), bagian());
    }
    return masuk;
  }

  public boolean isAdaLagi() {
    if (isEkspedisi()) {
      return getTerkirim().adaLagi();
    }
    return isMasuk() ? getSuratMasuk().adaLagi() : getKeluar().adaLagi();
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

  /** Address of the book of the chosen days, to be printed. */
  public String getAlamatCetak() {
    return "unduh/" + getBerkas() + "/" + getTahun() + "/pdf?" + hari().bagianAlamat();
  }

  public String getCari() {
    return hari().cari();
  }

  /** Address of this list for its pages. */
  public String getAlamat() {
    String dasar = "buku/" + getBuku() + "?";
    return dasar
        + hari().bagianAlamat()
        + (getCari().isEmpty()
            ? ""
            : "cari=" + URLEncoder.encode(getCari(), StandardCharsets.UTF_8) + "&");
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

  private SaringAgenda saring() {
    return new SaringAgenda(getTahun(), getCari(), hari().dari(), hari().sampai(), null);
  }

  private Halaman bagian() {
    return new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN);
  }
}
