package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The directory of a zip file, read strictly: it begins at the first byte and ends at the last, its
 * entries follow each other without room for anything else, and every entry says the same twice.
 * Libraries are more forgiving, and what they forgive is how one file is two things at once.
 */
final class PaketZip {

  private static final int LOKAL = 0x04034b50;
  private static final int PUSAT = 0x02014b50;
  private static final int AKHIR = 0x06054b50;
  private static final int PANJANG_LOKAL = 30;
  private static final int PANJANG_PUSAT = 46;
  private static final int PANJANG_AKHIR = 22;

  /** Longest trailer that may stand behind an entry's data (zip64 data descriptor). */
  private static final int PENUTUP_TERPANJANG = 24;

  private static final int TERSANDI = 1;
  private static final int DISIMPAN = 0;
  private static final int DIMAMPATKAN = 8;

  private final byte[] isi;
  private final ByteBuffer data;

  /**
   * An entry.
   *
   * @param awal where its local header starts
   * @param awalData where its packed bytes start
   */
  record Entri(
      String nama, int metode, long crc, int terkemas, long terurai, int awal, int awalData) {}

  PaketZip(byte[] isi) {
    this.isi = isi;
    this.data = ByteBuffer.wrap(isi).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The entries in the order of their places.
   *
   * @throws BerkasDitolak when the file is no sound zip, or has too many entries
   */
  List<Entri> entri() throws BerkasDitolak {
    try {
      return baca();
    } catch (IndexOutOfBoundsException terpotong) {
      throw rusak();
    }
  }

  private List<Entri> baca() throws BerkasDitolak {
    int akhir = isi.length - PANJANG_AKHIR;
    if (akhir < 0 || data.getInt(0) != LOKAL || data.getInt(akhir) != AKHIR) {
      throw rusak();
    }
    int jumlah = pendek(akhir + 10);
    int awalPusat = data.getInt(akhir + 16);
    boolean satuBerkas = data.getInt(akhir + 4) == 0 && pendek(akhir + 8) == jumlah;
    if (!satuBerkas || awalPusat < 0 || awalPusat + data.getInt(akhir + 12) != akhir) {
      throw rusak();
    }
    if (jumlah > BatasBerkas.ENTRI) {
      throw new BerkasDitolak("capaian.berkas.terlaluBanyakBagian", BatasBerkas.ENTRI);
    }
    List<Entri> hasil = new ArrayList<>();
    Set<String> nama = new HashSet<>();
    int letak = awalPusat;
    for (int i = 0; i < jumlah; i++) {
      Entri entri = pusat(letak);
      if (!nama.add(entri.nama().toLowerCase(Locale.ROOT))) {
        throw rusak();
      }
      hasil.add(entri);
      letak += PANJANG_PUSAT + pendek(letak + 28) + pendek(letak + 30) + pendek(letak + 32);
    }
    if (letak != akhir) {
      throw rusak();
    }
    hasil.sort(Comparator.comparingInt(Entri::awal));
    pastikanRapat(hasil, awalPusat);
    return hasil;
  }

  private Entri pusat(int letak) throws BerkasDitolak {
    if (data.getInt(letak) != PUSAT || (pendek(letak + 8) & TERSANDI) != 0) {
      throw rusak();
    }
    int metode = pendek(letak + 10);
    long terkemas = panjang(letak + 20);
    long terurai = panjang(letak + 24);
    String nama = teks(letak + PANJANG_PUSAT, pendek(letak + 28));
    long awal = panjang(letak + 42);
    boolean wajar =
        (metode == DISIMPAN && terkemas == terurai || metode == DIMAMPATKAN)
            && terkemas <= isi.length
            && awal + PANJANG_LOKAL <= isi.length
            && !nama.isEmpty()
            && !nama.startsWith("/")
            && !nama.contains("\\")
            && !nama.contains("../");
    if (!wajar) {
      throw rusak();
    }
    return lokal(
        new Entri(nama, metode, panjang(letak + 16), (int) terkemas, terurai, (int) awal, 0));
  }

  private Entri lokal(Entri pusat) throws BerkasDitolak {
    int letak = pusat.awal();
    int panjangNama = pendek(letak + 26);
    boolean sama =
        data.getInt(letak) == LOKAL
            && pendek(letak + 8) == pusat.metode()
            && teks(letak + PANJANG_LOKAL, panjangNama).equals(pusat.nama());
    if (!sama) {
      throw rusak();
    }
    int awalData = letak + PANJANG_LOKAL + panjangNama + pendek(letak + 28);
    return new Entri(
        pusat.nama(),
        pusat.metode(),
        pusat.crc(),
        pusat.terkemas(),
        pusat.terurai(),
        letak,
        awalData);
  }

  private static void pastikanRapat(List<Entri> entri, int awalPusat) throws BerkasDitolak {
    int harap = 0;
    for (int i = 0; i < entri.size(); i++) {
      Entri e = entri.get(i);
      int sesudah = i + 1 < entri.size() ? entri.get(i + 1).awal() : awalPusat;
      int celah = sesudah - (e.awalData() + e.terkemas());
      if (e.awal() != harap || celah < 0 || celah > PENUTUP_TERPANJANG) {
        throw rusak();
      }
      harap = sesudah;
    }
  }

  private int pendek(int letak) {
    return data.getShort(letak) & 0xffff;
  }

  private long panjang(int letak) {
    return data.getInt(letak) & 0xffffffffL;
  }

  private String teks(int letak, int panjang) {
    return new String(isi, letak, panjang, StandardCharsets.UTF_8);
  }

  private static BerkasDitolak rusak() {
    return new BerkasDitolak("capaian.berkas.rusak");
  }
}
