package id.runut.naskah.control;

import id.runut.naskah.boundary.TataSurat;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an agency may set of how its letters look. */
public final class AturanTata {

  /** What the sentence at the foot may ask for. */
  public static final Set<String> MEDAN_KAKI =
      Set.of("instansi.nama", "alamatPeriksa", "kode", "nomor");

  private static final int TEPI_TERKECIL = 10;

  /** The foot stands in the lower margin. */
  private static final int TEPI_BAWAH_TERKECIL = 20;

  private static final int TEPI_TERBESAR = 50;
  private static final int KAKI_TERPANJANG = 1_000;
  private static final int BARIS_KAKI = 4;

  private AturanTata() {}

  /** Everything that is wrong. */
  public static List<Kekeliruan> keliru(TataSurat t) {
    List<Kekeliruan> hasil = new ArrayList<>();
    teks(hasil, "kopAtas", t.kopAtas(), 200, true);
    teks(hasil, "kopUtama", t.kopUtama(), 300, true);
    teks(hasil, "alamat", t.alamat(), 300, false);
    teks(hasil, "telepon", t.telepon(), 200, false);
    teks(hasil, "situs", t.situs(), 200, false);
    tepi(hasil, "tepiAtas", t.tepiAtas(), TEPI_TERKECIL);
    tepi(hasil, "tepiKanan", t.tepiKanan(), TEPI_TERKECIL);
    tepi(hasil, "tepiBawah", t.tepiBawah(), TEPI_BAWAH_TERKECIL);
    tepi(hasil, "tepiKiri", t.tepiKiri(), TEPI_TERKECIL);
    boolean wajar =
        t.ukuran() != null
            && t.ukuran().compareTo(BigDecimal.valueOf(9)) >= 0
            && t.ukuran().compareTo(BigDecimal.valueOf(14)) <= 0;
    if (!wajar) {
      hasil.add(kekeliruan("ukuran", "tata.ukuran", 9, 14));
    }
    if (t.huruf() == null || t.hurufArahan() == null) {
      hasil.add(kekeliruan("huruf", "tata.pilih"));
    }
    if (t.kertas() == null || t.letakNomor() == null) {
      hasil.add(kekeliruan("kertas", "tata.pilih"));
    }
    kaki(hasil, t.kaki());
    return hasil;
  }

  private static void kaki(List<Kekeliruan> hasil, String kaki) {
    teks(hasil, "kaki", kaki, KAKI_TERPANJANG, true);
    if (kaki != null) {
      if (kaki.lines().count() > BARIS_KAKI) {
        hasil.add(kekeliruan("kaki", "naskah.terlaluBanyak", BARIS_KAKI));
      }
      PengisiMedan.takDikenal(kaki, MEDAN_KAKI)
          .forEach(m -> hasil.add(kekeliruan("kaki", "tata.medanTakDikenal", m.medan())));
    }
  }

  private static void teks(
      List<Kekeliruan> hasil, String tempat, String teks, int terpanjang, boolean wajib) {
    if (wajib && (teks == null || teks.isBlank())) {
      hasil.add(kekeliruan(tempat, "tata.wajib"));
    } else if (teks != null && teks.length() > terpanjang) {
      hasil.add(kekeliruan(tempat, "naskah.terlaluPanjang", terpanjang));
    }
  }

  private static void tepi(List<Kekeliruan> hasil, String tempat, int nilai, int terkecil) {
    if (nilai < terkecil || nilai > TEPI_TERBESAR) {
      hasil.add(kekeliruan(tempat, "tata.tepi", terkecil, TEPI_TERBESAR));
    }
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
