package id.runut.disposisi.control;

import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Reminds those who have not reported an order outside of the steps by its deadline, once each.
 * What another node is just sweeping is passed over.
 */
@Singleton
@PermitAll
public class PenyapuTindakLanjut {

  private static final int SEKALI_SAPU = 100;

  @Inject DisposisiRepository repository;
  @Inject NotifikasiService notifikasi;
  @Inject Jam jam;

  /** Runs every ten minutes; what one sweep leaves, the next takes. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void sapu() {
    Instant kini = jam.sekarang();
    for (PenerimaDisposisi p : repository.lewatBelumDiingatkan(kini, SEKALI_SAPU)) {
      Disposisi d = p.getDisposisi();
      notifikasi.beritahu(
          "disposisi:" + p.getId() + ":lewat",
          List.of(p.getJabatanId()),
          Pesan.dari(
              "notifikasi.tindakLanjutLewat", d.getCatatan(), d.getJudulProses(), d.getTenggat()),
          "/" + d.getAsalJenis() + "/" + d.getAsalId());
      p.tandaiDiingatkan(kini);
    }
  }
}
