package id.runut.perencanaan.boundary;

import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.perencanaan.entity.RumusTurun;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An indicator with its target in one quarter.
 *
 * @param rumusTurun null exactly for {@link ArahIndikator#NAIK}
 * @param desimal decimals that a value may have; 0 means whole numbers only
 * @param batasBawah smallest value that is possible at all; null for no bound
 * @param target null where the quarter is measured without a target
 */
public record TargetIndikator(
    UUID indikatorId,
    UUID unitId,
    String sasaran,
    String kode,
    String nama,
    String satuan,
    ArahIndikator arah,
    RumusTurun rumusTurun,
    int desimal,
    BigDecimal batasBawah,
    BigDecimal batasAtas,
    boolean buktiWajib,
    BigDecimal target) {

  public boolean bilanganBulat() {
    return desimal == 0;
  }

  /** Whether the values are percentages, so that "12,5 %" is a way to write one. */
  public boolean dalamPersen() {
    return satuan.equals("%");
  }
}
