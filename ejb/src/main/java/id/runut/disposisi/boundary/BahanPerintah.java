package id.runut.disposisi.boundary;

import java.util.List;

/**
 * What an order may be made of.
 *
 * @param calon the posts that it may go to, the nearest level first
 * @param instruksi the usual instructions
 */
public record BahanPerintah(List<CalonPenerima> calon, List<String> instruksi) {

  public BahanPerintah {
    calon = List.copyOf(calon);
    instruksi = List.copyOf(instruksi);
  }
}
