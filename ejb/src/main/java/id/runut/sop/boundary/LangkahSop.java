package id.runut.sop.boundary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of an SOP definition, immutable once published.
 *
 * @param nomor number in the SOP, from 1
 * @param sebutan number on paper ("12a" for a step that was added between two); the same as {@code
 *     nomor} for most
 * @param peran id of the executing role (column) inside the definition
 * @param jenis kind of its first act: {@code disposisi}, {@code susun}, {@code periksa}, {@code
 *     tandatangan}, {@code kirim}, …; each is handled by the capability that registers a {@link
 *     PenangananLangkah} for it
 * @param tambahan further acts in the same step, in their order, such as {@code disposisi} beside a
 *     signature or {@code spt} beside an order
 * @param dokumen key of the document that the step makes, checks, signs or sends; null for none.
 *     Within a process a key names one document ({@code surat_pengumpulan_data}); at a fan-out step
 *     one per branch
 * @param beserta keys of further documents that the same acts cover
 * @param templat template from which {@code dokumen} is made at a {@code susun} or {@code
 *     kompilasi} step; null elsewhere
 * @param tahap name of the phase that the step belongs to, for the headings of the swimlane
 * @param judul what is done, in a few words, for cards ("Periksa surat pengumpulan data")
 * @param uraian the step in one sentence
 * @param kelengkapan what must be at hand
 * @param waktu standard working time; null when the SOP gives none, which is not zero
 * @param keluaran what comes out
 * @param kembaliKe step that "Tidak" goes back to; null when the step knows no "Tidak"
 * @param lanjutKe step that follows; null for the last
 * @param sebar whether the step opens one task for every post of its role; after another such step
 *     it continues the branches of that one
 */
public record LangkahSop(
    int nomor,
    String sebutan,
    String peran,
    String jenis,
    List<String> tambahan,
    String dokumen,
    List<String> beserta,
    String templat,
    String tahap,
    String judul,
    String uraian,
    List<String> kelengkapan,
    WaktuBaku waktu,
    List<String> keluaran,
    Integer kembaliKe,
    Integer lanjutKe,
    boolean sebar,
    CiriLangkah ciri,
    SumberLangkah sumber) {

  /** Kinds of act that make a document. */
  public static final Set<String> MEMBUAT = Set.of("susun", "kompilasi", "ukur", "rapat");

  public LangkahSop {
    tambahan = List.copyOf(tambahan);
    beserta = List.copyOf(beserta);
    kelengkapan = List.copyOf(kelengkapan);
    keluaran = List.copyOf(keluaran);
  }

  public boolean memuat(String tindakan) {
    return tindakan.equals(jenis) || tambahan.contains(tindakan);
  }

  /** Standard time in working minutes; null when there is none or it is given in days. */
  public Integer waktuBaku() {
    return waktu == null ? null : waktu.dalamMenit();
  }

  /** Its acts, in their order. */
  public List<String> tindakan() {
    return Stream.concat(Stream.ofNullable(jenis), tambahan.stream()).toList();
  }

  /** Key of the document that an act of the step is about; null for none. */
  public String dokumenUntuk(String tindakan) {
    return ciri.dokumenTindakan().getOrDefault(tindakan, dokumen);
  }

  /** The documents that the act is about: its own, and for the step's own those that go along. */
  public List<String> semuaDokumenUntuk(String tindakan) {
    String utama = dokumenUntuk(tindakan);
    if (utama == null) {
      return List.of();
    }
    return utama.equals(dokumen)
        ? Stream.concat(Stream.of(utama), beserta.stream()).toList()
        : List.of(utama);
  }

  /** Whether one of its acts makes the document. */
  public boolean membuat(String kunci) {
    return tindakan().stream()
        .anyMatch(t -> MEMBUAT.contains(t) && semuaDokumenUntuk(t).contains(kunci));
  }

  /** All documents that the step names. */
  public Set<String> semuaDokumen() {
    return tindakan().stream()
        .flatMap(t -> semuaDokumenUntuk(t).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
