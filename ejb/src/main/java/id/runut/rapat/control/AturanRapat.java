package id.runut.rapat.control;

import id.runut.rapat.boundary.IsiRapat;
import id.runut.rapat.boundary.Tamu;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a call to a meeting must say, and when what may be done. */
public final class AturanRapat {

  public static final int JUDUL_TERPANJANG = 250;
  public static final int ACARA_TERPANJANG = 4000;
  public static final int TAUTAN_TERPANJANG = 500;
  public static final int ALASAN_TERPANJANG = 500;

  /** Longest name, post or agency of a guest, and longest place. */
  public static final int BARIS_TERPANJANG = 200;

  /** Most participants. */
  public static final int PESERTA_TERBANYAK = 300;

  /** How long before its beginning attendance can be marked. */
  public static final Duration DIBUKA_SEBELUM = Duration.ofMinutes(30);

  /** How long after its planned end attendance can be marked: meetings take longer than planned. */
  public static final Duration DITUTUP_SESUDAH = Duration.ofMinutes(60);

  /** How long before its beginning participants are reminded. */
  public static final Duration DIINGATKAN_SEBELUM = Duration.ofHours(1);

  private static final Duration TERLAMA = Duration.ofDays(7);
  private static final Duration TERJAUH = Duration.ofDays(366);
  private static final Pattern TAUTAN = Pattern.compile("https?://[^\\s<>\"]+");

  private AturanRapat() {}

  /**
   * Every fault of a call, none left for later.
   *
   * @param jabatanInstansi the posts of the agency
   */
  public static List<Kekeliruan> periksa(
      IsiRapat isi, Collection<UUID> jabatanInstansi, Instant kini) {
    List<Kekeliruan> keliru = new ArrayList<>();
    teks(keliru, "judul", isi.judul(), JUDUL_TERPANJANG, "rapat.kurang.judul");
    teks(keliru, "acara", isi.acara(), ACARA_TERPANJANG, "rapat.kurang.acara");
    periksaWaktu(keliru, isi, kini);
    periksaTempat(keliru, isi);
    periksaOrang(keliru, isi, jabatanInstansi);
    periksaTamu(keliru, isi);
    return keliru;
  }

  private static void periksaWaktu(List<Kekeliruan> keliru, IsiRapat isi, Instant kini) {
    if (isi.mulai() == null) {
      keliru.add(kekeliruan("mulai", "rapat.kurang.mulai"));
    }
    if (isi.selesai() == null) {
      keliru.add(kekeliruan("selesai", "rapat.kurang.selesai"));
    }
    if (isi.mulai() == null || isi.selesai() == null) {
      return;
    }
    if (!isi.selesai().isAfter(isi.mulai())) {
      keliru.add(kekeliruan("selesai", "rapat.waktuTerbalik"));
    } else if (!isi.selesai().isAfter(kini)) {
      keliru.add(kekeliruan("mulai", "rapat.waktuLewat"));
    } else if (Duration.between(isi.mulai(), isi.selesai()).compareTo(TERLAMA) > 0) {
      keliru.add(kekeliruan("selesai", "rapat.terlaluLama", TERLAMA.toDays()));
    } else if (isi.mulai().isAfter(kini.plus(TERJAUH))) {
      keliru.add(kekeliruan("mulai", "rapat.terlaluJauh"));
    }
  }

  private static void periksaTempat(List<Kekeliruan> keliru, IsiRapat isi) {
    if (kosong(isi.tempat()) && kosong(isi.tautan())) {
      keliru.add(kekeliruan("tempat", "rapat.kurang.tempat"));
    }
    terlaluPanjang(keliru, "tempat", isi.tempat(), BARIS_TERPANJANG);
    terlaluPanjang(keliru, "tautan", isi.tautan(), TAUTAN_TERPANJANG);
    if (!kosong(isi.tautan()) && !TAUTAN.matcher(isi.tautan().strip()).matches()) {
      keliru.add(kekeliruan("tautan", "rapat.tautanKeliru"));
    }
  }

  private static void periksaOrang(
      List<Kekeliruan> keliru, IsiRapat isi, Collection<UUID> jabatanInstansi) {
    if (isi.pimpinan() == null || !jabatanInstansi.contains(isi.pimpinan())) {
      keliru.add(kekeliruan("pimpinan", "rapat.kurang.pimpinan"));
    }
    if (isi.notulis() == null || !jabatanInstansi.contains(isi.notulis())) {
      keliru.add(kekeliruan("notulis", "rapat.kurang.notulis"));
    }
    if (!jabatanInstansi.containsAll(isi.jabatan())) {
      keliru.add(kekeliruan("jabatan", "rapat.pesertaLuar"));
    }
    boolean adaLain =
        isi.jabatan().stream().anyMatch(j -> !j.equals(isi.pimpinan()) && !j.equals(isi.notulis()));
    boolean berdua =
        isi.pimpinan() != null && isi.notulis() != null && !isi.pimpinan().equals(isi.notulis());
    if (!adaLain && !berdua && isi.tamu().isEmpty()) {
      keliru.add(kekeliruan("jabatan", "rapat.kurang.peserta"));
    }
    if (isi.jabatan().size() + isi.tamu().size() > PESERTA_TERBANYAK) {
      keliru.add(kekeliruan("jabatan", "rapat.terlaluBanyak", PESERTA_TERBANYAK));
    }
  }

  private static void periksaTamu(List<Kekeliruan> keliru, IsiRapat isi) {
    HashSet<String> nama = new HashSet<>();
    for (Tamu t : isi.tamu()) {
      keliru.addAll(periksaTamu(t));
      String kunci = (t.nama() + "\n" + t.instansi()).toLowerCase(Locale.ROOT);
      if (!nama.add(kunci)) {
        keliru.add(kekeliruan("tamu", "rapat.tamuGanda", t.nama()));
      }
    }
  }

  /** Every fault of what is said about a guest. */
  public static List<Kekeliruan> periksaTamu(Tamu t) {
    List<Kekeliruan> keliru = new ArrayList<>();
    teks(keliru, "nama", t.nama(), BARIS_TERPANJANG, "rapat.kurang.namaTamu");
    teks(keliru, "instansi", t.instansi(), BARIS_TERPANJANG, "rapat.kurang.instansiTamu");
    terlaluPanjang(keliru, "jabatanTamu", t.jabatan(), BARIS_TERPANJANG);
    return keliru;
  }

  /** Whether a meeting may be called, changed or called off. */
  public static Putusan bolehAtur(StatusRapat status, boolean pengatur) {
    if (!pengatur) {
      return Putusan.tidak("rapat.bukanPengatur");
    }
    return belumBerakhir(status);
  }

  /**
   * Whether a meeting may be called off.
   *
   * @param langkah whether it is that of a step
   */
  public static Putusan bolehBatal(StatusRapat status, boolean langkah) {
    if (langkah) {
      return Putusan.tidak("rapat.batal.langkah");
    }
    return status == StatusRapat.RANCANGAN
        ? Putusan.tidak("rapat.belumDiundang")
        : belumBerakhir(status);
  }

  /** Whether attendance, minutes, photographs and decisions may be written. */
  public static Putusan bolehCatat(StatusRapat status, boolean pencatat) {
    if (!pencatat) {
      return Putusan.tidak("rapat.bukanPencatat");
    }
    return status == StatusRapat.RANCANGAN
        ? Putusan.tidak("rapat.belumDiundang")
        : belumBerakhir(status);
  }

  private static Putusan belumBerakhir(StatusRapat status) {
    return switch (status) {
      case SELESAI -> Putusan.tidak("rapat.sudahDitutup");
      case BATAL -> Putusan.tidak("rapat.sudahBatal");
      default -> Putusan.ya();
    };
  }

  /** Whether somebody can mark himself as present now, and if not, why not. */
  public static Putusan bolehHadir(
      StatusRapat status, Instant mulai, Instant selesai, Instant kini) {
    if (status == StatusRapat.SELESAI || status == StatusRapat.BATAL) {
      return belumBerakhir(status);
    }
    if (status == StatusRapat.RANCANGAN) {
      return Putusan.tidak("rapat.belumDiundang");
    }
    if (kini.isBefore(mulai.minus(DIBUKA_SEBELUM))) {
      return Putusan.tidak("rapat.hadir.belumDibuka", mulai.minus(DIBUKA_SEBELUM));
    }
    return kini.isAfter(selesai.plus(DITUTUP_SESUDAH))
        ? Putusan.tidak("rapat.hadir.sudahDitutup", selesai.plus(DITUTUP_SESUDAH))
        : Putusan.ya();
  }

  /**
   * Whether minutes may be approved.
   *
   * @param pengesah whether he who asks is chair or keeper of the minutes
   * @param sudah whether he has approved them as they are
   */
  public static Putusan bolehSahkan(
      StatusRapat status,
      boolean pengesah,
      boolean sudah,
      Instant mulai,
      boolean pembahasan,
      Instant kini) {
    if (!pengesah) {
      return Putusan.tidak("rapat.bukanPengesah");
    }
    return bolehCatat(status, true)
        .dan(syarat(mulai == null || !kini.isBefore(mulai), "rapat.tutup.belumMulai"))
        .dan(syarat(pembahasan, "rapat.tutup.tanpaPembahasan"))
        .dan(syarat(!sudah, "rapat.sudahSahkan"));
  }

  /**
   * What a meeting has before it is closed.
   *
   * @param pembahasan whether the minutes say what was discussed
   * @param sahPimpinan whether the chair has approved the minutes as they are, or would by closing
   * @param sahNotulis the same of the keeper of the minutes
   */
  public record Keadaan(
      StatusRapat status,
      Instant mulai,
      long hadir,
      boolean pembahasan,
      boolean wajibFoto,
      long foto,
      boolean sahPimpinan,
      boolean sahNotulis) {}

  /** Whether a meeting may be closed, and if not, what is missing first. */
  public static Putusan bolehTutup(Keadaan k, Instant kini) {
    Putusan terbuka =
        k.status() == StatusRapat.RANCANGAN
            ? Putusan.tidak("rapat.tutup.belumDiundang")
            : belumBerakhir(k.status());
    return terbuka
        .dan(syarat(k.mulai() == null || !kini.isBefore(k.mulai()), "rapat.tutup.belumMulai"))
        .dan(syarat(k.hadir() > 0, "rapat.tutup.tanpaHadir"))
        .dan(syarat(k.pembahasan(), "rapat.tutup.tanpaPembahasan"))
        .dan(syarat(!k.wajibFoto() || k.foto() > 0, "rapat.tutup.tanpaFoto"))
        .dan(syarat(k.sahNotulis(), "rapat.tutup.belumSahNotulis"))
        .dan(syarat(k.sahPimpinan(), "rapat.tutup.belumSahPimpinan"));
  }

  /** Whether the SOP's step promises photographs among what comes out of it. */
  public static boolean wajibFoto(Collection<String> keluaran) {
    return keluaran.stream().anyMatch(k -> k.toLowerCase(Locale.ROOT).contains("dokumentasi"));
  }

  /** A text of one line without blanks around it; empty for none. */
  static String sebaris(String teks) {
    return teks == null ? "" : teks.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** A text of several lines without blanks around it; empty for none. */
  static String berbaris(String teks) {
    return teks == null
        ? ""
        : teks.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip();
  }

  private static Putusan syarat(boolean terpenuhi, String kunci) {
    return terpenuhi ? Putusan.ya() : Putusan.tidak(kunci);
  }

  private static void teks(
      List<Kekeliruan> keliru, String tempat, String teks, int batas, String kosong) {
    if (kosong(teks)) {
      keliru.add(kekeliruan(tempat, kosong));
    }
    terlaluPanjang(keliru, tempat, teks, batas);
  }

  private static void terlaluPanjang(
      List<Kekeliruan> keliru, String tempat, String teks, int batas) {
    if (teks != null && teks.strip().length() > batas) {
      keliru.add(kekeliruan(tempat, "rapat.terlaluPanjang", batas));
    }
  }

  private static boolean kosong(String teks) {
    return teks == null || teks.isBlank();
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
