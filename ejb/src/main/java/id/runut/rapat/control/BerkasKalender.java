package id.runut.rapat.control;

import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.StatusRapat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A meeting as a calendar entry (iCalendar, RFC 5545). A changed meeting has the same name and a
 * higher sequence, so that calendars move the entry instead of adding a second one.
 */
public final class BerkasKalender {

  /** What mails and downloads call it. */
  public static final String NAMA = "rapat.ics";

  private static final DateTimeFormatter WAKTU =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Longest line in bytes; what follows goes on the next, after a blank. */
  private static final int BARIS_TERPANJANG = 75;

  private BerkasKalender() {}

  /** The media type for a mail or a download. */
  public static String jenis(Rapat r) {
    return "text/calendar; charset=UTF-8; method=" + metode(r);
  }

  /**
   * The entry.
   *
   * @param alamat address of the meeting in the portal
   */
  public static String isi(Rapat r, String alamat, Instant kini) {
    StringBuilder ics = new StringBuilder();
    baris(ics, "BEGIN:VCALENDAR");
    baris(ics, "VERSION:2.0");
    baris(ics, "PRODID:-//Runut//Rapat//ID");
    baris(ics, "METHOD:" + metode(r));
    baris(ics, "BEGIN:VEVENT");
    baris(ics, "UID:rapat-" + r.getId() + "@runut");
    baris(ics, "SEQUENCE:" + Math.max(0, r.getUndangan() - 1));
    baris(ics, "DTSTAMP:" + WAKTU.format(kini));
    baris(ics, "DTSTART:" + WAKTU.format(r.getMulai()));
    baris(ics, "DTEND:" + WAKTU.format(r.getSelesai()));
    baris(ics, "SUMMARY:" + teks(r.getJudul()));
    baris(ics, "LOCATION:" + teks(r.getTempat().isEmpty() ? r.getTautan() : r.getTempat()));
    baris(ics, "DESCRIPTION:" + teks(keterangan(r, alamat)));
    baris(ics, "URL:" + alamat);
    baris(ics, "STATUS:" + (batal(r) ? "CANCELLED" : "CONFIRMED"));
    if (!batal(r)) {
      baris(ics, "BEGIN:VALARM");
      baris(ics, "ACTION:DISPLAY");
      baris(ics, "DESCRIPTION:" + teks(r.getJudul()));
      baris(ics, "TRIGGER:-PT30M");
      baris(ics, "END:VALARM");
    }
    baris(ics, "END:VEVENT");
    baris(ics, "END:VCALENDAR");
    return ics.toString();
  }

  private static String keterangan(Rapat r, String alamat) {
    String tautan = r.getTautan().isEmpty() ? "" : r.getTautan() + "\n";
    return r.getAcara() + "\n" + tautan + alamat;
  }

  private static String metode(Rapat r) {
    return batal(r) ? "CANCEL" : "PUBLISH";
  }

  private static boolean batal(Rapat r) {
    return r.getStatus() == StatusRapat.BATAL;
  }

  private static String teks(String teks) {
    return teks.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Cut by bytes and never inside a character. */
  private static void baris(StringBuilder ics, String isi) {
    int bita = 0;
    for (int letak = 0; letak < isi.length(); ) {
      int titik = isi.codePointAt(letak);
      String huruf = Character.toString(titik);
      int panjang = huruf.getBytes(StandardCharsets.UTF_8).length;
      if (bita + panjang > BARIS_TERPANJANG) {
        ics.append("\r\n ");
        bita = 1;
      }
      ics.append(huruf);
      bita += panjang;
      letak += Character.charCount(titik);
    }
    ics.append("\r\n");
  }
}
