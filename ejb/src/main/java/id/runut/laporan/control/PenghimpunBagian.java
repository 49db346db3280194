package id.runut.laporan.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.control.PenyusunCapaian;
import id.runut.laporan.boundary.LembarBagian;
import id.runut.laporan.boundary.LembarBagian.Bagian;
import id.runut.laporan.entity.Himpunan;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.excel.BukuHimpunan;
import id.runut.laporan.excel.BukuRekapitulasi;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianProses.TugasLangkah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what the parts of a step have handed in. */
@ApplicationScoped
public class PenghimpunBagian {

  private static final BukuRekapitulasi BUKU = new BukuRekapitulasi();
  private static final BukuHimpunan BUKU_BAGIAN = new BukuHimpunan();

  @Inject ProsesService proses;
  @Inject PenyusunCapaian capaian;
  @Inject LaporanRepository repository;
  @Inject BerkasService berkas;
  @Inject Jam jam;

  /** Who has handed in, and what. */
  public LembarBagian lembar(KonteksTugas konteks) {
    return new LembarBagian(
        konteks.tugasId(),
        bagian(konteks),
        capaian.terkirim(konteks.prosesId()),
        repository.himpunan(konteks.tugasId()).map(Himpunan::getBerkasId).orElse(null),
        AturanBagian.bolehHimpun(bagian(konteks)));
  }

  /**
   * Makes the workbook: figures where there are any, otherwise the list of who handed in.
   *
   * @return facts for history and audit
   */
  public Map<String, ?> himpun(KonteksTugas konteks, InfoInstansi instansi) {
    List<CapaianUnit> angka = capaian.terkirim(konteks.prosesId());
    List<Bagian> bagian = bagian(konteks);
    String judul =
        konteks.langkah().keluaran().stream().findFirst().orElse(konteks.langkah().judul());
    byte[] isi =
        angka.isEmpty()
            ? BUKU_BAGIAN.bagian(instansi.nama(), judul, instansi.zonaWaktu(), bagian)
            : BUKU.buat(
                new IsiRekapitulasi(
                    instansi.nama(),
                    judul,
                    konteks.periode(),
                    konteks.putaran(),
                    null,
                    jam.sekarang(),
                    instansi.zonaWaktu(),
                    angka));
    InfoBerkas xlsx =
        berkas.simpan(
            konteks.instansiId(),
            "Himpunan-langkah-%s-%s.xlsx"
                .formatted(konteks.langkah().sebutan(), konteks.periode().kode()),
            Unduhan.XLSX,
            isi,
            konteks.pelaku());
    repository.simpan(
        new Himpunan(
                konteks.instansiId(),
                konteks.tugasId(),
                konteks.periode().tahun(),
                konteks.periode().triwulan(),
                List.of())
            .tercetak(xlsx.id(), konteks.pelaku(), xlsx.dibuat()));
    return Map.of("bagian", bagian.size(), "sha256", xlsx.sha256());
  }

  /** The workbook that a task has made. */
  public Unduhan unduh(KonteksTugas konteks) {
    UUID berkasId =
        repository
            .himpunan(konteks.tugasId())
            .map(Himpunan::getBerkasId)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    InfoBerkas info = berkas.info(berkasId);
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(berkasId));
  }

  private List<Bagian> bagian(KonteksTugas konteks) {
    return proses.rincian(konteks.prosesId()).langkah().stream()
        .filter(l -> l.langkah().nomor() == konteks.langkah().nomor())
        .flatMap(l -> l.tugas().stream())
        .filter(t -> !t.id().equals(konteks.tugasId()))
        .map(PenghimpunBagian::bagian)
        .toList();
  }

  private static Bagian bagian(TugasLangkah t) {
    return new Bagian(t.id(), t.jabatan(), t.unit(), t.dilihat(), t.selesai(), t.lewat());
  }
}
