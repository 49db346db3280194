package id.runut.capaian.control;

import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.naskah.boundary.BahanTemplat;
import id.runut.sop.boundary.KonteksTugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The figures that units have handed in to a process, for the tables of its letters. */
@ApplicationScoped
public class BahanAngka implements BahanTemplat {

  private static final int DESIMAL_PERSEN = 2;

  @Inject PenyusunCapaian capaian;

  @Override
  public String nama() {
    return "angka";
  }

  /** Unit, indicator, unit of measure, target, realisation, per cent, predicate. */
  @Override
  public List<List<String>> baris(KonteksTugas konteks, String dokumen) {
    List<List<String>> hasil = new ArrayList<>();
    for (CapaianUnit unit : capaian.terkirim(konteks.prosesId())) {
      unit.baris().forEach(b -> hasil.add(satu(unit, b)));
    }
    return hasil;
  }

  private static List<String> satu(CapaianUnit unit, BarisCapaian b) {
    return List.of(
        unit.unit(),
        b.nama(),
        b.satuan(),
        angka(b.target(), b.desimal()),
        angka(b.realisasi(), b.desimal()),
        angka(b.persen(), DESIMAL_PERSEN),
        b.predikat() == null ? "-" : KataLembar.dari("predikat." + b.predikat().name()));
  }

  private static String angka(BigDecimal nilai, int desimal) {
    return nilai == null ? "-" : AngkaIndonesia.cetak(nilai, desimal);
  }
}
