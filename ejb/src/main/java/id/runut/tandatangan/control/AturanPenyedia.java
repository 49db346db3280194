package id.runut.tandatangan.control;

import id.runut.tandatangan.boundary.PengaturanPenyedia;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be entered about a provider. */
public final class AturanPenyedia {

  private static final int ALAMAT_TERPANJANG = 300;

  /** Only these: no other secret of the server can be sent to an address of somebody's choice. */
  private static final Pattern VARIABEL = Pattern.compile("RUNUT_BSRE_[A-Z0-9_]{1,80}");

  private static final Pattern NIK = Pattern.compile("\\d{16}");
  private static final Set<String> MESIN_INI = Set.of("localhost", "127.0.0.1", "[::1]");

  private AturanPenyedia() {}

  /**
   * @throws DataTidakSah with all that is wrong
   */
  public static void periksa(PengaturanPenyedia isi) {
    List<Kekeliruan> salah = new ArrayList<>();
    if (isi.penyedia() == null) {
      salah.add(new Kekeliruan("penyedia", Pesan.dari("tandatangan.penyedia.wajib")));
    } else if (isi.penyedia().bsre()) {
      if (!alamatAman(isi.alamat())) {
        salah.add(new Kekeliruan("alamat", Pesan.dari("tandatangan.penyedia.alamat")));
      }
      variabel(salah, "variabelPengguna", isi.variabelPengguna());
      variabel(salah, "variabelSandi", isi.variabelSandi());
    }
    if (!salah.isEmpty()) {
      throw new DataTidakSah(salah.get(0).pesan(), salah);
    }
  }

  /**
   * @return the sixteen digits without blanks and dots
   * @throws DataTidakSah when it is no NIK; the number itself is not repeated
   */
  public static String nik(String diketik) {
    String rapi = diketik == null ? "" : diketik.replaceAll("[\\s.]+", "");
    if (!NIK.matcher(rapi).matches()) {
      Pesan pesan = Pesan.dari("tandatangan.penyedia.nik");
      throw new DataTidakSah(pesan, List.of(new Kekeliruan("nik", pesan)));
    }
    return rapi;
  }

  private static void variabel(List<Kekeliruan> salah, String tempat, String nama) {
    if (nama == null || !VARIABEL.matcher(nama).matches()) {
      salah.add(new Kekeliruan(tempat, Pesan.dari("tandatangan.penyedia.variabel")));
    }
  }

  /** Passphrases go there: encrypted, or not beyond this machine. */
  private static boolean alamatAman(String alamat) {
    if (alamat == null || alamat.length() > ALAMAT_TERPANJANG) {
      return false;
    }
    try {
      URI uri = new URI(alamat);
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && ("https".equals(uri.getScheme())
              || "http".equals(uri.getScheme()) && MESIN_INI.contains(uri.getHost()));
    } catch (URISyntaxException bukanAlamat) {
      return false;
    }
  }
}
