package id.runut.agenda.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What stands in the fields of a number that is taken by hand. */
public class IsianNomor implements Serializable {

  private static final long serialVersionUID = 1L;

  private String jenis = "SURAT_DINAS";
  private String klasifikasi;
  private LocalDate tanggal;
  private String hal;
  private String kepada;
  private String alasan;
  private Integer urut;
  private String nomor;

  /** Addressees, one per line. */
  List<String> daftarKepada() {
    return kepada == null
        ? List.of()
        : kepada.lines().map(String::strip).filter(b -> !b.isEmpty()).toList();
  }

  public String getJenis() {
    return jenis;
  }

  public void setJenis(String jenis) {
    this.jenis = jenis;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public void setKlasifikasi(String klasifikasi) {
    this.klasifikasi = klasifikasi;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public void setTanggal(LocalDate tanggal) {
    this.tanggal = tanggal;
  }

  public String getHal() {
    return hal;
  }

  public void setHal(String hal) {
    this.hal = hal;
  }

  public String getKepada() {
    return kepada;
  }

  public void setKepada(String kepada) {
    this.kepada = kepada;
  }

  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }

  public Integer getUrut() {
    return urut;
  }

  public void setUrut(Integer urut) {
    this.urut = urut;
  }

  public String getNomor() {
    return nomor;
  }

  public void setNomor(String nomor) {
    this.nomor = nomor;
  }
}
