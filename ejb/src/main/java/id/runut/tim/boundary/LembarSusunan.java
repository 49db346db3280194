package id.runut.tim.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A team while it is being composed.
 *
 * @param peran id of the team's role in the SOP
 * @param namaPeran the role as the SOP calls it
 * @param anggota in the order of the annex
 * @param usulan what the units have proposed; empty where the SOP asks nobody
 * @param calon all posts that can be put into it
 * @param versi counter that a change hands back
 * @param oleh who composed it last
 */
public record LembarSusunan(
    String peran,
    String namaPeran,
    List<InfoAnggota> anggota,
    List<UsulanUnit> usulan,
    List<CalonAnggota> calon,
    long versi,
    Instant disimpan,
    String oleh) {

  public LembarSusunan {
    anggota = List.copyOf(anggota);
    usulan = List.copyOf(usulan);
    calon = List.copyOf(calon);
  }
}
