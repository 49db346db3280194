package id.runut.umum.boundary;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param adaLagi whether more follows; found by reading one row more than shown, never by counting
 */
public record Daftar<T>(List<T> isi, boolean adaLagi) {

  public Daftar {
    isi = List.copyOf(isi);
  }

  /** Cuts the extra row off a result that was read with {@link Halaman#batas()}. */
  public static <S, T> Daftar<T> dari(List<S> terbaca, Halaman halaman, Function<S, T> bentuk) {
    return new Daftar<>(
        terbaca.stream().limit(halaman.jumlah()).map(bentuk).toList(),
        terbaca.size() > halaman.jumlah());
  }
}
