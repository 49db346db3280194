package id.runut.notifikasi.surel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What mails say. */
class KalimatSurelTest {

  private static final ZoneId PALU = ZoneId.of("Asia/Makassar");

  private final KalimatSurel kalimat = new KalimatSurel();

  @Test
  void waktuDitulisMenurutZonaInstansi() {
    String isi =
        kalimat.isi(
            "notifikasi.tugasLewat",
            "Periksa surat\nPengumpulan Data\n2026-10-05T23:30:00Z",
            PALU,
            "Sekretaris",
            "http://x/tugas/1");
    assertTrue(isi.contains("lewat tenggat 6 Oktober 2026 pukul 07.30 WITA: Periksa surat."), isi);
    assertTrue(isi.contains("Buka di Runut: http://x/tugas/1"), isi);
  }

  @Test
  void ketikanPejabatTampilApaAdanya() {
    String isi =
        kalimat.isi(
            "notifikasi.tugasKembali",
            "Susun\nProses\n<b>{0}</b> ${tautan} 'petik'",
            PALU,
            "Kasubbag",
            null);
    assertTrue(isi.contains("Alasan: <b>{0}</b> ${tautan} 'petik'"), isi);
  }

  @Test
  void kunciYangTidakDikenalMendapatKalimatUmum() {
    assertEquals("Pemberitahuan baru", kalimat.perihal("tidak.ada", "", PALU));
  }

  @Test
  void setiapPemberitahuanMempunyaiKalimat() throws IOException {
    Set<String> dipakai = new TreeSet<>();
    Pattern kunci = Pattern.compile("\"(notifikasi\\.\\w+)\"");
    try (Stream<Path> sumber = Files.walk(Path.of("src/main/java"))) {
      for (Path p : sumber.filter(s -> s.toString().endsWith(".java")).toList()) {
        Matcher cocok = kunci.matcher(Files.readString(p));
        while (cocok.find()) {
          dipakai.add(cocok.group(1));
        }
      }
    }
    ResourceBundle bundel = ResourceBundle.getBundle("surel.kalimat", Locale.forLanguageTag("id"));
    for (String satu : dipakai) {
      assertTrue(bundel.containsKey(satu) && bundel.containsKey(satu + ".perihal"), satu);
    }
  }
}
