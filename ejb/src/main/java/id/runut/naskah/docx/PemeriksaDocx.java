package id.runut.naskah.docx;

import id.runut.umum.boundary.DataTidakSah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Judges a document from outside before any library opens it, by what it holds and not by its name:
 * sizes, checksums, macros, document types in XML.
 */
public final class PemeriksaDocx {

  /** Most bytes of a file. */
  public static final int BITA_TERBANYAK = 10 * 1024 * 1024;

  /** Most bytes of its parts together. */
  public static final int TERURAI_TERBANYAK = 40 * 1024 * 1024;

  /** Most bytes of the part that holds the text: it is read into a tree. */
  static final int TEKS_TERBANYAK = 8 * 1024 * 1024;

  /** Most parts. */
  public static final int BAGIAN_TERBANYAK = 500;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int AKHIR = 0x06054b50;
  private static final int PANJANG_AKHIR = 22;
  private static final int POTONGAN = 16_384;
  private static final String JENIS_ISI = "[Content_Types].xml";
  private static final String JENIS_DOCX = "wordprocessingml.document.main+xml";
  private static final Pattern MAKRO =
      Pattern.compile("macroEnabled|vbaProject", Pattern.CASE_INSENSITIVE);
  private static final Pattern JENIS_DOKUMEN = Pattern.compile("<!DOCTYPE|<!ENTITY");

  private final Map<String, byte[]> teks = new HashMap<>();
  private long terurai;

  private PemeriksaDocx() {}

  /**
   * @throws DataTidakSah when it is no document that may be opened; the message says why
   */
  public static void periksa(byte[] isi) {
    tolakBila(isi.length == 0, "docx.kosong");
    tolakBila(isi.length > BITA_TERBANYAK, "docx.terlaluBesar", BITA_TERBANYAK / (1024 * 1024));
    tolakBila(mulai(isi, OLE), "docx.lamaAtauBersandi");
    tolakBila(!mulai(isi, ZIP), "docx.bukanDocx");
    try {
      new PemeriksaDocx().paket(isi);
    } catch (IOException | IllegalArgumentException rusak) {
      throw new DataTidakSah("docx.rusak");
    }
  }

  private void paket(byte[] isi) throws IOException {
    int jumlah = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(isi))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        tolakBila(++jumlah > BAGIAN_TERBANYAK, "docx.terlaluBanyakBagian", BAGIAN_TERBANYAK);
        bagian(e.getName(), zip);
      }
    }
    tolakBila(jumlah != menurutDaftar(isi), "docx.rusak");
    String jenis = new String(teks.getOrDefault(JENIS_ISI, new byte[0]), StandardCharsets.UTF_8);
    tolakBila(MAKRO.matcher(jenis).find(), "docx.makro");
    tolakBila(!jenis.contains(JENIS_DOCX), "docx.bukanDocx");
    for (byte[] xml : teks.values()) {
      // Written in two bytes a letter, a document type would not be found.
      boolean duaBita = xml.length > 1 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & 0xfe) == 0xfe);
      String awal = new String(xml, StandardCharsets.UTF_8);
      tolakBila(duaBita || JENIS_DOKUMEN.matcher(awal).find(), "docx.rusak");
    }
  }

  private void bagian(String nama, ZipInputStream zip) throws IOException {
    String kecil = nama.toLowerCase(Locale.ROOT);
    tolakBila(kecil.contains("vbaproject") || kecil.contains("vbadata"), "docx.makro");
    boolean xml = kecil.endsWith(".xml") || kecil.endsWith(".rels");
    byte[] isi = xml ? urai(zip, TEKS_TERBANYAK) : urai(zip, TERURAI_TERBANYAK);
    if (xml) {
      // One name twice is one file for this judge and another for the reader.
      tolakBila(teks.put(nama, isi) != null, "docx.rusak");
    }
  }

  private byte[] urai(ZipInputStream zip, int terbanyak) throws IOException {
    java.io.ByteArrayOutputStream hasil = new java.io.ByteArrayOutputStream();
    byte[] potongan = new byte[POTONGAN];
    for (int n = zip.read(potongan); n > 0; n = zip.read(potongan)) {
      terurai += n;
      tolakBila(
          terurai > TERURAI_TERBANYAK || hasil.size() + n > terbanyak,
          "docx.teruraiTerlaluBesar",
          TERURAI_TERBANYAK / (1024 * 1024));
      hasil.write(potongan, 0, n);
    }
    return hasil.toByteArray();
  }

  /** How many parts the directory at the end names; it must be the very end. */
  private static int menurutDaftar(byte[] isi) {
    ByteBuffer data = ByteBuffer.wrap(isi).order(ByteOrder.LITTLE_ENDIAN);
    int akhir = isi.length - PANJANG_AKHIR;
    tolakBila(akhir < 0 || data.getInt(akhir) != AKHIR, "docx.rusak");
    return data.getShort(akhir + 10) & 0xffff;
  }

  private static boolean mulai(byte[] isi, byte[] tanda) {
    return isi.length >= tanda.length
        && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
  }

  private static void tolakBila(boolean salah, String kunci, Object... argumen) {
    if (salah) {
      throw new DataTidakSah(kunci, argumen);
    }
  }
}
