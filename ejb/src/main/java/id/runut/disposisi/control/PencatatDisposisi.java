package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.DisposisiDiberikan;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.TujuanLangkah;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes orders down, whether they are a step of their own or part of another. */
@ApplicationScoped
public class PencatatDisposisi {

  @Inject DisposisiRepository repository;
  @Inject MesinProses mesin;
  @Inject AuditService audit;
  @Inject Event<DisposisiDiberikan> diberikan;
  @Inject Jam jam;

  /**
   * Checks and stores an order and tells those who act on it.
   *
   * @throws DataTidakSah with all its faults
   */
  public UUID catat(KonteksTugas konteks, IsiDisposisi isi) {
    List<PilihanPenerima> penerima = periksa(konteks, isi);
    Disposisi disposisi =
        new Disposisi(
                konteks.instansiId(),
                konteks.prosesId(),
                konteks.tugasId(),
                konteks.judulProses(),
                konteks.langkah().nomor(),
                konteks.langkah().lanjutKe(),
                jam.sekarang(),
                konteks.pelaku())
            .berisi(isi.instruksi(), rapi(isi.catatan()), isi.sifat(), isi.tenggat())
            .lanjutanDari(yangDijalankan(konteks).map(Disposisi::getId).orElse(null));
    penerima.forEach(p -> disposisi.kepada(p.jabatanId(), p.nama()));
    repository.simpan(disposisi);
    audit.catat(
        konteks.rantai(),
        "disposisi",
        "disposisi",
        disposisi.getId(),
        konteks.pelaku(),
        rincian(disposisi, penerima));
    diberikan.fire(
        new DisposisiDiberikan(
            konteks,
            disposisi.getId(),
            isi,
            penerima.stream().map(PilihanPenerima::jabatanId).toList()));
    return disposisi.getId();
  }

  /** The order that a task carries out. */
  public Optional<Disposisi> yangDijalankan(KonteksTugas konteks) {
    int langkah = konteks.langkah().nomor();
    Optional<Disposisi> kepadanya =
        repository.terbaruUntuk(konteks.prosesId(), langkah, konteks.jabatanId());
    // A task that was given on within its unit is still carried out by the order that came with it.
    return kepadanya.isPresent() || konteks.langkah().sebar()
        ? kepadanya
        : repository.terbaruUntuk(konteks.prosesId(), langkah);
  }

  /** Notes that the post has read the order. */
  public void tandaiDibaca(Disposisi disposisi, UUID jabatanId, String oleh) {
    disposisi.getPenerima().stream()
        .filter(p -> p.getJabatanId().equals(jabatanId))
        .forEach(p -> p.baca(oleh, jam.sekarang()));
  }

  private List<PilihanPenerima> periksa(KonteksTugas konteks, IsiDisposisi isi) {
    List<Kekeliruan> keliru =
        new ArrayList<>(
            AturanDisposisi.periksa(
                isi, repository.instruksiBaku(konteks.instansiId()), jam.sekarang()));
    TujuanLangkah tujuan = mesin.tujuanBerikut(konteks);
    List<PilihanPenerima> penerima = AturanDisposisi.penerima(isi, tujuan);
    if (penerima.isEmpty() && !tujuan.jabatan().isEmpty()) {
      keliru.add(new Kekeliruan("penerima", Pesan.dari("disposisi.penerimaBelumDipilih")));
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("disposisi.belumLengkap"), keliru);
    }
    return penerima;
  }

  private static Map<String, Object> rincian(Disposisi d, List<PilihanPenerima> penerima) {
    Map<String, Object> fakta = new HashMap<>();
    fakta.put(
        "kepada", penerima.stream().map(PilihanPenerima::nama).collect(Collectors.joining("; ")));
    fakta.put("instruksi", String.join("; ", d.getInstruksi()));
    fakta.put("catatan", d.getCatatan());
    fakta.put("sifat", d.getSifat());
    fakta.put("tenggat", d.getTenggat());
    return fakta;
  }

  private static String rapi(String catatan) {
    return catatan == null || catatan.isBlank() ? null : catatan.strip();
  }
}
