package id.runut.capaian.excel;

import id.runut.capaian.boundary.CatatanSel;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.control.IsiLembar;
import id.runut.capaian.control.PenyegelLembar;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.perencanaan.entity.RumusTurun;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Lingkungan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan, its workbook, and the means to spoil it. All made by code. */
public final class BahanUji {

  public static final UUID UNIT = UUID.fromString("b0000000-0000-4000-8000-000000000005");
  public static final String NAMA_UNIT = "Bidang Pemberdayaan Koperasi";
  public static final Periode PERIODE = new Periode(2026, 3);

  public static final PenyegelLembar PENYEGEL =
      new PenyegelLembar(new Lingkungan(Map.of("RUNUT_KUNCI_INDUK", "a key for tests only")));

  public static final List<TargetIndikator> TARGET =
      List.of(
          target(1, "Persentase koperasi aktif", "%", null, 2, "62"),
          target(2, "Koperasi yang RAT tepat waktu", "unit", null, 0, "480"),
          target(3, "Koperasi berpredikat sehat", "%", null, 2, "35"),
          target(4, "Rasio kredit bermasalah (NPL)", "%", RumusTurun.SELISIH, 2, "5"),
          target(5, "Koperasi baru berbadan hukum", "unit", null, 0, "40"),
          target(6, "Anggota koperasi perempuan", "%", null, 2, "41"));

  private BahanUji() {}

  public static TargetIndikator target(
      int nomor, String nama, String satuan, RumusTurun rumus, int desimal, String target) {
    return new TargetIndikator(
        UUID.fromString("f1000000-0000-4000-8000-00000000050" + nomor),
        UNIT,
        "Meningkatnya daya saing koperasi",
        "1." + nomor,
        nama,
        satuan,
        rumus == null ? ArahIndikator.NAIK : ArahIndikator.TURUN,
        rumus,
        desimal,
        BigDecimal.ZERO,
        satuan.equals("%") ? BigDecimal.valueOf(100) : BigDecimal.valueOf(5000),
        nomor == 1,
        target == null ? null : new BigDecimal(target));
  }

  /** The inputs of the design's picture, all right. */
  public static List<IsianBaris> isian() {
    return List.of(
        isian(0, "60,45", "Data ODS, RAT"),
        isian(1, "451", "Laporan bidang"),
        isian(2, "36,4", "Penilaian kesehatan"),
        isian(3, "4,6", "Laporan koperasi"),
        isian(4, "28", "SK pengesahan"),
        isian(5, "42,1", "Data ODS"));
  }

  public static IsianBaris isian(int urut, String realisasi, String sumber) {
    return new IsianBaris(TARGET.get(urut).indikatorId(), realisasi, sumber, null, null, null);
  }

  public static IsiLembar isi(List<IsianBaris> isian, List<CatatanSel> catatan) {
    return new IsiLembar(
        "Dinas Koperasi, Usaha Kecil dan Menengah",
        PENYEGEL.segel(UNIT, NAMA_UNIT, PERIODE, TARGET),
        TARGET,
        isian,
        catatan);
  }

  public static byte[] buku(List<IsianBaris> isian) {
    return new PembuatLembar().buat(isi(isian, List.of()));
  }

  /** The right workbook with its sheet "Capaian" changed as somebody might in Excel. */
  public static byte[] diubah(Consumer<XSSFSheet> perubahan) {
    return bukuDiubah(buku -> perubahan.accept(buku.getSheet("Capaian")));
  }

  /** The right workbook, changed. */
  public static byte[] bukuDiubah(Consumer<XSSFWorkbook> perubahan) {
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(buku(isian())));
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      perubahan.accept(buku);
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The right workbook with one part of its package rewritten as text. */
  public static byte[] bagianDiubah(String nama, UnaryOperator<String> perubahan) {
    Map<String, byte[]> bagian = bagian(buku(isian()));
    bagian.computeIfPresent(
        nama,
        (n, b) ->
            perubahan
                .apply(new String(b, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    return kemas(bagian);
  }

  /** The right workbook with a part more. */
  public static byte[] denganBagian(String nama, byte[] isi) {
    Map<String, byte[]> bagian = bagian(buku(isian()));
    bagian.put(nama, isi);
    return kemas(bagian);
  }

  public static Map<String, byte[]> bagian(byte[] paket) {
    Map<String, byte[]> bagian = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paket))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        bagian.put(e.getName(), zip.readAllBytes());
      }
      return bagian;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  public static byte[] kemas(Map<String, byte[]> bagian) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
      for (var satu : new ArrayList<>(bagian.entrySet())) {
        zip.putNextEntry(new ZipEntry(satu.getKey()));
        zip.write(satu.getValue());
        zip.closeEntry();
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return keluar.toByteArray();
  }
}
