package id.runut.capaian.boundary;

import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Where a unit's data of a quarter stand.
 *
 * @param unggahan the workbook in force; null before the first
 * @param versi all accepted workbooks of the task, newest first
 * @param baris one per indicator, in their order
 * @param rataRata plain mean of the percentages; null without any
 * @param bolehUbah whether workbook and evidence may still be changed by the caller
 * @param bolehKirim whether the data may be handed in, and if not, what is missing
 */
public record LembarCapaian(
    UUID tugasId,
    UUID unitId,
    String unit,
    Periode periode,
    InfoUnggahan unggahan,
    List<InfoUnggahan> versi,
    List<BarisCapaian> baris,
    BigDecimal rataRata,
    Putusan bolehUbah,
    Putusan bolehKirim) {

  public LembarCapaian {
    versi = List.copyOf(versi);
    baris = List.copyOf(baris);
  }
}
