package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sum over all reports of surefire and failsafe.
 *
 * @param lulus passed
 * @param gagal failed, errors included
 * @param dilewati skipped
 * @param yangGagal class and name of each that failed
 */
record HasilUji(int lulus, int gagal, int dilewati, List<String> yangGagal) {

  static final List<String> MODUL = List.of("persistence", "ejb", "web", "ear");

  private static final Pattern KASUS =
      Pattern.compile("<testcase ([^>]*?)(/>|>(.*?)</testcase>)", Pattern.DOTALL);
  private static final Pattern NAMA = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern KELAS = Pattern.compile("\\bclassname=\"([^\"]*)\"");
  private static final Pattern TIDAK_LULUS = Pattern.compile("<(failure|error)[ >/]");

  static HasilUji kumpulkan(Path akar) {
    HasilUji jumlah = new HasilUji(0, 0, 0, List.of());
    for (String modul : MODUL) {
      for (String jenis : List.of("surefire-reports", "failsafe-reports")) {
        for (Path laporan : laporan(akar.resolve(modul).resolve("target").resolve(jenis))) {
          jumlah = jumlah.tambah(baca(laporan));
        }
      }
    }
    return jumlah;
  }

  /** Reads one report by its test cases: totals in the head leave out what broke before a test. */
  static HasilUji urai(String xml) {
    int lulus = 0;
    int dilewati = 0;
    List<String> gagal = new ArrayList<>();
    Matcher kasus = KASUS.matcher(xml);
    while (kasus.find()) {
      String isi = kasus.group(3) == null ? "" : kasus.group(3);
      if (TIDAK_LULUS.matcher(isi).find()) {
        gagal.add(cari(KELAS, kasus.group(1)) + "." + cari(NAMA, kasus.group(1)));
      } else if (isi.contains("<skipped")) {
        dilewati++;
      } else {
        lulus++;
      }
    }
    return new HasilUji(lulus, gagal.size(), dilewati, gagal);
  }

  String ringkasan() {
    String lewat = dilewati == 0 ? "" : ", " + dilewati + " skipped";
    return lulus + " passed, " + gagal + " failed" + lewat;
  }

  /** The same, and one thing more that failed without being a test. */
  HasilUji denganGagal(String apa) {
    return tambah(new HasilUji(0, 1, 0, List.of(apa)));
  }

  private HasilUji tambah(HasilUji lain) {
    List<String> semua = new ArrayList<>(yangGagal);
    semua.addAll(lain.yangGagal);
    return new HasilUji(lulus + lain.lulus, gagal + lain.gagal, dilewati + lain.dilewati, semua);
  }

  private static HasilUji baca(Path laporan) {
    try {
      return urai(Files.readString(laporan));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static List<Path> laporan(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> isi = Files.list(folder)) {
      return isi.filter(b -> b.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static String cari(Pattern pola, String teks) {
    Matcher cocok = pola.matcher(teks);
    return cocok.find() ? cocok.group(1) : "?";
  }
}
