package id.runut.sop.control;

import id.runut.organisasi.boundary.Lingkup;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.Putusan;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a deputy's order covers of an SOP. SE BKN 1/SE/I/2021 keeps strategic decisions from
 * deputies; which acts and papers these are, the order says.
 */
public final class AturanLingkup {

  private AturanLingkup() {}

  /** Whether the act at the step is covered. */
  public static Putusan boleh(
      Lingkup lingkup, DefinisiSop definisi, LangkahSop langkah, String tindakan) {
    if (!lingkup.mencakup(tindakan)) {
      return Putusan.tidak("kesalahan.diLuarLingkup", langkah.judul());
    }
    return Stream.concat(
            Stream.of(langkah.dokumenUntuk(tindakan)).filter(Objects::nonNull),
            langkah.beserta().stream())
        .flatMap(kunci -> definisi.dokumen().stream().filter(d -> d.kunci().equals(kunci)))
        .filter(d -> lingkup.kecualiDokumen().contains(d.tipe()))
        .map(DokumenSop::nama)
        .findFirst()
        .map(nama -> Putusan.tidak("kesalahan.dokumenDiLuarLingkup", nama))
        .orElse(Putusan.ya());
  }
}
