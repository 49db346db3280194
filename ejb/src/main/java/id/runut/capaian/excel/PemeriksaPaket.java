package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.capaian.excel.PaketZip.Entri;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Judges an Office file before any library opens it: unpacks every part within the limits, compares
 * checksums, and refuses what a workbook of ours never holds (macros, embedded objects, links to
 * elsewhere, document types in XML).
 */
final class PemeriksaPaket {

  private static final String JENIS_ISI = "[Content_Types].xml";
  private static final Pattern MAKRO =
      Pattern.compile("macroEnabled|vbaProject|macrosheet|dialogsheet", Pattern.CASE_INSENSITIVE);
  private static final Pattern OBJEK =
      Pattern.compile(
          "activeX|oleObject|ctrlProp|application/vnd\\.openxmlformats-officedocument\\.package",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAUTAN =
      Pattern.compile(
          "externalLink|[./]connections\\+xml|queryTable|webextension", Pattern.CASE_INSENSITIVE);
  private static final Pattern GAMBAR =
      Pattern.compile("\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|bin)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HUBUNGAN =
      Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern KELUAR =
      Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIPERTAUTAN =
      Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']", Pattern.CASE_INSENSITIVE);

  private final byte[] isi;
  private final Map<String, byte[]> dibaca = new HashMap<>();
  private long terurai;

  PemeriksaPaket(byte[] isi) {
    this.isi = isi;
  }

  /**
   * @param jenisUtama content type that the main part must have
   * @return the names of all parts
   * @throws BerkasDitolak with what is wrong
   */
  Set<String> periksa(String jenisUtama) throws BerkasDitolak {
    List<Entri> entri = new PaketZip(isi).entri();
    for (Entri e : entri) {
      pastikanNamaWajar(e.nama());
      urai(e);
    }
    String jenis = teks(JENIS_ISI);
    tolakBila(MAKRO.matcher(jenis).find(), "capaian.berkas.makro");
    tolakBila(OBJEK.matcher(jenis).find(), "capaian.berkas.objek");
    tolakBila(TAUTAN.matcher(jenis).find(), "capaian.berkas.tautanLuar");
    tolakBila(!jenis.contains(jenisUtama), "capaian.berkas.bukanXlsx");
    for (String nama : dibaca.keySet()) {
      if (nama.endsWith(".rels")) {
        periksaHubungan(teks(nama));
      }
    }
    return entri.stream().map(Entri::nama).collect(Collectors.toSet());
  }

  private static void pastikanNamaWajar(String nama) throws BerkasDitolak {
    String kecil = nama.toLowerCase(Locale.ROOT);
    tolakBila(
        kecil.contains("vbaproject") || kecil.contains("macrosheets"), "capaian.berkas.makro");
    tolakBila(kecil.contains("externallinks/"), "capaian.berkas.tautanLuar");
    tolakBila(
        kecil.contains("embeddings/")
            || kecil.contains("activex/")
            || kecil.contains("customui")
            || kecil.endsWith(".bin") && !kecil.contains("printersettings/"),
        "capaian.berkas.objek");
  }

  private void urai(Entri e) throws BerkasDitolak {
    boolean xml = xml(e.nama());
    long batas = Math.min(xml ? BatasBerkas.BITA_BAGIAN : BatasBerkas.BITA_TERURAI, sisa());
    if (e.terurai() > batas || melampauiNisbah(e.terurai(), e.terkemas())) {
      throw new BerkasDitolak("capaian.berkas.isiBerlebih");
    }
    byte[] hasil = new byte[(int) e.terurai()];
    CRC32 crc = new CRC32();
    try {
      if (e.metode() == 0) {
        System.arraycopy(isi, e.awalData(), hasil, 0, hasil.length);
      } else {
        mekarkan(e, hasil);
      }
    } catch (DataFormatException | IndexOutOfBoundsException gagal) {
      throw new BerkasDitolak("capaian.berkas.rusak");
    }
    crc.update(hasil);
    tolakBila(crc.getValue() != e.crc(), "capaian.berkas.rusak");
    terurai += hasil.length;
    if (xml) {
      String teks = new String(hasil, StandardCharsets.ISO_8859_1);
      tolakBila(teks.contains("<!DOCTYPE") || teks.contains("<!ENTITY"), "capaian.berkas.rusak");
    }
    if (e.nama().equals(JENIS_ISI) || e.nama().endsWith(".rels")) {
      dibaca.put(e.nama(), hasil);
    }
  }

  /** Unpacks exactly as much as the directory promises; more or less is a lie. */
  private void mekarkan(Entri e, byte[] hasil) throws DataFormatException, BerkasDitolak {
    Inflater pemekar = new Inflater(true);
    try {
      pemekar.setInput(isi, e.awalData(), e.terkemas());
      int panjang = 0;
      while (panjang < hasil.length) {
        int tambah = pemekar.inflate(hasil, panjang, hasil.length - panjang);
        tolakBila(tambah == 0, "capaian.berkas.rusak");
        panjang += tambah;
      }
      tolakBila(
          !pemekar.finished() && (pemekar.inflate(new byte[1]) != 0 || !pemekar.finished())
              || pemekar.getRemaining() != 0,
          "capaian.berkas.rusak");
    } finally {
      pemekar.end();
    }
  }

  private static void periksaHubungan(String rels) throws BerkasDitolak {
    var hubungan = HUBUNGAN.matcher(rels);
    while (hubungan.find()) {
      String satu = hubungan.group();
      tolakBila(
          KELUAR.matcher(satu).find() && !HIPERTAUTAN.matcher(satu).find(),
          "capaian.berkas.tautanLuar");
    }
  }

  private String teks(String nama) throws BerkasDitolak {
    byte[] bita = dibaca.get(nama);
    if (bita == null) {
      throw new BerkasDitolak("capaian.berkas.bukanXlsx");
    }
    return new String(bita, StandardCharsets.UTF_8);
  }

  private long sisa() {
    return BatasBerkas.BITA_TERURAI - terurai;
  }

  private static boolean melampauiNisbah(long terurai, int terkemas) {
    return terurai > BatasBerkas.BITA_TANPA_NISBAH
        && terurai / Math.max(1, terkemas) > BatasBerkas.NISBAH;
  }

  /** Whatever is not known as a picture may be read as XML, and is held to the tighter limit. */
  private static boolean xml(String nama) {
    return !GAMBAR.matcher(nama).find();
  }

  private static void tolakBila(boolean keadaan, String kunci) throws BerkasDitolak {
    if (keadaan) {
      throw new BerkasDitolak(kunci);
    }
  }
}
