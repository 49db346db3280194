package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.berkas.control.PenyimpanLampiran;
import id.runut.sop.boundary.SuratLuarDicatat;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.sop.entity.BahanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.SuratLuar;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Enters letters from outside. */
@ApplicationScoped
public class PencatatSuratLuar {

  @Inject BahanRepository repository;
  @Inject PenyimpanLampiran penyimpan;
  @Inject KalenderInstansi kalender;
  @Inject AuditService audit;
  @Inject Event<SuratLuarDicatat> dicatat;

  /**
   * @throws DataTidakSah with everything that is missing
   */
  void periksa(UUID instansiId, SuratMasuk surat) {
    AturanBahan.tolak(
        "surat.belumLengkap", AturanBahan.periksa(surat, kalender.hariIni(instansiId)));
  }

  /**
   * Stores a letter that opens a step of a process; it must have been checked.
   *
   * @param perihal what it is, as the SOP names it
   * @param jabatanTujuanId the post that acts on it
   */
  void catat(
      Proses p, int langkah, String perihal, SuratMasuk surat, UUID jabatanTujuanId, Pelaku oleh) {
    UUID berkasId =
        surat.isiBerkas() == null || surat.isiBerkas().length == 0
            ? null
            : penyimpan.simpan(p.getInstansiId(), surat.namaBerkas(), surat.isiBerkas(), oleh).id();
    SuratLuar baru =
        new SuratLuar(p.getInstansiId(), p.getId(), langkah, perihal, kalender.kini(), oleh)
            .berisi(surat.nomor().strip(), surat.tanggal(), surat.pengirim().strip(), berkasId);
    repository.simpan(baru);
    audit.catat(
        "proses:" + p.getId(),
        "catat-surat-luar",
        "surat-luar",
        baru.getId(),
        oleh,
        Map.of(
            "perihal", perihal,
            "nomor", baru.getNomor(),
            "tanggal", baru.getTanggal().toString(),
            "pengirim", baru.getPengirim()));
    dicatat.fire(
        new SuratLuarDicatat(
            baru.getId(),
            p.getInstansiId(),
            p.getId(),
            perihal,
            baru.getNomor(),
            baru.getTanggal(),
            baru.getPengirim(),
            jabatanTujuanId,
            oleh));
  }
}
