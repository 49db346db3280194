package id.runut.sop.boundary;

import java.util.List;
import java.util.Map;

/**
 * What only few steps have.
 *
 * @param bagian tasks of others inside the step; null for none
 * @param menunggu outside event that the step waits for, in words; null for none
 * @param kepada roles that a meeting invites or a letter goes to, where that is not the next step's
 * @param dokumenTindakan act → key of its document, where it is not the step's own
 * @param daftarPeriksa lines that must all be ticked before "Ya"
 * @param bukaKembali whether the step reopens a document that was already approved
 */
public record CiriLangkah(
    BagianLangkah bagian,
    String menunggu,
    List<String> kepada,
    Map<String, String> dokumenTindakan,
    List<String> daftarPeriksa,
    boolean bukaKembali) {

  public CiriLangkah {
    kepada = List.copyOf(kepada);
    dokumenTindakan = Map.copyOf(dokumenTindakan);
    daftarPeriksa = List.copyOf(daftarPeriksa);
  }

  /** A step like most. */
  public static CiriLangkah biasa() {
    return new CiriLangkah(null, null, List.of(), Map.of(), List.of(), false);
  }
}
