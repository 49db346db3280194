package id.runut.laporan.control;

import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.control.LangkahUkur;
import id.runut.capaian.control.PenyusunCapaian;
import id.runut.laporan.boundary.LembarRekapitulasi;
import id.runut.laporan.boundary.RingkasanRekapitulasi;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.RincianProses.TugasLangkah;
import id.runut.sop.entity.StatusTugas;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows recaps to those who may read them. */
@ApplicationScoped
public class PembacaRekapitulasi {

  @Inject LaporanRepository repository;
  @Inject PenyusunCapaian capaian;
  @Inject ProsesService proses;
  @Inject MesinProses mesin;
  @Inject PelakuAktif pelakuAktif;

  /** Where the recap of a process stands; whoever asks may see the whole process. */
  public LembarRekapitulasi lembar(UUID prosesId, List<CapaianUnit> unit) {
    RincianProses rincian = proses.rincian(prosesId);
    Rekapitulasi terbaru = repository.rekapitulasi(prosesId).stream().findFirst().orElse(null);
    UUID tugasSaya = tugasSaya(rincian);
    boolean dariTugasIni = terbaru != null && terbaru.getTugasId().equals(tugasSaya);
    return new LembarRekapitulasi(
        prosesId,
        rincian.ringkasan().periode(),
        unit,
        belumMengirim(rincian, unit),
        unit.stream().mapToInt(u -> u.baris().size()).sum(),
        PenyusunCapaian.rataRata(unit.stream().flatMap(u -> u.baris().stream()).toList()),
        terbaru == null ? null : ringkas(terbaru),
        AturanRekapitulasi.bolehSusun(tugasSaya != null, !unit.isEmpty()),
        AturanRekapitulasi.bolehAjukan(tugasSaya != null, dariTugasIni));
  }

  /** The workbook of a version. */
  public Unduhan unduh(UUID rekapitulasiId) {
    Rekapitulasi r =
        repository
            .satu(rekapitulasiId)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    if (!AturanRekapitulasi.bolehBaca(mesin.akses(r.getProsesId()), dikirimi(r)).boleh()) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return capaian.unduh(r.getBerkasId());
  }

  /** A version as pages show it. */
  public static RingkasanRekapitulasi ringkas(Rekapitulasi r) {
    return new RingkasanRekapitulasi(
        r.getId(),
        r.getNomor(),
        r.getNaskahId(),
        r.getVersiNaskahId(),
        r.getBerkasId(),
        r.getCatatan(),
        r.getPelaku().getNama(),
        r.getDibuat(),
        r.getDiajukan());
  }

  private boolean dikirimi(Rekapitulasi r) {
    UUID instansi = pelakuAktif.identitas().instansi().id();
    return repository.kiriman(instansi, r.getTahun(), r.getTriwulan(), null).stream()
        .filter(k -> k.rekapitulasi().getId().equals(r.getId()))
        .anyMatch(k -> pelakuAktif.memegang(k.distribusi().getJabatanId()));
  }

  private UUID tugasSaya(RincianProses rincian) {
    return tugas(rincian, LangkahKompilasi.KOMPILASI)
        .filter(t -> t.status() == StatusTugas.TERBUKA && pelakuAktif.memegang(t.jabatanId()))
        .map(TugasLangkah::id)
        .findFirst()
        .orElse(null);
  }

  private static List<String> belumMengirim(RincianProses rincian, List<CapaianUnit> unit) {
    Set<UUID> sudah = unit.stream().map(CapaianUnit::unitId).collect(Collectors.toSet());
    return tugas(rincian, LangkahUkur.UKUR)
        .filter(t -> !sudah.contains(t.unitId()))
        .map(TugasLangkah::unit)
        .toList();
  }

  private static Stream<TugasLangkah> tugas(RincianProses rincian, String jenis) {
    return rincian.langkah().stream()
        .filter(l -> l.langkah().jenis().equals(jenis))
        .flatMap(l -> l.tugas().stream());
  }
}
