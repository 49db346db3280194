package id.runut.laporan.entity;

import id.runut.capaian.entity.Realisasi;
import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** A figure of a recap: not a copy, but the very row that was read from a unit's workbook. */
@Entity
public class BarisRekapitulasi extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rekapitulasi rekapitulasi;

  private int urut;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Realisasi realisasi;

  protected BarisRekapitulasi() {}

  BarisRekapitulasi(Rekapitulasi rekapitulasi, int urut, Realisasi realisasi) {
    this.rekapitulasi = rekapitulasi;
    this.urut = urut;
    this.realisasi = Objects.requireNonNull(realisasi, "realisasi");
  }

  public Rekapitulasi getRekapitulasi() {
    return rekapitulasi;
  }

  public int getUrut() {
    return urut;
  }

  public Realisasi getRealisasi() {
    return realisasi;
  }
}
