package id.runut.capaian.control;

import id.runut.naskah.boundary.BahanTemplat;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the author's unit promises for the year: sasaran, indicator, target (DOMAIN 1.6). */
@ApplicationScoped
public class BahanTargetTahun implements BahanTemplat {

  @Inject PembacaRencana rencana;

  @Override
  public String nama() {
    return "target-tahun";
  }

  @Override
  public List<List<String>> baris(KonteksTugas konteks, String dokumen) {
    Periode setahun = new Periode(konteks.periode().tahun(), null);
    return rencana.target(konteks.unitId(), setahun).stream()
        .map(t -> List.of(t.sasaran(), t.nama(), target(t)))
        .toList();
  }

  static String target(TargetIndikator t) {
    return (t.target() == null ? "-" : AngkaIndonesia.cetak(t.target(), t.desimal()))
        + " "
        + t.satuan();
  }
}
