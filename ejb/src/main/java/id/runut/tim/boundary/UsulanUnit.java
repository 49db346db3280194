package id.runut.tim.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What a unit has proposed.
 *
 * @param anggota the posts with those who held them when they were proposed
 */
public record UsulanUnit(UUID unitId, String unit, List<CalonAnggota> anggota) {

  public UsulanUnit {
    anggota = List.copyOf(anggota);
  }
}
