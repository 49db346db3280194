package id.runut.capaian.control;

import id.runut.naskah.boundary.BahanTemplat;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Indicators of the head of the author's unit, with room for formula and source (DOMAIN 1.8). */
@ApplicationScoped
public class BahanIki implements BahanTemplat {

  @Inject PembacaRencana rencana;

  @Override
  public String nama() {
    return "iki";
  }

  @Override
  public List<List<String>> baris(KonteksTugas konteks, String dokumen) {
    Periode setahun = new Periode(konteks.periode().tahun(), null);
    return rencana.target(konteks.unitId(), setahun).stream()
        .map(t -> List.of(t.sasaran(), t.nama(), "", ""))
        .toList();
  }
}
