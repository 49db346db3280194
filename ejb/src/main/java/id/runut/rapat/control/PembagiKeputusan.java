package id.runut.rapat.control;

import id.runut.rapat.entity.Rapat;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Ends a meeting: hands its decisions out and tells the participants. */
@ApplicationScoped
public class PembagiKeputusan {

  @Inject PencatatKeputusan keputusan;
  @Inject PencatatRapat pencatat;
  @Inject PengabarRapat pengabar;

  /**
   * @param pimpinan who has approved the minutes as chair, in whose name orders are given
   * @param pelaku who closes the meeting
   */
  public void bagikan(Rapat r, Pelaku pimpinan, Pelaku pelaku) {
    int perintah = keputusan.bagikan(r, pimpinan);
    r.tutup(pencatat.kini());
    pencatat.catat(r, "tutup-rapat", pelaku, Map.of("perintah", perintah));
    pengabar.ditutup(r);
  }
}
