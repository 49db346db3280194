package id.runut.tim.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which step of an SOP composes a team, and which one forms it. */
final class PeranTim {

  private static final String SUSUN = "susun";
  private static final String TANDA_TANGAN = "tandatangan";

  private PeranTim() {}

  /** The team that a step composes: the step that drafts the decree which forms it. */
  static Optional<PeranSop> disusun(DefinisiSop sop, LangkahSop langkah) {
    return sop.peran().stream()
        .filter(p -> p.tim() != null && menyusun(sop.langkah(p.tim()), langkah))
        .findFirst();
  }

  /** The teams that a step forms. */
  static List<PeranSop> dibentuk(DefinisiSop sop, LangkahSop langkah) {
    return sop.peran().stream()
        .filter(p -> Integer.valueOf(langkah.nomor()).equals(p.tim()))
        .toList();
  }

  /** Keys of the decrees that the step drafts in whose annex the team stands. */
  static Set<String> keputusan(DefinisiSop sop, PeranSop tim, LangkahSop langkah) {
    Set<String> disusun = Set.copyOf(langkah.semuaDokumenUntuk(SUSUN));
    return ditandatangani(sop.langkah(tim.tim())).stream()
        .filter(disusun::contains)
        .collect(Collectors.toSet());
  }

  private static boolean menyusun(LangkahSop pembentuk, LangkahSop langkah) {
    Set<String> keputusan = ditandatangani(pembentuk);
    return langkah.nomor() < pembentuk.nomor()
        && langkah.memuat(SUSUN)
        && langkah.semuaDokumenUntuk(SUSUN).stream().anyMatch(keputusan::contains);
  }

  private static Set<String> ditandatangani(LangkahSop langkah) {
    return langkah.memuat(TANDA_TANGAN)
        ? Set.copyOf(langkah.semuaDokumenUntuk(TANDA_TANGAN))
        : Set.of();
  }
}
