package id.runut.disposisi.web;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** An order while it is being filled in. Used by every step that orders. */
public class IsianDisposisi implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A deadline is chosen as a day; it ends with the office hours. */
  private static final LocalTime TUTUP_KANTOR = LocalTime.of(16, 0);

  private static final int HARI_USULAN = 3;

  private List<String> instruksi = List.of();
  private String catatan;
  private SifatDisposisi sifat = SifatDisposisi.BIASA;
  private LocalDate tenggat;
  private String penerima;

  /** The day three office days from the given one; holidays are left to the eye of the reader. */
  static LocalDate hariKerja(LocalDate mulai) {
    LocalDate hari = mulai;
    for (int sisa = HARI_USULAN; sisa > 0; ) {
      hari = hari.plusDays(1);
      if (hari.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
        sisa--;
      }
    }
    return hari;
  }

  /** The order as the service takes it. */
  public IsiDisposisi isi(ZoneId zona) {
    return new IsiDisposisi(
        instruksi,
        catatan == null || catatan.isBlank() ? null : catatan.strip(),
        sifat,
        tenggat == null ? null : tenggat.atTime(TUTUP_KANTOR).atZone(zona).toInstant(),
        penerima == null ? null : UUID.fromString(penerima));
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

  public SifatDisposisi getSifat() {
    return sifat;
  }

  public void setSifat(SifatDisposisi sifat) {
    this.sifat = sifat;
  }

  public LocalDate getTenggat() {
    return tenggat;
  }

  public void setTenggat(LocalDate tenggat) {
    this.tenggat = tenggat;
  }

  /** Id of the chosen post as text; null where no choice is due. */
  public String getPenerima() {
    return penerima;
  }

  public void setPenerima(String penerima) {
    this.penerima = penerima;
  }
}
