package id.runut.perancang.boundary;

import id.runut.sop.boundary.BahanLuar;
import java.util.List;

/**
 * What a definition may name besides its own parts.
 *
 * @param templat templates that a letter can begin with
 * @param instansi the agencies that may receive what a step sends
 * @param sop the agency's SOPs, whose finished documents another one can take up
 */
public record PilihanRancangan(
    List<String> templat, List<InstansiPenerima> instansi, List<SopAsal> sop) {

  public PilihanRancangan {
    templat = List.copyOf(templat);
    instansi = List.copyOf(instansi);
    sop = List.copyOf(sop);
  }

  /** Another agency of the same government. */
  public record InstansiPenerima(String kode, String nama) {}

  /**
   * An SOP and what it makes.
   *
   * @param bahan what it takes from outside, from other SOPs among them
   */
  public record SopAsal(
      String kode, String nama, List<DokumenAsal> dokumen, List<BahanLuar> bahan) {
    public SopAsal {
      dokumen = List.copyOf(dokumen);
      bahan = List.copyOf(bahan);
    }
  }

  /** A document that an SOP makes. */
  public record DokumenAsal(String kunci, String nama) {}
}
