package id.runut.capaian.control;

import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.Realisasi;
import id.runut.naskah.boundary.BahanTemplat;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The indicators of the author's unit with target and, where the unit has handed it in already for
 * that period, what was achieved: sasaran, indicator, target, realisation, per cent.
 */
@ApplicationScoped
public class BahanTarget implements BahanTemplat {

  private static final int DESIMAL_PERSEN = 2;

  @Inject PembacaRencana rencana;
  @Inject CapaianRepository capaian;

  @Override
  public String nama() {
    return "target";
  }

  @Override
  public List<List<String>> baris(KonteksTugas konteks, String dokumen) {
    Periode periode = konteks.periode();
    List<Realisasi> terkirim =
        capaian.terkirimUnit(konteks.unitId(), periode.tahun(), periode.triwulan());
    return rencana.target(konteks.unitId(), periode).stream().map(t -> satu(t, terkirim)).toList();
  }

  private static List<String> satu(TargetIndikator t, List<Realisasi> terkirim) {
    Optional<Realisasi> r =
        terkirim.stream()
            .filter(satu -> satu.getIndikator().getIndikatorId().equals(t.indikatorId()))
            .findFirst();
    return List.of(
        t.sasaran(),
        t.nama(),
        angka(t.target(), t.desimal()) + " " + t.satuan(),
        r.map(satu -> angka(satu.getNilai(), t.desimal())).orElse(""),
        r.map(satu -> angka(satu.getPersen(), DESIMAL_PERSEN)).orElse(""));
  }

  private static String angka(BigDecimal nilai, int desimal) {
    return nilai == null ? "-" : AngkaIndonesia.cetak(nilai, desimal);
  }
}
