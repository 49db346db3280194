package id.runut.agenda.web;

import id.runut.agenda.boundary.HasilImporKlasifikasi;
import id.runut.agenda.boundary.InfoKlasifikasi;
import id.runut.agenda.boundary.KlasifikasiService;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The classes of papers of the agency: looked through, and taken over from a table. */
@Named
@ViewScoped
public class KlasifikasiPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SEHALAMAN = 50;

  @Inject KlasifikasiService service;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "cari")
  String cari;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private byte[] tabel;
  private String namaTabel;
  private transient HasilImporKlasifikasi timbangan;
  private transient Daftar<InfoKlasifikasi> semua;

  public Daftar<InfoKlasifikasi> getSemua() {
    if (semua == null) {
      semua = service.daftar(getCari(), new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return semua;
  }

  /** Looks what a table would change; nothing is stored yet. Its faults are shown line by line. */
  public void timbang(FileUploadEvent unggahan) {
    tabel = null;
    timbangan = service.timbang(unggahan.getFile().getContent());
    tabel = unggahan.getFile().getContent();
    namaTabel = unggahan.getFile().getFileName();
  }

  /** Takes over the table that was looked at. */
  public void impor() {
    HasilImporKlasifikasi hasil = service.impor(tabel);
    CarriedMessages.info(kalimat.dari("klasifikasi.sesudahImpor", hasil.baru(), hasil.berubah()));
    Faces.redirect("admin/penomoran");
  }

  /** What the table that was looked at would change; null while there is none. */
  public HasilImporKlasifikasi getTimbangan() {
    if (timbangan == null && tabel != null) {
      timbangan = service.timbang(tabel);
    }
    return timbangan;
  }

  public String getNamaTabel() {
    return namaTabel;
  }

  public int getBatas() {
    return KlasifikasiService.BITA_TERBANYAK;
  }

  public String getCari() {
    return cari == null ? "" : cari.strip();
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  public String getAlamat() {
    return "admin/penomoran?cari=" + URLEncoder.encode(getCari(), StandardCharsets.UTF_8) + "&";
  }
}
