package id.runut.umum.boundary;

import java.util.List;

/**
 * A sentence for the user as a key of the message bundle and the values for its places. Whoever
 * shows it (page, REST, mail) looks it up; no text stands in code.
 *
 * @param kunci key in the bundle {@code pesan}
 * @param argumen values for {0}, {1}, … in their order
 */
public record Pesan(String kunci, List<Object> argumen) {

  public Pesan {
    argumen = List.copyOf(argumen);
  }

  /** Shorthand for a key with its values. */
  public static Pesan dari(String kunci, Object... argumen) {
    return new Pesan(kunci, List.of(argumen));
  }
}
