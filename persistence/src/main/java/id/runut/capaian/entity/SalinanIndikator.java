package id.runut.capaian.entity;

import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.perencanaan.entity.RumusTurun;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/** An indicator and its target as they were when it was measured. */
@Embeddable
public class SalinanIndikator {

  private UUID indikatorId;
  private String sasaran;
  private String kode;
  private String nama;
  private String satuan;

  @Enumerated(EnumType.STRING)
  private ArahIndikator arah;

  @Enumerated(EnumType.STRING)
  private RumusTurun rumusTurun;

  private int desimal;
  private BigDecimal target;

  protected SalinanIndikator() {}

  public SalinanIndikator(
      UUID indikatorId, String sasaran, String kode, String nama, String satuan) {
    this.indikatorId = Objects.requireNonNull(indikatorId, "indikatorId");
    this.sasaran = Objects.requireNonNull(sasaran, "sasaran");
    this.kode = Objects.requireNonNull(kode, "kode");
    this.nama = Objects.requireNonNull(nama, "nama");
    this.satuan = Objects.requireNonNull(satuan, "satuan");
  }

  /** Says how it is reckoned and against what. */
  public SalinanIndikator diukur(
      ArahIndikator arah, RumusTurun rumusTurun, int desimal, BigDecimal target) {
    this.arah = Objects.requireNonNull(arah, "arah");
    this.rumusTurun = rumusTurun;
    this.desimal = desimal;
    this.target = target;
    return this;
  }

  public UUID getIndikatorId() {
    return indikatorId;
  }

  public String getSasaran() {
    return sasaran;
  }

  public String getKode() {
    return kode;
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

  public BigDecimal getTarget() {
    return target;
  }
}
