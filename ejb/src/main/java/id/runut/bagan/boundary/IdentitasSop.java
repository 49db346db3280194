package id.runut.bagan.boundary;

import java.util.List;

/**
 * The identity block of the official form. What an SOP does not say is an empty list: the field
 * stays, for a hand to fill it in.
 *
 * @param unit the unit that the SOP belongs to, under the agency's name; empty for none
 * @param kepala number and dates, and whatever else the SOP says of itself, in order
 * @param disahkan title of the approving official; then name, rank and NIP where they are known
 * @param uraian legal basis, qualifications and so on, in the order of the form
 */
public record IdentitasSop(
    List<String> unit, List<Butir> kepala, List<String> disahkan, List<Butir> uraian) {

  public IdentitasSop {
    unit = List.copyOf(unit);
    kepala = List.copyOf(kepala);
    disahkan = List.copyOf(disahkan);
    uraian = List.copyOf(uraian);
  }

  /** A field. */
  public record Butir(String judul, List<String> isi) {

    public Butir {
      isi = List.copyOf(isi);
    }
  }
}
