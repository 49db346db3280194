package id.runut.capaian.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The data that a unit has handed in to a process.
 *
 * @param rataRata plain mean of the percentages; null without any
 */
public record CapaianUnit(
    UUID unitId,
    String unit,
    InfoUnggahan unggahan,
    List<BarisCapaian> baris,
    BigDecimal rataRata) {

  public CapaianUnit {
    baris = List.copyOf(baris);
  }
}
