package id.runut.sop.boundary;

import java.util.List;

/**
 * A team that a step names.
 *
 * @param peran id of the team's role
 * @param label what the SOP calls it
 * @param calon posts of the agency, from which its members are taken
 * @param anggota its members, the chair first; empty before it is named
 */
public record SusunanTim(
    String peran, String label, List<PilihanPenerima> calon, List<AnggotaTimBaru> anggota) {

  public SusunanTim {
    calon = List.copyOf(calon);
    anggota = List.copyOf(anggota);
  }
}
