package id.runut.tim.boundary;

import java.util.List;

/**
 * A team of a process that works.
 *
 * @param nama the team's role as the SOP calls it
 * @param anggota as they were composed, with those who hold the posts today
 */
public record InfoTim(String nama, List<InfoAnggota> anggota) {

  public InfoTim {
    anggota = List.copyOf(anggota);
  }
}
