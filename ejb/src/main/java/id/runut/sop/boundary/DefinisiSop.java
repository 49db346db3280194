package id.runut.sop.boundary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Types of document that go out with a covering letter. */
  private static final Set<String> DISERTAKAN =
      Set.of("dokumen_kinerja", "laporan", "rekapitulasi", "data");

  /** What a step of kind {@code kompilasi} puts together. */
  public enum BahanKompilasi {
    /** Figures of units. */
    ANGKA,
    /** Documents of units. */
    NASKAH,
    /** Nothing that units have handed in: whoever compiles writes it himself. */
    TANPA
  }

  public DefinisiSop {
    peran = List.copyOf(peran);
    dokumen = List.copyOf(dokumen);
    luar = List.copyOf(luar);
    catatan = List.copyOf(catatan);
    langkah = List.copyOf(langkah);
  }

  /** The same SOP with other columns, documents and steps: what a designer rearranges. */
  public DefinisiSop denganSusunan(
      List<PeranSop> peran, List<DokumenSop> dokumen, List<LangkahSop> langkah) {
    return new DefinisiSop(
        kode, instansi, nama, versi, identitas, pemicu, peran, dokumen, luar, catatan, langkah);
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

  /** What the definition says of a document; empty for keys that it does not list. */
  public Optional<DokumenSop> dokumen(String kunci) {
    return dokumen.stream().filter(d -> d.kunci().equals(kunci)).findFirst();
  }

  /** The steps, in their order, one of whose acts of that kind is about the document. */
  public List<LangkahSop> langkahUntuk(String tindakan, String kunci) {
    return langkah.stream()
        .filter(l -> l.memuat(tindakan) && l.semuaDokumenUntuk(tindakan).contains(kunci))
        .toList();
  }

  /**
   * What a step of kind {@code kompilasi} puts together: what the last fan-out before it has made.
   */
  public BahanKompilasi bahan(LangkahSop kompilasi) {
    return langkah.stream()
        .filter(l -> l.nomor() < kompilasi.nomor() && l.sebar())
        .filter(l -> l.memuat("ukur") || l.memuat("susun"))
        .reduce((awal, akhir) -> akhir)
        .map(l -> l.memuat("ukur") ? BahanKompilasi.ANGKA : BahanKompilasi.NASKAH)
        .orElse(BahanKompilasi.TANPA);
  }

  /** The step of the last fan-out before a step in which the units have drafted a document. */
  public Optional<LangkahSop> penyusunBahan(LangkahSop kompilasi) {
    return langkah.stream()
        .filter(l -> l.nomor() < kompilasi.nomor() && l.sebar() && l.memuat("susun"))
        .reduce((awal, akhir) -> akhir);
  }

  /**
   * The documents that go along with the letter that a step sends: those that the step names, or
   * otherwise what the process has made for others to keep; no letters that were for somebody else.
   */
  public Set<String> disertakan(LangkahSop kirim) {
    if (!kirim.beserta().isEmpty()) {
      return new LinkedHashSet<>(kirim.beserta());
    }
    return dokumen.stream()
        .filter(d -> DISERTAKAN.contains(d.tipe()) && !d.kunci().equals(kirim.dokumen()))
        .map(DokumenSop::kunci)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
