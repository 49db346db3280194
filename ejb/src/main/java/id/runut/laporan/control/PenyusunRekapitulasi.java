package id.runut.laporan.control;

import id.runut.audit.boundary.AuditService;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.control.PenyusunCapaian;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Freezes what the units have handed in as a version of the recap. */
@ApplicationScoped
public class PenyusunRekapitulasi {

  @Inject PenyusunCapaian capaian;
  @Inject LaporanRepository repository;
  @Inject PencetakRekapitulasi pencetak;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * Makes a version, or finds that the task's last one says the same.
   *
   * @param konteks a task that the caller has taken
   * @param dokumen name of the document that the recap is, as its SOP calls it
   * @throws KeadaanTidakSah when no unit has handed anything in
   */
  public Rekapitulasi susun(
      KonteksTugas konteks, InfoInstansi instansi, String dokumen, String catatan) {
    List<CapaianUnit> unit = capaian.terkirim(konteks.prosesId());
    AturanRekapitulasi.bolehSusun(true, !unit.isEmpty()).tegakkan();
    List<UUID> angka =
        unit.stream().flatMap(u -> u.baris().stream()).map(BarisCapaian::realisasiId).toList();
    String rapi = AturanRekapitulasi.catatan(catatan);
    String sidik = sidik(angka, rapi);
    Optional<Rekapitulasi> terbaru = terbaru(konteks.prosesId());
    if (terbaru.filter(r -> dariTugas(r, konteks) && r.getSidik().equals(sidik)).isPresent()) {
      return terbaru.get();
    }
    IsiRekapitulasi isi =
        new IsiRekapitulasi(
            instansi.nama(),
            dokumen,
            konteks.periode(),
            terbaru.map(Rekapitulasi::getNomor).orElse(0) + 1,
            rapi,
            jam.sekarang(),
            instansi.zonaWaktu(),
            unit);
    return simpan(konteks, isi, angka, sidik);
  }

  /**
   * Marks the task's version as handed on.
   *
   * @return facts for history and audit
   * @throws KeadaanTidakSah when the task has made none yet
   */
  public Map<String, ?> ajukan(KonteksTugas konteks) {
    Rekapitulasi r =
        terbaru(konteks.prosesId())
            .filter(satu -> dariTugas(satu, konteks))
            .orElseThrow(() -> new KeadaanTidakSah("laporan.belumDisusun"));
    r.ajukan(jam.sekarang());
    return Map.of("rekapitulasi", r.getId(), "nomor", r.getNomor(), "sidik", r.getSidik());
  }

  private Rekapitulasi simpan(
      KonteksTugas konteks, IsiRekapitulasi isi, List<UUID> angka, String sidik) {
    var cetakan = pencetak.cetak(konteks, isi);
    Rekapitulasi baru =
        new Rekapitulasi(konteks.instansiId(), konteks.prosesId(), konteks.tugasId(), isi.nomor())
            .untuk(konteks.periode().tahun(), konteks.periode().triwulan())
            .berisi(angka.stream().map(repository::rujukan).toList(), sidik, isi.catatan())
            .tercetak(cetakan.naskahId(), cetakan.versiNaskahId(), cetakan.berkas().id())
            .oleh(konteks.pelaku(), isi.disusun());
    repository.simpan(baru);
    audit.catat(
        konteks.rantai(),
        "susun-rekapitulasi",
        "rekapitulasi",
        baru.getId(),
        konteks.pelaku(),
        Map.of(
            "nomor", baru.getNomor(),
            "baris", angka.size(),
            "sidik", sidik,
            "sha256", cetakan.berkas().sha256()));
    return baru;
  }

  private Optional<Rekapitulasi> terbaru(UUID prosesId) {
    return repository.rekapitulasi(prosesId).stream().findFirst();
  }

  private static boolean dariTugas(Rekapitulasi r, KonteksTugas konteks) {
    return r.getTugasId().equals(konteks.tugasId());
  }

  private static String sidik(List<UUID> angka, String catatan) {
    return Sidik.sha256(
        angka.stream().map(UUID::toString).collect(Collectors.joining("\n"))
            + "\n"
            + (catatan == null ? "" : catatan));
  }
}
