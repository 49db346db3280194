package id.runut.capaian.boundary;

import id.runut.capaian.entity.Predikat;
import id.runut.perencanaan.entity.ArahIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An indicator with its target and what was achieved.
 *
 * @param realisasiId null before anything was uploaded
 * @param desimal decimals with which target and realisation are written
 * @param target null where there is none
 * @param realisasi null before anything was uploaded
 * @param persen rounded to two decimals; null where it cannot be reckoned (no target, target zero,
 *     nothing uploaded), which is not the same as zero
 * @param predikat null exactly where {@code persen} is
 * @param lembar name of the sheet that held the realisation; null before anything was uploaded
 * @param sel its cell, such as {@code F9}; null before anything was uploaded
 */
public record BarisCapaian(
    UUID realisasiId,
    UUID indikatorId,
    UUID unitId,
    String unit,
    String sasaran,
    String kode,
    String nama,
    String satuan,
    ArahIndikator arah,
    int desimal,
    BigDecimal target,
    BigDecimal realisasi,
    BigDecimal persen,
    Predikat predikat,
    String sumberData,
    String pendorong,
    String penghambat,
    String tindakLanjut,
    String lembar,
    String sel,
    boolean buktiWajib,
    List<InfoBukti> bukti) {

  public BarisCapaian {
    bukti = List.copyOf(bukti);
  }
}
