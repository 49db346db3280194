package id.runut.organisasi.boundary;

import java.util.Set;

/**
 * What a deputy's order covers.
 *
 * @param tindakan kinds of act, as SOP steps name them, and {@link #LAINNYA} for all that are not
 *     in {@link #POKOK}; empty for every kind
 * @param kecualiDokumen types of document, as SOPs name them, that the order leaves out
 */
public record Lingkup(Set<String> tindakan, Set<String> kecualiDokumen) {

  /** The acts that an order names one by one. */
  public static final Set<String> POKOK = Set.of("disposisi", "periksa", "tandatangan");

  /** All other acts together. */
  public static final String LAINNYA = "lainnya";

  public Lingkup {
    tindakan = tindakan == null ? Set.of() : Set.copyOf(tindakan);
    kecualiDokumen = kecualiDokumen == null ? Set.of() : Set.copyOf(kecualiDokumen);
  }

  /** Everything that the post may do. */
  public static Lingkup semua() {
    return new Lingkup(Set.of(), Set.of());
  }

  /** Whether the order leaves anything out. */
  public boolean terbatas() {
    return !tindakan.isEmpty() || !kecualiDokumen.isEmpty();
  }

  /** Whether the order covers an act. */
  public boolean mencakup(String jenisTindakan) {
    return tindakan.isEmpty()
        || tindakan.contains(POKOK.contains(jenisTindakan) ? jenisTindakan : LAINNYA);
  }
}
