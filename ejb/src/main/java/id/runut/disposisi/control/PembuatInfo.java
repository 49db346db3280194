package id.runut.disposisi.control;

import id.runut.disposisi.boundary.InfoDisposisi;
import id.runut.disposisi.boundary.InfoDisposisi.Penerima;
import id.runut.disposisi.entity.Disposisi;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Turns orders into what pages show. */
public final class PembuatInfo {

  private PembuatInfo() {}

  /** The orders that start a chain, each with those that followed from it. */
  public static List<InfoDisposisi> pohon(List<Disposisi> semua) {
    return cabang(semua, null);
  }

  /** One order without what followed from it. */
  public static InfoDisposisi info(Disposisi d) {
    return info(d, List.of());
  }

  private static List<InfoDisposisi> cabang(List<Disposisi> semua, UUID induk) {
    return semua.stream()
        .filter(d -> Objects.equals(d.getIndukId(), induk))
        .map(d -> info(d, cabang(semua, d.getId())))
        .toList();
  }

  private static InfoDisposisi info(Disposisi d, List<InfoDisposisi> lanjutan) {
    return new InfoDisposisi(
        d.getId(),
        d.getProsesId(),
        d.getLangkah(),
        d.getPelaku().getNamaJabatan(),
        d.getPelaku().getNama(),
        d.getPelaku().getAtasNama(),
        d.getPenerima().stream()
            .map(
                p ->
                    new Penerima(
                        p.getJabatanId(), p.getJabatan(), p.getDibaca(), p.getDibacaOleh()))
            .toList(),
        d.getInstruksi(),
        d.getCatatan(),
        d.getSifat(),
        d.getTenggat(),
        d.getDiberikan(),
        lanjutan);
  }
}
