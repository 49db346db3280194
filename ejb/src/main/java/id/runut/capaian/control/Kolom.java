package id.runut.capaian.control;

import java.util.List;
import java.util.stream.IntStream;

/** The columns of the sheet "Capaian", from 1, and where its table stands. */
public final class Kolom {

  public static final int NOMOR = 1;
  public static final int KODE = 2;
  public static final int INDIKATOR = 3;
  public static final int SATUAN = 4;
  public static final int TARGET = 5;
  public static final int REALISASI = 6;
  public static final int SUMBER_DATA = 7;
  public static final int PENDORONG = 8;
  public static final int PENGHAMBAT = 9;
  public static final int TINDAK_LANJUT = 10;

  public static final int BARIS_JUDUL = 5;
  public static final int BARIS_PERTAMA = 6;

  private static final int HURUF = 26;

  private Kolom() {}

  public static List<Integer> semua() {
    return IntStream.rangeClosed(NOMOR, TINDAK_LANJUT).boxed().toList();
  }

  public static boolean isian(int kolom) {
    return kolom >= REALISASI && kolom <= TINDAK_LANJUT;
  }

  /** {@code F} for 6, {@code AA} for 27. */
  public static String huruf(int kolom) {
    StringBuilder huruf = new StringBuilder();
    for (int sisa = kolom; sisa > 0; sisa = (sisa - 1) / HURUF) {
      huruf.insert(0, (char) ('A' + (sisa - 1) % HURUF));
    }
    return huruf.toString();
  }

  /** 6 for {@code F}; more than any sheet has for too long a name. */
  public static int nomor(String huruf) {
    int nomor = 0;
    for (char h : huruf.toCharArray()) {
      nomor = nomor * HURUF + (h - 'A' + 1);
    }
    return nomor;
  }
}
