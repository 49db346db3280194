package id.runut.naskah.control;

import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.KemajuanTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.LayananTerputus;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Permintaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Works through a stack, one task after the other in the order in which they were chosen. Each is a
 * transaction of its own: what one of them is refused for, the others do not feel.
 */
@ApplicationScoped
public class PelaksanaTumpukan {

  private static final Logger LOG = Logger.getLogger(PelaksanaTumpukan.class.getName());

  /** After so many failures in a row that nobody has foreseen the rest is not tried. */
  private static final int GAGAL_BERTURUT = 3;

  private final Map<UUID, KemajuanTumpukan> berjalan = new ConcurrentHashMap<>();

  @Inject PelakuAktif pelakuAktif;

  /** How far the caller's stack has come. */
  public KemajuanTumpukan kemajuan() {
    return berjalan.getOrDefault(siapa(), KemajuanTumpukan.DIAM);
  }

  /**
   * @param pilihan as {@link AturanTumpukan#periksa} has left them
   * @param satu does one task in a transaction of its own
   * @return a line for each, in the same order, those that were not reached included
   */
  public List<HasilTumpukan> jalankan(
      List<PilihanTumpukan> pilihan, Function<PilihanTumpukan, HasilTumpukan> satu) {
    UUID siapa = siapa();
    List<HasilTumpukan> hasil = new ArrayList<>();
    int gagal = 0;
    berjalan.put(siapa, new KemajuanTumpukan(pilihan.size(), 0, 0));
    try {
      for (PilihanTumpukan p : pilihan) {
        if (gagal >= GAGAL_BERTURUT) {
          hasil.add(HasilTumpukan.tidak(p.tugas(), Pesan.dari("tumpukan.belumDijangkau")));
          continue;
        }
        HasilTumpukan h = coba(p, satu);
        gagal = takTerduga(h) ? gagal + 1 : 0;
        hasil.add(h);
        berjalan.computeIfPresent(siapa, (s, k) -> k.maju(h.berhasil()));
      }
      return hasil;
    } finally {
      berjalan.remove(siapa);
    }
  }

  private static HasilTumpukan coba(
      PilihanTumpukan p, Function<PilihanTumpukan, HasilTumpukan> satu) {
    try {
      return satu.apply(p);
    } catch (KesalahanPortal ditolak) {
      return HasilTumpukan.tidak(p.tugas(), ditolak.pesan());
    } catch (RuntimeException gagal) {
      LOG.log(
          Level.SEVERE, "request " + Permintaan.nomor() + " failed at task " + p.tugas(), gagal);
      return HasilTumpukan.tidak(
          p.tugas(),
          LayananTerputus.dari(gagal)
              .map(KesalahanPortal::pesan)
              .orElseGet(() -> Pesan.dari("tumpukan.gagal")));
    }
  }

  private static boolean takTerduga(HasilTumpukan h) {
    return !h.berhasil()
        && List.of("tumpukan.gagal", "kesalahan.layananTerputus").contains(h.alasan().kunci());
  }

  private UUID siapa() {
    return pelakuAktif.identitas().pegawaiId();
  }
}
