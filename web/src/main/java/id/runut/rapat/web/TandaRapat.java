package id.runut.rapat.web;

import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Tanda;

/** Where a meeting stands, as a chip. */
final class TandaRapat {

  private TandaRapat() {}

  /**
   * @param belumDitutup whether it is over and its minutes are not closed yet
   */
  static Tanda dari(StatusRapat status, boolean belumDitutup, Kalimat kalimat) {
    if (belumDitutup) {
      return new Tanda("kini", kalimat.dari("rapat.status.belumDitutup"));
    }
    String jenis =
        switch (status) {
          case RANCANGAN -> "menunggu";
          case DIUNDANG -> "tepat";
          case SELESAI -> "diterima";
          case BATAL -> "netral";
        };
    return new Tanda(jenis, kalimat.dari("rapat.status." + status));
  }
}
