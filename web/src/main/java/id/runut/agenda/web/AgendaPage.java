package id.runut.agenda.web;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.boundary.AgendaService;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Zona;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.omnifaces.cdi.Param;

/** The books of outgoing and incoming letters of a year. */
@Named
@RequestScoped
public class AgendaPage {

  private static final int SEHALAMAN = 50;

  @Inject AgendaService agenda;
  @Inject Zona zona;

  @Inject
  @Param(pathIndex = 0)
  String buku;

  @Inject
  @Param(name = "cari")
  String cari;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private Daftar<AgendaKeluarBaris> keluar;
  private Daftar<AgendaMasukBaris> masuk;

  /** Whether the book of incoming letters is meant; the outgoing one otherwise. */
  public boolean isMasuk() {
    return "masuk".equals(buku);
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
    return isMasuk() ? getSuratMasuk().adaLagi() : getKeluar().adaLagi();
  }

  public int getTahun() {
    return Year.now(zona.get()).getValue();
  }

  public String getCari() {
    return cari == null ? "" : cari.strip();
  }

  /** Address of this list for its pages. */
  public String getAlamat() {
    String dasar = isMasuk() ? "agenda/masuk?" : "agenda?";
    return getCari().isEmpty()
        ? dasar
        : dasar + "cari=" + URLEncoder.encode(getCari(), StandardCharsets.UTF_8) + "&";
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  private SaringAgenda saring() {
    return new SaringAgenda(getTahun(), getCari());
  }

  private Halaman bagian() {
    return new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN);
  }
}
