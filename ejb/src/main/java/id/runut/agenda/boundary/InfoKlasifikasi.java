package id.runut.agenda.boundary;

import id.runut.agenda.entity.Nasib;

/**
 * A class of papers.
 *
 * @param induk code of the class above it; null at the top
 * @param aktif years at hand; null, as the next two, where nothing is said
 * @param inaktif years put by after that
 * @param berlaku whether new letters may take it
 * @param sendiri whether it is the agency's own and not the general one
 */
public record InfoKlasifikasi(
    String kode,
    String nama,
    String induk,
    Integer aktif,
    Integer inaktif,
    Nasib nasib,
    boolean berlaku,
    boolean sendiri) {

  /** Code and name, as lists show them. */
  public String sebutan() {
    return kode + " " + nama;
  }

  /** How deep it stands below its group, from 0. */
  public int dalam() {
    return (int) kode.chars().filter(c -> c == '.').count();
  }
}
