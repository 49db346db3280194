package id.runut.tandatangan.control;

import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets every network address ask only so often. A code has a million million possibilities; at this
 * pace nobody finds one by trying. Remembers a limited number of addresses, those that asked last.
 */
@ApplicationScoped
public class PembatasLaju {

  static final int TERBANYAK_PER_JENDELA = 60;
  private static final Duration JENDELA = Duration.ofMinutes(1);
  private static final int ALAMAT_TERBANYAK = 10_000;

  private final Map<String, Hitungan> menurutAlamat =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Hitungan> tertua) {
          return size() > ALAMAT_TERBANYAK;
        }
      };

  @Inject Jam jam;

  /** How often an address has asked since a moment. */
  private record Hitungan(Instant sejak, int kali) {}

  /**
   * @throws KeadaanTidakSah when the address has asked too often
   */
  public void catat(String asal) {
    Instant kini = jam.sekarang();
    Hitungan hitungan;
    synchronized (menurutAlamat) {
      hitungan =
          menurutAlamat.merge(
              asal,
              new Hitungan(kini, 1),
              (lama, baru) ->
                  lama.sejak().plus(JENDELA).isAfter(kini)
                      ? new Hitungan(lama.sejak(), lama.kali() + 1)
                      : baru);
    }
    if (hitungan.kali() > TERBANYAK_PER_JENDELA) {
      throw new KeadaanTidakSah("tandatangan.terlaluSering");
    }
  }
}
