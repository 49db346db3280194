package id.runut.perencanaan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;

/** What a unit is measured by. */
@Entity
public class Indikator extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Sasaran sasaran;

  private UUID unitId;

  /** The key by which a line of a workbook is recognised; unique within the unit. */
  private String kode;

  private int urut;
  private String nama;
  private String satuan;

  @Enumerated(EnumType.STRING)
  private ArahIndikator arah;

  /** Null exactly for {@link ArahIndikator#NAIK}. */
  @Enumerated(EnumType.STRING)
  private RumusTurun rumusTurun;

  /** Decimals that a value may have; 0 means whole numbers only. */
  private int desimal;

  /** Smallest value that is possible at all; null for no bound. */
  private BigDecimal batasBawah;

  private BigDecimal batasAtas;
  private boolean buktiWajib;

  protected Indikator() {}

  public Sasaran getSasaran() {
    return sasaran;
  }

  public UUID getUnitId() {
    return unitId;
  }

  public String getKode() {
    return kode;
  }

  public int getUrut() {
    return urut;
  }

  public String getNama() {
    return nama;
  }

  public String getSatuan() {
    return satuan;
  }

  public ArahIndikator getArah() {
    return arah;
  }

  public RumusTurun getRumusTurun() {
    return rumusTurun;
  }

  public int getDesimal() {
    return desimal;
  }

  public BigDecimal getBatasBawah() {
    return batasBawah;
  }

  public BigDecimal getBatasAtas() {
    return batasAtas;
  }

  public boolean isBuktiWajib() {
    return buktiWajib;
  }
}
