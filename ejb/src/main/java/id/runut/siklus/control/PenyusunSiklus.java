package id.runut.siklus.control;

import id.runut.siklus.boundary.SiklusTahun;
import id.runut.siklus.boundary.SopSiklus;
import id.runut.siklus.boundary.SopSiklus.BahanSiklus;
import id.runut.siklus.boundary.SopSiklus.Keadaan;
import id.runut.siklus.boundary.SopSiklus.PeriodeSiklus;
import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PemulaiProses;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the SOPs of the caller's agency and their processes of a year together. */
@ApplicationScoped
public class PenyusunSiklus {

  @Inject SopRepository sop;
  @Inject PemulaiProses pemulai;
  @Inject PembacaTahun pembaca;

  public SiklusTahun susun(int tahun) {
    // The limits of a period's year are those of the page's.
    new Periode(tahun, null);
    UUID instansiId = pembaca.instansiId();
    PembacaKeadaan keadaan = pembaca.keadaan(tahun);
    Map<String, VersiSop> versi = new LinkedHashMap<>();
    Map<String, List<PeriodeSiklus>> periode = new LinkedHashMap<>();
    for (VersiSop v : sop.versiTerbaruInstansi(instansiId)) {
      DefinisiSop definisi = pemulai.definisi(v);
      versi.put(definisi.kode(), v);
      periode.put(definisi.kode(), keadaan.periode(v.getSop().getId(), definisi, tahun));
    }
    List<DefinisiSop> urut =
        UrutanSop.menurutKaitan(versi.values().stream().map(pemulai::definisi).toList());
    Map<String, String> nama = new LinkedHashMap<>();
    urut.forEach(d -> nama.put(d.kode(), d.nama()));
    return new SiklusTahun(
        tahun,
        urut.stream()
            .map(
                d ->
                    new SopSiklus(
                        d.kode(),
                        d.nama(),
                        d.pemicu(),
                        pemulai.bolehMulai(versi.get(d.kode())).boleh(),
                        bahan(d, nama, periode),
                        periode.get(d.kode())))
            .toList());
  }

  private static List<BahanSiklus> bahan(
      DefinisiSop d, Map<String, String> nama, Map<String, List<PeriodeSiklus>> periode) {
    return d.luar().stream()
        .filter(l -> l.sop() != null)
        .map(l -> bahan(l, nama.get(l.sop()), periode.getOrDefault(l.sop(), List.of())))
        .toList();
  }

  private static BahanSiklus bahan(BahanLuar luar, String namaSop, List<PeriodeSiklus> asal) {
    long selesai = asal.stream().filter(p -> p.keadaan() == Keadaan.SELESAI).count();
    return new BahanSiklus(luar.nama(), luar.sop(), namaSop, (int) selesai, asal.size());
  }
}
