package id.runut.perencanaan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** What an indicator is to reach in a quarter. An indicator is measured where it has one. */
@Entity
public class Target extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Indikator indikator;

  private int tahun;
  private int triwulan;

  /** Null where the quarter is measured without a target. */
  private BigDecimal nilai;

  protected Target() {}

  public Indikator getIndikator() {
    return indikator;
  }

  public int getTahun() {
    return tahun;
  }

  public int getTriwulan() {
    return triwulan;
  }

  public BigDecimal getNilai() {
    return nilai;
  }
}
