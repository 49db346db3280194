package id.runut.disposisi.boundary;

import id.runut.disposisi.control.AturanDisposisi;
import id.runut.disposisi.control.LangkahDisposisi;
import id.runut.disposisi.control.PembuatInfo;
import id.runut.disposisi.control.PencatatDisposisi;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.pdf.LembarDisposisi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders (disposisi) that pass a process from post to post. */
@Stateless
@RolesAllowed("**")
public class DisposisiService {

  @Inject DisposisiRepository repository;
  @Inject PencatatDisposisi pencatat;
  @Inject MesinProses mesin;
  @Inject LembarDisposisi lembarDisposisi;
  @Inject PelakuAktif pelakuAktif;

  /** The usual instructions of the caller's agency, in the order of the printed form. */
  public List<String> instruksiBaku() {
    return repository.instruksiBaku(pelakuAktif.identitas().instansi().id());
  }

  /**
   * Gives the order of a step of kind {@code disposisi} and completes the step.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when neither instruction nor own words are given,
   *     an instruction is not in the list, or the deadline has passed
   */
  public HasilLangkah beri(UUID tugasId, IsiDisposisi isi) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahDisposisi.DISPOSISI);
    UUID id = pencatat.catat(konteks, isi);
    return mesin.selesaikan(konteks, isi.penerima(), Map.of("disposisi", id));
  }

  /**
   * Records the order of a step that does more than order (7, 15, 21); its caller completes the
   * step with {@link IsiDisposisi#penerima()}.
   *
   * @param konteks from the engine, in the same transaction, before the step is completed
   * @return the order's id
   * @throws id.runut.umum.boundary.DataTidakSah as for {@link #beri}
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID catat(KonteksTugas konteks, IsiDisposisi isi) {
    return pencatat.catat(konteks, isi);
  }

  /**
   * The order by which a task came; empty when none did. When a holder of the task's post looks, it
   * counts as read.
   *
   * @throws TidakDitemukan when the caller may not see the task
   */
  public Optional<InfoDisposisi> untukTugas(UUID tugasId) {
    KonteksTugas konteks = mesin.lihat(tugasId);
    Optional<Disposisi> disposisi = pencatat.yangDijalankan(konteks);
    if (pelakuAktif.memegang(konteks.jabatanId())) {
      String oleh = pelakuAktif.identitas().nama();
      disposisi.ifPresent(d -> pencatat.tandaiDibaca(d, konteks.jabatanId(), oleh));
    }
    return disposisi.map(PembuatInfo::info);
  }

  /**
   * All orders of a process: those that start a chain, each with what followed from it.
   *
   * @throws TidakDitemukan when the caller may not see the process
   */
  public List<InfoDisposisi> dariProses(UUID prosesId) {
    pastikanBolehBaca(prosesId);
    return PembuatInfo.pohon(repository.proses(prosesId));
  }

  /**
   * The lembar disposisi as PDF.
   *
   * @throws TidakDitemukan when the caller may not see its process and it was neither given by a
   *     post of his nor to one
   */
  public Unduhan lembar(UUID disposisiId) {
    Disposisi disposisi =
        repository
            .disposisi(disposisiId)
            .filter(d -> d.getSurat() == null)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    if (!milikSaya(disposisi)) {
      pastikanBolehBaca(disposisi.getProsesId());
    }
    return lembarDisposisi.cetak(disposisi);
  }

  private boolean milikSaya(Disposisi d) {
    return d.getPelaku().getJabatanId() != null
            && pelakuAktif.memegang(d.getPelaku().getJabatanId())
        || d.getPenerima().stream().anyMatch(p -> pelakuAktif.memegang(p.getJabatanId()));
  }

  private void pastikanBolehBaca(UUID prosesId) {
    if (prosesId == null || !AturanDisposisi.bolehBaca(mesin.akses(prosesId)).boleh()) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
