package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiKlasifikasi;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a class of papers has to be. */
public final class AturanKlasifikasi {

  /** As many characters as the database keeps, and as fit a letter's number. */
  public static final int KODE_TERPANJANG = 30;

  public static final int NAMA_TERPANJANG = 200;
  private static final int TAHUN_TERBANYAK = 100;
  private static final Pattern KODE = Pattern.compile("[0-9A-Za-z]{1,5}(\\.[0-9A-Za-z]{1,5})*");

  private AturanKlasifikasi() {}

  /**
   * Everything that is wrong with a class by itself; whether its parent exists is another matter.
   */
  public static List<Pesan> isi(IsiKlasifikasi k) {
    List<Pesan> keliru = new ArrayList<>();
    boolean kodeWajar =
        k.kode() != null
            && k.kode().length() <= KODE_TERPANJANG
            && KODE.matcher(k.kode()).matches();
    if (!kodeWajar) {
      keliru.add(Pesan.dari("klasifikasi.keliru.kode", Objects.toString(k.kode(), "")));
    }
    if (k.nama() == null || k.nama().isBlank() || k.nama().length() > NAMA_TERPANJANG) {
      keliru.add(Pesan.dari("klasifikasi.keliru.nama", NAMA_TERPANJANG));
    }
    if (k.induk() != null && k.induk().equals(k.kode())) {
      keliru.add(Pesan.dari("klasifikasi.keliru.induk", k.induk()));
    }
    boolean wajar =
        Stream.of(k.aktif(), k.inaktif())
            .filter(Objects::nonNull)
            .allMatch(t -> t >= 0 && t <= TAHUN_TERBANYAK);
    long terisi = Stream.of(k.aktif(), k.inaktif(), k.nasib()).filter(Objects::nonNull).count();
    if (!wajar || terisi != 0 && terisi != 3) {
      keliru.add(Pesan.dari("klasifikasi.keliru.retensi", TAHUN_TERBANYAK));
    }
    return keliru;
  }

  /**
   * The class above one: the one that it names, or the nearest that its code begins with; null at
   * the top.
   */
  public static String induk(IsiKlasifikasi k, Set<String> ada) {
    if (k.induk() != null) {
      return k.induk();
    }
    String atas = k.kode() == null ? "" : k.kode();
    do {
      atas = atas.substring(0, Math.max(0, atas.lastIndexOf('.')));
    } while (!atas.isEmpty() && !ada.contains(atas));
    return atas.isEmpty() ? null : atas;
  }
}
