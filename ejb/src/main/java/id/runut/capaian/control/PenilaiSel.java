package id.runut.capaian.control;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.umum.boundary.Pesan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Judges single cells. Pure: the same cell always gets the same answer. */
final class PenilaiSel {

  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
  private static final BigDecimal TERBESAR = BigDecimal.TEN.pow(14);

  /** More than this many times the last figure, or less than one part of it, is worth a look. */
  private static final BigDecimal LONJAKAN = BigDecimal.valueOf(3);

  private PenilaiSel() {}

  /**
   * A judged input.
   *
   * @param nilai null when it is wrong
   * @param salah null when it is right
   * @param peringatan null when there is nothing to look at
   */
  record Nilai<T>(T nilai, Pesan salah, String usulan, Pesan peringatan) {

    static <T> Nilai<T> benar(T nilai) {
      return new Nilai<>(nilai, null, null, null);
    }

    static <T> Nilai<T> keliru(String usulan, String kunci, Object... argumen) {
      return new Nilai<>(null, Pesan.dari(kunci, argumen), usulan, null);
    }
  }

  /** The realisation in a cell; null stands for an empty one. */
  static Nilai<BigDecimal> realisasi(SelMentah sel, TargetIndikator target) {
    if (sel == null) {
      return Nilai.keliru(null, "capaian.sel.realisasiKosong");
    }
    return switch (sel.jenis()) {
      case ANGKA -> angka(sel.angka(), sel.formatPersen(), target);
      case TEKS -> teks(sel.teks(), target);
      case RUMUS -> Nilai.keliru(usulan(sel), "capaian.sel.rumus");
      case TANGGAL -> Nilai.keliru(null, "capaian.sel.tanggal", sel.teks());
      case GALAT -> Nilai.keliru(null, "capaian.sel.galat", sel.teks());
      case LOGIS -> Nilai.keliru(null, "capaian.sel.bukanAngka", sel.teks());
    };
  }

  /** A text input; null stands for an empty cell. */
  static Nilai<String> penjelasan(SelMentah sel, boolean wajib) {
    String teks = sel == null ? "" : TeksBersih.dari(sel.teks());
    if (sel != null && sel.jenis() == SelMentah.Jenis.RUMUS) {
      return Nilai.keliru(teks.isEmpty() ? null : teks, "capaian.sel.rumusTeks");
    }
    if (sel != null && sel.jenis() == SelMentah.Jenis.GALAT) {
      return Nilai.keliru(null, "capaian.sel.galat", sel.teks());
    }
    if (teks.length() > BatasBerkas.ISI_SEL) {
      return Nilai.keliru(null, "capaian.sel.terlaluPanjang", teks(BatasBerkas.ISI_SEL));
    }
    return wajib && teks.isEmpty()
        ? Nilai.keliru(null, "capaian.sel.sumberDataKosong")
        : Nilai.benar(teks.isEmpty() ? null : teks);
  }

  /**
   * Something unlikely about a right figure, or null.
   *
   * @param lalu the figure of the quarter before; null when there is none
   */
  static Pesan janggal(BigDecimal nilai, TargetIndikator target, BigDecimal lalu) {
    if (jauh(nilai, lalu)) {
      return Pesan.dari(
          "capaian.peringatan.lonjakan",
          AngkaIndonesia.cetak(nilai, target.desimal()),
          AngkaIndonesia.cetak(lalu, target.desimal()));
    }
    if (lalu == null && jauh(nilai, target.target())) {
      return Pesan.dari(
          "capaian.peringatan.jauhDariTarget",
          AngkaIndonesia.cetak(nilai, target.desimal()),
          AngkaIndonesia.cetak(target.target(), target.desimal()));
    }
    return null;
  }

  private static boolean jauh(BigDecimal nilai, BigDecimal acuan) {
    if (acuan == null || acuan.signum() <= 0 || nilai.signum() <= 0) {
      return false;
    }
    return nilai.compareTo(acuan.multiply(LONJAKAN)) > 0
        || nilai.multiply(LONJAKAN).compareTo(acuan) < 0;
  }

  private static Nilai<BigDecimal> teks(String teks, TargetIndikator target) {
    AngkaIndonesia.Terbaca terbaca = AngkaIndonesia.baca(teks);
    String tampak = TeksBersih.dari(teks);
    return switch (terbaca.jenis()) {
      case ANGKA ->
          terbaca.persen() && !target.dalamPersen()
              ? persenTidakCocok(terbaca.nilai(), target)
              : sah(terbaca.nilai(), target);
      case DUA_ARTI -> {
        String tanpaPersen = tampak.replace("%", "").strip();
        yield Nilai.keliru(
            null,
            "capaian.sel.duaArti",
            tampak,
            tanpaPersen.replace(".", ""),
            tanpaPersen.replace('.', ','));
      }
      case BUKAN_ANGKA ->
          terbaca.usulan() == null
              ? Nilai.keliru(null, "capaian.sel.bukanAngka", tampak)
              : Nilai.keliru(
                  terbaca.usulan(), "capaian.sel.bukanAngkaTulis", tampak, terbaca.usulan());
    };
  }

  private static Nilai<BigDecimal> angka(
      BigDecimal angka, boolean formatPersen, TargetIndikator target) {
    if (!formatPersen) {
      return sah(angka, target);
    }
    BigDecimal persen = angka.multiply(SERATUS);
    return target.dalamPersen() ? sah(persen, target) : persenTidakCocok(persen, target);
  }

  private static Nilai<BigDecimal> persenTidakCocok(BigDecimal nilai, TargetIndikator target) {
    String usulan = AngkaIndonesia.ketik(nilai);
    return Nilai.keliru(usulan, "capaian.sel.persenTidakCocok", target.satuan(), usulan);
  }

  private static Nilai<BigDecimal> sah(BigDecimal nilai, TargetIndikator target) {
    String tampak = AngkaIndonesia.ketik(nilai);
    BigDecimal bulat = nilai.setScale(target.desimal(), RoundingMode.HALF_UP);
    boolean pas = bulat.compareTo(nilai) == 0;
    if (nilai.abs().compareTo(TERBESAR) >= 0) {
      return Nilai.keliru(null, "capaian.sel.terlaluBesar", tampak);
    }
    if (!pas && target.bilanganBulat()) {
      return Nilai.keliru(null, "capaian.sel.bilanganBulat", tampak, target.satuan());
    }
    if (target.batasBawah() != null && bulat.compareTo(target.batasBawah()) < 0) {
      return Nilai.keliru(
          null,
          "capaian.sel.diBawahBatas",
          tampak,
          target.satuan(),
          AngkaIndonesia.ketik(target.batasBawah()));
    }
    if (target.batasAtas() != null && bulat.compareTo(target.batasAtas()) > 0) {
      return Nilai.keliru(
          null,
          "capaian.sel.diAtasBatas",
          tampak,
          target.satuan(),
          AngkaIndonesia.ketik(target.batasAtas()));
    }
    return new Nilai<>(
        bulat,
        null,
        null,
        pas
            ? null
            : Pesan.dari("capaian.peringatan.dibulatkan", tampak, AngkaIndonesia.ketik(bulat)));
  }

  private static String usulan(SelMentah sel) {
    if (sel.teks().isBlank()) {
      return null;
    }
    AngkaIndonesia.Terbaca hasil = AngkaIndonesia.baca(sel.teks());
    return hasil.jenis() == AngkaIndonesia.Jenis.ANGKA ? sel.teks().strip() : null;
  }

  private static String teks(int angka) {
    return String.valueOf(angka);
  }
}
