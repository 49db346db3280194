package id.runut.naskah.boundary;

import java.util.List;

/**
 * The final PDF of a letter, ready to be signed.
 *
 * @param tempat where the visible signatures go, in the order of the signers
 */
public record NaskahAkhir(byte[] pdf, List<TempatTandaTangan> tempat) {

  public NaskahAkhir {
    tempat = List.copyOf(tempat);
  }
}
