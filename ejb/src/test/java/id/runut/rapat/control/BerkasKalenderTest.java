package id.runut.rapat.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.rapat.entity.Rapat;
import id.runut.umum.entity.Pelaku;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Meetings as calendar entries. */
class BerkasKalenderTest {

  private static final Instant KINI = Instant.parse("2026-09-07T00:00:00Z");

  private static Rapat rapat(String judul) {
    return new Rapat(new UUID(0, 1), judul, new UUID(0, 2), "K7QM2XPA", "00", KINI, Pelaku.sistem())
        .tentang(judul, "Satu; dua, tiga\nEmpat")
        .pada(
            Instant.parse("2026-09-08T01:00:00Z"),
            Instant.parse("2026-09-08T04:00:00Z"),
            "Aula, lantai 2",
            "");
  }

  @Test
  void waktuDalamUtcDanTandaBacaDiamankan() {
    Rapat r = rapat("Rapat persiapan");
    r.undang(null);
    String ics = BerkasKalender.isi(r, "https://runut.contoh.go.id/rapat/1", KINI);
    assertTrue(ics.contains("DTSTART:20260908T010000Z\r\n"), ics);
    assertTrue(ics.contains("DTEND:20260908T040000Z\r\n"), ics);
    assertTrue(ics.contains("LOCATION:Aula\\, lantai 2\r\n"), ics);
    assertTrue(ics.contains("DESCRIPTION:Satu\\; dua\\, tiga\\nEmpat\\n"), ics);
    assertTrue(ics.contains("SEQUENCE:0\r\n") && ics.contains("METHOD:PUBLISH\r\n"), ics);
  }

  @Test
  void perubahanMenaikkanUrutanDanPembatalanMenarikAcara() {
    Rapat r = rapat("Rapat persiapan");
    r.undang(null);
    r.undang(null);
    assertTrue(BerkasKalender.isi(r, "x", KINI).contains("SEQUENCE:1\r\n"));
    r.batalkan("Kepala Dinas berhalangan");
    String ics = BerkasKalender.isi(r, "x", KINI);
    assertTrue(ics.contains("METHOD:CANCEL\r\n") && ics.contains("STATUS:CANCELLED\r\n"), ics);
    assertTrue(ics.contains("SEQUENCE:2\r\n"), ics);
    assertFalse(ics.contains("VALARM"), ics);
  }

  @Test
  void barisTidakLebihDari75BitaDanTidakMemotongHuruf() {
    String judul = "Évaluasi ".repeat(20).strip();
    Rapat r = rapat(judul);
    r.undang(null);
    String ics = BerkasKalender.isi(r, "https://runut.contoh.go.id/rapat/1", KINI);
    for (String baris : ics.split("\r\n")) {
      assertTrue(baris.getBytes(StandardCharsets.UTF_8).length <= 75, baris);
    }
    assertEquals(true, ics.replace("\r\n ", "").contains("SUMMARY:" + judul + "\r\n"));
  }

  @Test
  void jenisBerkasMenyebutMetode() {
    Rapat r = rapat("Rapat");
    r.undang(null);
    assertEquals("text/calendar; charset=UTF-8; method=PUBLISH", BerkasKalender.jenis(r));
  }
}
