package id.runut.agenda.control;

import id.runut.agenda.boundary.InfoPenyerahan;
import id.runut.agenda.entity.PencatatanRepository;
import id.runut.agenda.entity.Penyerahan;
import id.runut.audit.boundary.AuditService;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Keeps what was handed over, and its receipts. */
@ApplicationScoped
public class PencatatPenyerahan {

  private static final int CATATAN_TERPANJANG = 1_000;

  @Inject PencatatanRepository repository;
  @Inject MesinProses mesin;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * Hands over what the task has made.
   *
   * @return facts for history and audit
   */
  public Map<String, ?> serahkan(KonteksTugas konteks, String catatan) {
    String rapi = catatan == null ? "" : catatan.strip();
    if (rapi.length() > CATATAN_TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", CATATAN_TERPANJANG);
    }
    Penyerahan baru =
        new Penyerahan(
            konteks.prosesId(),
            konteks.tugasId(),
            konteks.langkah().lanjutKe(),
            apa(konteks),
            rapi,
            jam.sekarang(),
            konteks.pelaku());
    repository.simpan(baru);
    return Map.of("penyerahan", baru.getApa(), "tugas", konteks.tugasId());
  }

  /** What was handed over to the step of a task. */
  public List<InfoPenyerahan> untuk(KonteksTugas konteks) {
    return repository.penyerahan(konteks.prosesId(), konteks.langkah().nomor()).stream()
        .map(PencatatPenyerahan::info)
        .toList();
  }

  /** Confirms receipt of all of it. */
  public List<InfoPenyerahan> terima(KonteksTugas konteks) {
    List<Penyerahan> belum =
        repository.kunciPenyerahan(konteks.prosesId(), konteks.langkah().nomor());
    for (Penyerahan p : belum) {
      p.terima(konteks.pelaku(), jam.sekarang());
      audit.catat(
          konteks.rantai(),
          "terima-penyerahan",
          "penyerahan",
          p.getId(),
          konteks.pelaku(),
          Map.of("apa", p.getApa(), "dari", p.getPelaku().getNamaJabatan()));
    }
    return untuk(konteks);
  }

  /** The document of the act, or what the step brings out. */
  private String apa(KonteksTugas konteks) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    return sop.dokumen(String.valueOf(konteks.dokumen()))
        .map(d -> d.nama())
        .orElseGet(
            () ->
                konteks.langkah().keluaran().isEmpty()
                    ? konteks.langkah().judul()
                    : konteks.langkah().keluaran().get(0));
  }

  private static InfoPenyerahan info(Penyerahan p) {
    return new InfoPenyerahan(
        p.getId(),
        p.getApa(),
        p.getCatatan(),
        p.getPelaku().getNamaJabatan(),
        p.getDiserahkan(),
        p.getDiterima(),
        p.getPenerima() == null ? null : p.getPenerima().getNamaJabatan());
  }
}
