package id.runut.disposisi.web;

import id.runut.disposisi.boundary.IsiPerintah;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.umum.entity.SifatKeamanan;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** An order about a letter while it is being filled in. */
public class IsianPerintah implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A deadline is chosen as a day; it ends with the office hours. */
  private static final LocalTime TUTUP_KANTOR = LocalTime.of(16, 0);

  private List<String> penerima = List.of();
  private String koordinator;
  private List<String> instruksi = List.of();
  private String catatan;
  private SifatDisposisi urgensi = SifatDisposisi.BIASA;
  private SifatKeamanan keamanan = SifatKeamanan.BIASA;
  private LocalDate tenggat;

  /**
   * The order as the service takes it.
   *
   * @param urut how many orders from the same place the page has shown
   */
  IsiPerintah isi(ZoneId zona, int urut) {
    return new IsiPerintah(
        penerima.stream().map(UUID::fromString).toList(),
        koordinator == null || koordinator.isEmpty() ? null : UUID.fromString(koordinator),
        instruksi,
        catatan,
        urgensi,
        keamanan,
        tenggat == null ? null : tenggat.atTime(TUTUP_KANTOR).atZone(zona).toInstant(),
        urut);
  }

  public List<String> getPenerima() {
    return penerima;
  }

  public void setPenerima(List<String> penerima) {
    this.penerima = penerima;
  }

  /** Id of the post that answers for all, as text; empty for none. */
  public String getKoordinator() {
    return koordinator;
  }

  public void setKoordinator(String koordinator) {
    this.koordinator = koordinator;
  }

  public List<String> getInstruksi() {
    return instruksi;
  }

  public void setInstruksi(List<String> instruksi) {
    this.instruksi = instruksi;
  }

  public String getCatatan() {
    return catatan;
  }

  public void setCatatan(String catatan) {
    this.catatan = catatan;
  }

  public SifatDisposisi getUrgensi() {
    return urgensi;
  }

  public void setUrgensi(SifatDisposisi urgensi) {
    this.urgensi = urgensi;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public void setKeamanan(SifatKeamanan keamanan) {
    this.keamanan = keamanan;
  }

  /** How closely an order may be kept. */
  public List<SifatKeamanan> getSemuaKeamanan() {
    return List.of(SifatKeamanan.values());
  }

  public LocalDate getTenggat() {
    return tenggat;
  }

  public void setTenggat(LocalDate tenggat) {
    this.tenggat = tenggat;
  }
}
