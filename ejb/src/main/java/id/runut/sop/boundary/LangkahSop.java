package id.runut.sop.boundary;

import java.util.List;

/**
 * One step of an SOP definition, immutable once published.
 *
 * @param nomor number in the SOP, from 1
 * @param peran id of the executing role (column) inside the definition
 * @param jenis kind: {@code disposisi}, {@code susun}, {@code periksa}, {@code tandatangan}, {@code
 *     kirim}, {@code ukur}, {@code kompilasi}, {@code terima}; each is handled by the capability
 *     that registers a {@link PenangananLangkah} for it
 * @param tambahan further acts in the same step, such as {@code disposisi} beside a signature or
 *     {@code spt} beside an order
 * @param dokumen key of the document that the step makes, checks, signs or sends; null for none.
 *     Within a process a key names one document ({@code surat_pengumpulan_data})
 * @param templat template from which {@code dokumen} is made at a {@code susun} or {@code
 *     kompilasi} step; null elsewhere
 * @param tahap name of the phase that the step belongs to, for the headings of the swimlane
 * @param judul what is done, in a few words, for cards ("Periksa surat pengumpulan data")
 * @param uraian the step in one sentence
 * @param kelengkapan what must be at hand
 * @param waktuBaku standard working time in minutes; null when the SOP gives none
 * @param keluaran what comes out
 * @param kembaliKe step that "Tidak" goes back to; null when the step knows no "Tidak"
 * @param lanjutKe step that follows; null for the last
 * @param sebar whether the step opens one task for every post of its role
 */
public record LangkahSop(
    int nomor,
    String peran,
    String jenis,
    List<String> tambahan,
    String dokumen,
    String templat,
    String tahap,
    String judul,
    String uraian,
    List<String> kelengkapan,
    Integer waktuBaku,
    List<String> keluaran,
    Integer kembaliKe,
    Integer lanjutKe,
    boolean sebar) {

  public LangkahSop {
    tambahan = List.copyOf(tambahan);
    kelengkapan = List.copyOf(kelengkapan);
    keluaran = List.copyOf(keluaran);
  }

  public boolean memuat(String tindakan) {
    return jenis.equals(tindakan) || tambahan.contains(tindakan);
  }
}
