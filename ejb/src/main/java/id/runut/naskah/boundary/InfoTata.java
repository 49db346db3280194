package id.runut.naskah.boundary;

import java.util.List;

/**
 * How the agency's letters look, for whoever sets it.
 *
 * @param nomor of the state that counts; 0 while the portal's own does
 * @param riwayat all states, the newest first
 */
public record InfoTata(TataSurat tata, int nomor, List<VersiTata> riwayat) {

  public InfoTata {
    riwayat = List.copyOf(riwayat);
  }
}
