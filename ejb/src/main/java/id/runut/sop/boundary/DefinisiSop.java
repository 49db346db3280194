package id.runut.sop.boundary;

import java.util.List;
import java.util.Map;

/**
 * A published SOP definition.
 *
 * @param kode such as {@code sulteng-dkukm-pengumpulan-data}
 * @param instansi code of the agency whose SOP it is
 * @param versi as the definition names it, such as "2024"
 * @param identitas further fields of the identity block (legal basis, qualifications, …), in order
 * @param pemicu how often it runs and what starts it
 * @param dokumen the documents that its steps name by key
 * @param luar what it needs and does not make
 * @param catatan remarks for administrators, such as what its source has lost
 * @param langkah in the order of their numbers, starting with 1 without gaps
 */
public record DefinisiSop(
    String kode,
    String instansi,
    String nama,
    String versi,
    Map<String, List<String>> identitas,
    PemicuSop pemicu,
    List<PeranSop> peran,
    List<DokumenSop> dokumen,
    List<BahanLuar> luar,
    List<String> catatan,
    List<LangkahSop> langkah) {

  public DefinisiSop {
    peran = List.copyOf(peran);
    dokumen = List.copyOf(dokumen);
    luar = List.copyOf(luar);
    catatan = List.copyOf(catatan);
    langkah = List.copyOf(langkah);
  }

  public LangkahSop langkah(int nomor) {
    return langkah.get(nomor - 1);
  }

  /**
   * @throws IllegalArgumentException when the definition has no such role
   */
  public PeranSop peran(String id) {
    return peran.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role " + id + " in " + kode));
  }
}
