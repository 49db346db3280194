package id.runut.capaian.control;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.InfoBukti;
import id.runut.capaian.boundary.InfoUnggahan;
import id.runut.capaian.entity.Realisasi;
import id.runut.capaian.entity.SalinanIndikator;
import id.runut.capaian.entity.Unggahan;
import id.runut.perencanaan.boundary.TargetIndikator;
import java.util.List;
import java.util.UUID;

/** Turns workbooks and figures into what pages show. */
final class PembuatInfo {

  private PembuatInfo() {}

  static InfoUnggahan unggahan(Unggahan u, InfoBerkas berkas) {
    return new InfoUnggahan(
        u.getId(),
        u.getNomor(),
        u.getStatus(),
        berkas.nama(),
        berkas.ukuran(),
        u.getSha256(),
        u.getDiunggah(),
        u.getPelaku().getNama(),
        u.getPelaku().getNamaJabatan(),
        u.getDikirim());
  }

  /**
   * @param bukti evidence of the whole task
   */
  static BarisCapaian baris(Realisasi r, String unit, boolean buktiWajib, List<InfoBukti> bukti) {
    SalinanIndikator i = r.getIndikator();
    return new BarisCapaian(
        r.getId(),
        i.getIndikatorId(),
        r.getUnggahan().getUnitId(),
        unit,
        i.getSasaran(),
        i.getKode(),
        i.getNama(),
        i.getSatuan(),
        i.getArah(),
        i.getDesimal(),
        i.getTarget(),
        r.getNilai(),
        r.getPersen(),
        r.getPredikat(),
        r.getSumberData(),
        r.getPendorong(),
        r.getPenghambat(),
        r.getTindakLanjut(),
        r.getLembar(),
        r.getSel(),
        buktiWajib,
        milik(i.getIndikatorId(), bukti));
  }

  /** An indicator for which nothing has been uploaded yet. */
  static BarisCapaian kosong(TargetIndikator t, String unit, List<InfoBukti> bukti) {
    return new BarisCapaian(
        null,
        t.indikatorId(),
        t.unitId(),
        unit,
        t.sasaran(),
        t.kode(),
        t.nama(),
        t.satuan(),
        t.arah(),
        t.desimal(),
        t.target(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        t.buktiWajib(),
        milik(t.indikatorId(), bukti));
  }

  private static List<InfoBukti> milik(UUID indikatorId, List<InfoBukti> bukti) {
    return bukti.stream().filter(b -> b.indikatorId().equals(indikatorId)).toList();
  }
}
