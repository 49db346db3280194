package id.runut.sop.excel;

import id.runut.sop.boundary.KalenderService;
import id.runut.umum.boundary.DataTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a small table from outside, CSV or XLSX by what it holds and not by its name. The first row
 * is the heading; empty rows are passed over. Formulas are not reckoned: what is to be taken over
 * has to stand there.
 */
@ApplicationScoped
public class PembacaTabel {

  private static final int TERURAI_TERBANYAK = 8 * 1024 * 1024;
  private static final int BAGIAN_TERBANYAK = 100;
  private static final int BARIS_TERBANYAK = 1000;
  private static final int KOLOM = 3;
  private static final int POTONGAN = 8192;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** A row with its number as the sheet shows it. */
  record Baris(int nomor, List<String> isi) {

    String sel(int kolom) {
      return kolom < isi.size() ? isi.get(kolom) : "";
    }

    String tempat() {
      return "Baris " + nomor;
    }

    boolean kosong() {
      return isi.stream().allMatch(String::isEmpty);
    }
  }

  /**
   * @throws DataTidakSah when it is no such table
   */
  List<Baris> baca(String namaBerkas, byte[] isi) {
    if (isi.length == 0 || isi.length > KalenderService.BITA_TERBANYAK) {
      throw new DataTidakSah("kesalahan.tabelUkuran");
    }
    List<Baris> baris = berawal(isi, ZIP) ? xlsx(isi) : csv(isi);
    if (baris.size() > BARIS_TERBANYAK) {
      throw new DataTidakSah("kesalahan.tabelPanjang", BARIS_TERBANYAK);
    }
    return baris.stream().skip(1).filter(b -> !b.kosong()).toList();
  }

  private static List<Baris> csv(byte[] isi) {
    String teks;
    try {
      teks = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(isi)).toString();
    } catch (CharacterCodingException bukanTeks) {
      throw new DataTidakSah("kesalahan.tabelBukanTabel");
    }
    if (teks.indexOf('\0') >= 0) {
      throw new DataTidakSah("kesalahan.tabelBukanTabel");
    }
    String[] semua = (teks.startsWith("\uFEFF") ? teks.substring(1) : teks).split("\\R", -1);
    // Indonesian spreadsheets write semicolons, others commas; the heading tells.
    char pemisah = semua[0].indexOf(';') >= 0 ? ';' : ',';
    List<Baris> hasil = new ArrayList<>();
    for (int i = 0; i < semua.length; i++) {
      hasil.add(new Baris(i + 1, belah(semua[i], pemisah)));
    }
    return hasil;
  }

  private static List<String> belah(String baris, char pemisah) {
    List<String> hasil = new ArrayList<>();
    StringBuilder kini = new StringBuilder();
    boolean dikutip = false;
    for (char c : baris.toCharArray()) {
      if (c == '"') {
        dikutip = !dikutip;
      } else if (c == pemisah && !dikutip) {
        hasil.add(kini.toString().strip());
        kini.setLength(0);
      } else {
        kini.append(c);
      }
    }
    hasil.add(kini.toString().strip());
    return hasil;
  }

  private static List<Baris> xlsx(byte[] isi) {
    try {
      pastikanWajar(isi);
      try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
        if (buku.getNumberOfSheets() == 0 || buku.isMacroEnabled()) {
          throw new DataTidakSah("kesalahan.tabelBukanTabel");
        }
        return baris(buku.getSheetAt(0));
      }
    } catch (DataTidakSah ditolak) {
      throw ditolak;
    } catch (IOException | RuntimeException rusak) {
      DataTidakSah ditolak = new DataTidakSah("kesalahan.tabelBukanTabel");
      ditolak.initCause(rusak);
      throw ditolak;
    }
  }

  private static List<Baris> baris(XSSFSheet lembar) {
    List<Baris> hasil = new ArrayList<>();
    for (Row satu : lembar) {
      List<String> isi = new ArrayList<>();
      for (int k = 0; k < KOLOM; k++) {
        isi.add(teks(satu.getCell(k)));
      }
      hasil.add(new Baris(satu.getRowNum() + 1, isi));
    }
    return hasil;
  }

  private static String teks(Cell sel) {
    if (sel == null) {
      return "";
    }
    if (sel.getCellType() == CellType.NUMERIC) {
      return DateUtil.isCellDateFormatted(sel)
          ? sel.getLocalDateTimeCellValue().toLocalDate().toString()
          : String.valueOf(sel.getNumericCellValue());
    }
    return sel.getCellType() == CellType.STRING ? sel.getStringCellValue().strip() : sel.toString();
  }

  /** Counts what unpacking yields before anything is built from it. */
  private static void pastikanWajar(byte[] isi) throws IOException {
    byte[] potongan = new byte[POTONGAN];
    long terurai = 0;
    int bagian = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(isi)).get()) {
      for (ZipArchiveEntry e : Collections.list(zip.getEntries())) {
        boolean asing =
            e.getName().toLowerCase(Locale.ROOT).matches(".*(vbaproject|externallink|embedding).*");
        try (InputStream aliran = zip.getInputStream(e)) {
          int terbaca;
          while (terurai <= TERURAI_TERBANYAK && (terbaca = aliran.read(potongan)) >= 0) {
            terurai += terbaca;
          }
        }
        if (asing || ++bagian > BAGIAN_TERBANYAK || terurai > TERURAI_TERBANYAK) {
          throw new DataTidakSah("kesalahan.tabelBukanTabel");
        }
      }
    }
  }

  private static boolean berawal(byte[] isi, byte[] tanda) {
    return isi.length >= tanda.length
        && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
  }
}
