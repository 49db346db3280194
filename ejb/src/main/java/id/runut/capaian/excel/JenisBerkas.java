package id.runut.capaian.excel;

import id.runut.berkas.control.JenisLampiran;
import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.umum.boundary.Unduhan;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells what a file is from its content, whatever its name says. */
public final class JenisBerkas {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private JenisBerkas() {}

  /** Refuses what cannot be a workbook at all, in words that say what it is instead. */
  static void pastikanZip(byte[] isi) throws BerkasDitolak {
    pastikanUkuran(isi);
    if (mulai(isi, OLE)) {
      throw new BerkasDitolak("capaian.berkas.lamaAtauBersandi");
    }
    if (!mulai(isi, ZIP)) {
      throw new BerkasDitolak("capaian.berkas.bukanXlsx");
    }
  }

  /**
   * The media type of an evidence file.
   *
   * @throws BerkasDitolak when it is none of PDF, PNG, JPEG, XLSX, DOCX, or not wholly one of them
   */
  public static String bukti(byte[] isi) throws BerkasDitolak {
    pastikanUkuran(isi);
    Optional<String> lampiran = JenisLampiran.dari(isi);
    if (lampiran.isPresent()) {
      return lampiran.get();
    }
    if (!mulai(isi, ZIP)) {
      throw new BerkasDitolak("capaian.bukti.jenis");
    }
    return office(isi);
  }

  private static String office(byte[] isi) throws BerkasDitolak {
    Set<String> bagian = new PemeriksaPaket(isi).periksa(".main+xml");
    if (bagian.contains("xl/workbook.xml")) {
      return Unduhan.XLSX;
    }
    if (bagian.contains("word/document.xml")) {
      return DOCX;
    }
    throw new BerkasDitolak("capaian.bukti.jenis");
  }

  private static void pastikanUkuran(byte[] isi) throws BerkasDitolak {
    if (isi.length == 0) {
      throw new BerkasDitolak("capaian.berkas.kosong");
    }
    if (isi.length > BatasBerkas.BITA) {
      throw new BerkasDitolak("capaian.berkas.terlaluBesar", BatasBerkas.BITA / (1024 * 1024));
    }
  }

  private static boolean mulai(byte[] isi, byte[] tanda) {
    return isi.length >= tanda.length
        && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
  }
}
