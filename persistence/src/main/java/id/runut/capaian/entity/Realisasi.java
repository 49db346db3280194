package id.runut.capaian.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Objects;

/** One figure of a workbook, with the cell that it came from. Never changed. */
@Entity
public class Realisasi extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Unggahan unggahan;

  private int urut;
  @Embedded private SalinanIndikator indikator;
  private BigDecimal nilai;

  /** Achievement in per cent, rounded to two decimals; null where it cannot be reckoned. */
  private BigDecimal persen;

  @Enumerated(EnumType.STRING)
  private Predikat predikat;

  private String sumberData;
  private String pendorong;
  private String penghambat;
  private String tindakLanjut;
  private String lembar;
  private String sel;

  protected Realisasi() {}

  /** A figure, added to its workbook. */
  public Realisasi(Unggahan unggahan, int urut, SalinanIndikator indikator, BigDecimal nilai) {
    this.unggahan = Objects.requireNonNull(unggahan, "unggahan");
    this.urut = urut;
    this.indikator = Objects.requireNonNull(indikator, "indikator");
    this.nilai = Objects.requireNonNull(nilai, "nilai");
    unggahan.tambah(this);
  }

  /** Says what it amounts to; both are null where it cannot be reckoned. */
  public Realisasi dinilai(BigDecimal persen, Predikat predikat) {
    if ((persen == null) != (predikat == null)) {
      throw new IllegalStateException("a percentage has a predicate, and only a percentage");
    }
    this.persen = persen;
    this.predikat = predikat;
    return this;
  }

  /** Says what the unit wrote beside it; all but the source may be null. */
  public Realisasi dijelaskan(
      String sumberData, String pendorong, String penghambat, String tindakLanjut) {
    this.sumberData = Objects.requireNonNull(sumberData, "sumberData");
    this.pendorong = pendorong;
    this.penghambat = penghambat;
    this.tindakLanjut = tindakLanjut;
    return this;
  }

  /** Says where in the workbook it stood. */
  public Realisasi dariSel(String lembar, String sel) {
    this.lembar = Objects.requireNonNull(lembar, "lembar");
    this.sel = Objects.requireNonNull(sel, "sel");
    return this;
  }

  public Unggahan getUnggahan() {
    return unggahan;
  }

  public int getUrut() {
    return urut;
  }

  public SalinanIndikator getIndikator() {
    return indikator;
  }

  public BigDecimal getNilai() {
    return nilai;
  }

  public BigDecimal getPersen() {
    return persen;
  }

  public Predikat getPredikat() {
    return predikat;
  }

  public String getSumberData() {
    return sumberData;
  }

  public String getPendorong() {
    return pendorong;
  }

  public String getPenghambat() {
    return penghambat;
  }

  public String getTindakLanjut() {
    return tindakLanjut;
  }

  public String getLembar() {
    return lembar;
  }

  public String getSel() {
    return sel;
  }
}
