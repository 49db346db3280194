package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Takes orders about letters back from those who have not read them. */
@ApplicationScoped
public class PenarikPerintah {

  @Inject KabarDisposisi kabar;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * Takes an order back from addressees, who are locked: from all of them, or from none.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when one has read it; says who and when
   */
  public void tarik(Disposisi d, List<PenerimaDisposisi> penerima, Pelaku oleh) {
    penerima.forEach(p -> AturanPerintah.menarik(p).tegakkan());
    for (PenerimaDisposisi p : penerima) {
      p.tarik(oleh, jam.sekarang());
      audit.catat(
          PencatatPerintah.rantai(d.getSurat()),
          "tarik-disposisi",
          "penerima-disposisi",
          p.getId(),
          oleh,
          Map.of("disposisi", d.getId(), "dari", p.getJabatan()));
      kabar.ditarik(d, p, oleh);
    }
  }
}
