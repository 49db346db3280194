package id.runut.perancang.control;

import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.SumberLangkah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Adds, removes and moves steps. Numbers follow the new order, and whatever names a step goes on
 * naming the same one; who named a step that is gone names {@link #HILANG}, so that its author is
 * told instead of finding a return that he has not chosen.
 */
final class PengubahSusunan {

  /** Number of a step that has been removed. */
  static final int HILANG = 0;

  private PengubahSusunan() {}

  /** With an empty step after the one at a position; 0 for the beginning. */
  static DefinisiSop sisip(DefinisiSop sop, int sesudah) {
    List<LangkahSop> urut = new ArrayList<>(sop.langkah());
    int tempat = Math.max(0, Math.min(sesudah, urut.size()));
    LangkahSop tetangga =
        urut.isEmpty() ? null : urut.get(Math.min(Math.max(tempat - 1, 0), urut.size() - 1));
    int baru = urut.stream().mapToInt(LangkahSop::nomor).max().orElse(0) + 1;
    boolean terakhir = tempat == urut.size();
    Integer lanjut = terakhir ? null : Integer.valueOf(urut.get(tempat).nomor());
    List<Integer> rantai = teratur(sop);
    urut.add(tempat, kosong(baru, tetangga, lanjut));
    rantai.add(baru);
    return susun(sop, urut, rantai);
  }

  /** Without a step; who went on to it goes on to what came after it. */
  static DefinisiSop hapus(DefinisiSop sop, int nomor) {
    List<Integer> rantai = teratur(sop);
    LangkahSop lama = sop.langkah(nomor);
    List<LangkahSop> urut =
        new ArrayList<>(
            sop.langkah().stream()
                .filter(l -> l.nomor() != nomor)
                .map(
                    l ->
                        Objects.equals(l.lanjutKe(), nomor)
                            ? dengan(l, l.nomor(), l.kembaliKe(), lama.lanjutKe())
                            : l)
                .toList());
    return susun(sop, urut, rantai);
  }

  /** With a step at another position, counted from 1. */
  static DefinisiSop pindah(DefinisiSop sop, int nomor, int ke) {
    List<Integer> rantai = teratur(sop);
    List<LangkahSop> urut = new ArrayList<>(sop.langkah());
    LangkahSop dipindah = urut.remove(nomor - 1);
    urut.add(Math.max(0, Math.min(ke - 1, urut.size())), dipindah);
    return susun(sop, urut, rantai);
  }

  /** Numbered by position, where numbers are only out of order. */
  static DefinisiSop nomori(DefinisiSop sop) {
    boolean ganda =
        sop.langkah().stream().map(LangkahSop::nomor).distinct().count() != sop.langkah().size();
    boolean urut = true;
    for (int i = 0; i < sop.langkah().size(); i++) {
      urut = urut && sop.langkah().get(i).nomor() == i + 1;
    }
    return ganda || urut ? sop : susun(sop, sop.langkah(), List.of());
  }

  /** The steps that go on to the next one, or end as the last one. */
  private static List<Integer> teratur(DefinisiSop sop) {
    List<Integer> hasil = new ArrayList<>();
    List<LangkahSop> semua = sop.langkah();
    for (int i = 0; i < semua.size(); i++) {
      Integer berikut = i + 1 < semua.size() ? Integer.valueOf(semua.get(i + 1).nomor()) : null;
      if (Objects.equals(semua.get(i).lanjutKe(), berikut)) {
        hasil.add(semua.get(i).nomor());
      }
    }
    return hasil;
  }

  /**
   * @param rantai old numbers of the steps that go on to whatever comes next
   */
  private static DefinisiSop susun(DefinisiSop sop, List<LangkahSop> urut, List<Integer> rantai) {
    Map<Integer, Integer> nomor = new HashMap<>();
    for (int i = 0; i < urut.size(); i++) {
      nomor.put(urut.get(i).nomor(), i + 1);
    }
    List<LangkahSop> langkah = new ArrayList<>();
    for (int i = 0; i < urut.size(); i++) {
      LangkahSop l = urut.get(i);
      Integer berikut = i + 1 < urut.size() ? Integer.valueOf(i + 2) : null;
      langkah.add(
          dengan(
              l,
              i + 1,
              baru(nomor, l.kembaliKe()),
              rantai.contains(l.nomor()) ? berikut : baru(nomor, l.lanjutKe())));
    }
    List<PeranSop> peran =
        sop.peran().stream()
            .map(
                p ->
                    new PeranSop(
                        p.id(),
                        p.label(),
                        p.peranPortal(),
                        p.luar(),
                        p.instansi(),
                        p.kolom(),
                        baru(nomor, p.tim())))
            .toList();
    return sop.denganSusunan(peran, sop.dokumen(), langkah);
  }

  private static Integer baru(Map<Integer, Integer> nomor, Integer lama) {
    return lama == null ? null : nomor.getOrDefault(lama, HILANG);
  }

  private static LangkahSop dengan(LangkahSop l, int nomor, Integer kembaliKe, Integer lanjutKe) {
    boolean sebutanBiasa = l.sebutan() == null || l.sebutan().equals(String.valueOf(l.nomor()));
    return new LangkahSop(
        nomor,
        sebutanBiasa ? String.valueOf(nomor) : l.sebutan(),
        l.peran(),
        l.jenis(),
        l.tambahan(),
        l.dokumen(),
        l.beserta(),
        l.templat(),
        l.tahap(),
        l.judul(),
        l.uraian(),
        l.kelengkapan(),
        l.waktu(),
        l.keluaran(),
        kembaliKe,
        lanjutKe,
        l.sebar(),
        l.ciri(),
        l.sumber());
  }

  private static LangkahSop kosong(int nomor, LangkahSop tetangga, Integer lanjutKe) {
    return new LangkahSop(
        nomor,
        String.valueOf(nomor),
        tetangga == null ? null : tetangga.peran(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        tetangga == null ? null : tetangga.tahap(),
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        lanjutKe,
        false,
        CiriLangkah.biasa(),
        SumberLangkah.tertulis());
  }
}
