package id.runut.capaian.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.capaian.boundary.AsalAngka;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.boundary.InfoBukti;
import id.runut.capaian.boundary.InfoUnggahan;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.Realisasi;
import id.runut.capaian.entity.Unggahan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what pages and recaps show of units' data. */
@ApplicationScoped
public class PenyusunCapaian {

  @Inject CapaianRepository repository;
  @Inject BerkasService berkasService;
  @Inject PenyimpanBukti bukti;
  @Inject OrganisasiRepository organisasi;
  @Inject PembacaRencana rencana;

  /**
   * The lines of a task: the figures of the workbook in force, or the bare indicators before the
   * first.
   */
  public List<BarisCapaian> baris(UUID tugasId, UUID unitId, Periode periode) {
    List<InfoBukti> adaBukti = bukti.daftar(tugasId);
    String unit = namaUnit(unitId);
    return repository
        .berlaku(tugasId)
        .map(u -> baris(u, unit, adaBukti))
        .orElseGet(
            () ->
                rencana.target(unitId, periode).stream()
                    .map(t -> PembuatInfo.kosong(t, unit, adaBukti))
                    .toList());
  }

  /** All accepted workbooks of a task, newest first. */
  public List<InfoUnggahan> versi(UUID tugasId) {
    return repository.unggahanTugas(tugasId).stream().map(this::info).toList();
  }

  /** What units have handed in to a process, the newest of each, in the order of their posts. */
  public List<CapaianUnit> terkirim(UUID prosesId) {
    Map<UUID, Unggahan> terbaru = new HashMap<>();
    for (Unggahan u : repository.terkirim(prosesId)) {
      terbaru.putIfAbsent(u.getUnitId(), u);
    }
    List<CapaianUnit> hasil = new ArrayList<>();
    for (Unggahan u : menurutUrutanJabatan(terbaru)) {
      String unit = namaUnit(u.getUnitId());
      List<BarisCapaian> baris = baris(u, unit, bukti.daftar(u.getTugasId()));
      hasil.add(new CapaianUnit(u.getUnitId(), unit, info(u), baris, rataRata(baris)));
    }
    return hasil;
  }

  /** Figures that were frozen earlier, by unit, in the order in which they are given. */
  public List<CapaianUnit> menurutUnit(List<Realisasi> angka) {
    Map<Unggahan, List<Realisasi>> menurutBuku =
        angka.stream()
            .collect(
                Collectors.groupingBy(
                    Realisasi::getUnggahan, LinkedHashMap::new, Collectors.toList()));
    List<CapaianUnit> hasil = new ArrayList<>();
    menurutBuku.forEach(
        (u, satuan) -> {
          String unit = namaUnit(u.getUnitId());
          List<BarisCapaian> baris =
              satuan.stream().map(r -> PembuatInfo.baris(r, unit, false, List.of())).toList();
          hasil.add(new CapaianUnit(u.getUnitId(), unit, info(u), baris, rataRata(baris)));
        });
    return hasil;
  }

  /** The trace of a figure. */
  public AsalAngka asal(Realisasi r) {
    Unggahan u = r.getUnggahan();
    BarisCapaian baris =
        PembuatInfo.baris(
            r, namaUnit(u.getUnitId()), wajib(u).contains(id(r)), bukti.daftar(u.getTugasId()));
    return new AsalAngka(
        new Periode(u.getTahun(), u.getTriwulan()),
        baris,
        r.getIndikator().getRumusTurun(),
        info(u),
        r.getLembar(),
        r.getSel());
  }

  /** Plain mean of the lines' percentages; null without any. */
  public static BigDecimal rataRata(List<BarisCapaian> baris) {
    return AturanCapaian.rataRata(baris.stream().map(BarisCapaian::persen).toList());
  }

  /** A stored file as it was brought. */
  public Unduhan unduh(UUID berkasId) {
    InfoBerkas berkas = berkasService.info(berkasId);
    return new Unduhan(berkas.nama(), berkas.jenisKonten(), berkasService.isi(berkasId));
  }

  public String namaUnit(UUID unitId) {
    return organisasi
        .unit(unitId)
        .orElseThrow(() -> new IllegalStateException("no unit " + unitId))
        .getNama();
  }

  private List<BarisCapaian> baris(Unggahan u, String unit, List<InfoBukti> adaBukti) {
    Set<UUID> wajib = wajib(u);
    return u.getRealisasi().stream()
        .map(r -> PembuatInfo.baris(r, unit, wajib.contains(id(r)), adaBukti))
        .toList();
  }

  private List<Unggahan> menurutUrutanJabatan(Map<UUID, Unggahan> menurutUnit) {
    if (menurutUnit.isEmpty()) {
      return List.of();
    }
    UUID instansi = menurutUnit.values().iterator().next().getInstansiId();
    List<UUID> urutan =
        organisasi.jabatanInstansi(instansi).stream().map(j -> j.getUnit().getId()).toList();
    return menurutUnit.values().stream()
        .sorted(Comparator.comparingInt(u -> urutan.indexOf(u.getUnitId())))
        .toList();
  }

  private Set<UUID> wajib(Unggahan u) {
    return rencana.target(u.getUnitId(), new Periode(u.getTahun(), u.getTriwulan())).stream()
        .filter(TargetIndikator::buktiWajib)
        .map(TargetIndikator::indikatorId)
        .collect(Collectors.toSet());
  }

  private InfoUnggahan info(Unggahan u) {
    return PembuatInfo.unggahan(u, berkasService.info(u.getBerkasId()));
  }

  private static UUID id(Realisasi r) {
    return r.getIndikator().getIndikatorId();
  }
}
