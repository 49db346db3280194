package id.runut.agenda.web;

import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Words, year and days by which a register is narrowed, as they stand in its address. */
final class SaringHari {

  private final String tahun = Faces.getRequestParameter("tahun");
  private final String cari = Faces.getRequestParameter("cari");
  private final LocalDate dari = Tanggal.dari(Faces.getRequestParameter("dari"));
  private final LocalDate sampai = Tanggal.dari(Faces.getRequestParameter("sampai"));

  int tahun(int kini) {
    return tahun != null && tahun.matches("20\\d\\d") ? Integer.parseInt(tahun) : kini;
  }

  /** Never null. */
  String cari() {
    return cari == null ? "" : cari.strip();
  }

  LocalDate dari() {
    return dari;
  }

  LocalDate sampai() {
    return sampai;
  }

  /** The same for another address, each part ending in an ampersand. */
  String bagianAlamat() {
    return (tahun != null && tahun.matches("20\\d\\d") ? "tahun=" + tahun + "&" : "")
        + (dari == null ? "" : "dari=" + dari + "&")
        + (sampai == null ? "" : "sampai=" + sampai + "&");
  }
}
