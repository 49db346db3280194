package id.runut.capaian.control;

import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.InfoBukti;
import id.runut.capaian.entity.BuktiDukung;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.excel.JenisBerkas;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps evidence files within the limits. */
@ApplicationScoped
public class PenyimpanBukti {

  @Inject LembarKerja lembarKerja;
  @Inject CapaianRepository repository;
  @Inject BerkasService berkasService;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * @param konteks a task that the caller has taken and whose data may be changed
   * @throws TidakDitemukan when the indicator is not one of the unit's in that quarter
   * @throws DataTidakSah when the file is of another kind, too large, or one too many
   */
  public InfoBukti tambah(KonteksTugas konteks, UUID indikatorId, String nama, byte[] isi) {
    TargetIndikator indikator =
        lembarKerja.target(konteks).stream()
            .filter(t -> t.indikatorId().equals(indikatorId))
            .findFirst()
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    String jenis = jenis(isi);
    pastikanMuat(konteks, indikator, isi.length);
    InfoBerkas berkas =
        berkasService.simpan(
            konteks.instansiId(), TeksBersih.dari(nama), jenis, isi, konteks.pelaku());
    BuktiDukung bukti =
        new BuktiDukung(konteks.instansiId(), konteks.prosesId(), konteks.tugasId(), indikatorId)
            .dari(berkas.id(), jam.sekarang(), konteks.pelaku());
    repository.simpan(bukti);
    catat("tambah-bukti", konteks, bukti, berkas);
    return info(bukti, berkas);
  }

  /**
   * @throws TidakDitemukan when the task has no such evidence
   */
  public void hapus(KonteksTugas konteks, UUID buktiId) {
    BuktiDukung bukti =
        repository
            .bukti(buktiId)
            .filter(b -> b.getTugasId().equals(konteks.tugasId()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    bukti.hapus(jam.sekarang());
    catat("hapus-bukti", konteks, bukti, berkasService.info(bukti.getBerkasId()));
  }

  /** The evidence of a task, in the order in which it came. */
  public List<InfoBukti> daftar(UUID tugasId) {
    return repository.buktiTugas(tugasId).stream()
        .map(b -> info(b, berkasService.info(b.getBerkasId())))
        .toList();
  }

  private static String jenis(byte[] isi) {
    try {
      return JenisBerkas.bukti(isi);
    } catch (BerkasDitolak ditolak) {
      throw new DataTidakSah(ditolak.pesan(), List.of());
    }
  }

  private void pastikanMuat(KonteksTugas konteks, TargetIndikator indikator, int tambahan) {
    List<InfoBukti> ada = daftar(konteks.tugasId());
    long seindikator =
        ada.stream().filter(b -> b.indikatorId().equals(indikator.indikatorId())).count();
    if (seindikator >= BatasBerkas.BUKTI_PER_INDIKATOR) {
      throw new DataTidakSah(
          "capaian.bukti.terlaluBanyak", BatasBerkas.BUKTI_PER_INDIKATOR, indikator.nama());
    }
    long bita = ada.stream().mapToLong(InfoBukti::ukuran).sum();
    if (bita + tambahan > BatasBerkas.BITA_BUKTI_PER_TUGAS) {
      throw new DataTidakSah(
          "capaian.bukti.kuotaHabis", BatasBerkas.BITA_BUKTI_PER_TUGAS / (1024 * 1024));
    }
  }

  private void catat(String tindakan, KonteksTugas konteks, BuktiDukung bukti, InfoBerkas berkas) {
    audit.catat(
        konteks.rantai(),
        tindakan,
        "bukti",
        bukti.getId(),
        konteks.pelaku(),
        Map.of(
            "indikator", bukti.getIndikatorId(),
            "berkas", berkas.nama(),
            "sha256", berkas.sha256()));
  }

  private static InfoBukti info(BuktiDukung b, InfoBerkas f) {
    return new InfoBukti(
        b.getId(),
        b.getIndikatorId(),
        f.id(),
        f.nama(),
        f.jenisKonten(),
        f.ukuran(),
        f.sha256(),
        b.getDibuat(),
        b.getPelaku().getNama());
  }
}
