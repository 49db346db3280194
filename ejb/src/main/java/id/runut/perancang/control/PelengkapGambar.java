package id.runut.perancang.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes an unfinished definition one that can be drawn: arrows that lead nowhere are left out, and
 * what has no column yet stands in the first.
 */
final class PelengkapGambar {

  private static final String BELUM = "…";

  private PelengkapGambar() {}

  /** Empty when it has no step or no column, or steps that cannot be told apart. */
  static Optional<DefinisiSop> dapatDigambar(DefinisiSop sop) {
    List<PeranSop> peran =
        sop.peran().stream().filter(p -> p.id() != null).map(PelengkapGambar::lengkapi).toList();
    List<LangkahSop> langkah = sop.langkah();
    Set<Integer> nomor = langkah.stream().map(LangkahSop::nomor).collect(Collectors.toSet());
    if (peran.isEmpty() || langkah.isEmpty() || nomor.size() != langkah.size()) {
      return Optional.empty();
    }
    Set<String> kolom = peran.stream().map(PeranSop::id).collect(Collectors.toSet());
    return Optional.of(
        sop.denganSusunan(
            peran,
            sop.dokumen(),
            langkah.stream()
                .map(
                    l ->
                        lengkapi(
                            l, nomor, kolom.contains(l.peran()) ? l.peran() : peran.get(0).id()))
                .toList()));
  }

  private static PeranSop lengkapi(PeranSop p) {
    return new PeranSop(
        p.id(),
        Objects.requireNonNullElse(p.label(), BELUM),
        p.peranPortal(),
        p.luar(),
        p.instansi(),
        p.kolom(),
        p.tim());
  }

  private static LangkahSop lengkapi(LangkahSop l, Set<Integer> nomor, String peran) {
    boolean kembali = l.kembaliKe() != null && nomor.contains(l.kembaliKe());
    boolean lanjut =
        l.lanjutKe() != null && nomor.contains(l.lanjutKe()) && l.lanjutKe() != l.nomor();
    return new LangkahSop(
        l.nomor(),
        l.sebutan(),
        peran,
        Objects.requireNonNullElse(l.jenis(), BELUM),
        l.tambahan(),
        l.dokumen(),
        l.beserta(),
        l.templat(),
        Objects.requireNonNullElse(l.tahap(), BELUM),
        Objects.requireNonNullElse(l.judul(), BELUM),
        Objects.requireNonNullElse(l.uraian(), BELUM),
        l.kelengkapan(),
        l.waktu(),
        l.keluaran(),
        kembali && l.kembaliKe() != l.nomor() ? l.kembaliKe() : null,
        lanjut ? l.lanjutKe() : null,
        l.sebar(),
        l.ciri(),
        l.sumber());
  }
}
