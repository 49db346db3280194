package id.runut.agenda.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.entity.Nasib;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KlasifikasiIT {

  private static final Halaman AWAL = new Halaman(0, 100);

  private BasisData basisData;
  private Perakit perakit;
  private KlasifikasiService service;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData);
    service = perakit.ambil(KlasifikasiService.class);
    perakit.pelaku().menjadi(Pemeran.ADMIN);
  }

  @Test
  void shipsTheGroupsAndTheCodesOfPerformanceInTheirOrder() {
    List<InfoKlasifikasi> semua = service.cari(null, AWAL).isi();

    assertTrue(semua.stream().map(InfoKlasifikasi::kode).toList().contains("900"));
    List<String> rencana =
        service.cari("000.7.2", AWAL).isi().stream().map(InfoKlasifikasi::kode).toList();
    assertEquals(
        List.of("000.7.2", "000.7.2.4", "000.7.2.6", "000.7.2.7", "000.7.2.8", "000.7.2.10"),
        rencana);
    InfoKlasifikasi evaluasi = service.cari("evaluasi program", AWAL).isi().get(0);
    assertEquals(2, evaluasi.aktif());
    assertEquals(4, evaluasi.inaktif());
    assertEquals(Nasib.PERMANEN, evaluasi.nasib());
  }

  @Test
  void takesATableOfSemicolonsInTheOldEncodingWithBlanksAndQuotes() {
    byte[] isi =
        """
        Kode ;Nama;Aktif;Inaktif;Nasib akhir
        000.8.6.3 ;"Akuntabilitas; kinerja ""SAKIP"" baru";2;5;dinilai kembali
        045  ;Kearsipan – umum;-;-;-

        045.1;=HYPERLINK("http://jahat");1;1;Musnah
        """
            .getBytes(Charset.forName("windows-1252"));

    HasilImporKlasifikasi timbangan = service.timbang(isi);
    assertEquals(
        0, basisData.angka("select count(*) from klasifikasi_arsip where instansi_id is not null"));
    HasilImporKlasifikasi hasil = service.impor(isi);

    assertEquals(timbangan, hasil);
    assertEquals(2, hasil.baru());
    assertEquals(1, hasil.berubah());
    InfoKlasifikasi sakip = service.cari("000.8.6.3", AWAL).isi().get(0);
    assertEquals("Akuntabilitas; kinerja \"SAKIP\" baru", sakip.nama());
    assertTrue(sakip.sendiri());
    InfoKlasifikasi arsip = service.cari("045", AWAL).isi().get(0);
    assertEquals("Kearsipan – umum", arsip.nama());
    assertEquals("045", service.cari("045.1", AWAL).isi().get(0).induk());
  }

  @Test
  void theSameTableOnceMoreChangesNothing() {
    byte[] isi = teks("kode,nama\n045,Kearsipan\n000.8.6.3,Akuntabilitas\n");
    service.impor(isi);
    long sebelum = basisData.angka("select sum(versi) + count(*) from klasifikasi_arsip");

    HasilImporKlasifikasi ulang = service.impor(isi);

    assertEquals(2, ulang.tetap());
    assertEquals(0, ulang.baru() + ulang.berubah());
    assertEquals(sebelum, basisData.angka("select sum(versi) + count(*) from klasifikasi_arsip"));
  }

  @Test
  void tellsAllFaultsAtOnceWithTheirLinesAndStoresNothing() {
    DataTidakSah ditolak =
        assertThrows(
            DataTidakSah.class,
            () ->
                service.impor(
                    teks(
                        """
                        kode,nama,induk,aktif,inaktif,nasib
                        04 5,Spasi di tengah,,,,
                        045,,,,,
                        046,Tanpa nasib,,2,3,
                        047,Tahun huruf,,dua,3,musnah
                        048,Nasib lain,,1,1,dibakar
                        049,Tanpa induk,999.9,,,
                        050,Satu,,,,
                        050,Dua,,,,
                        051,Lingkar,052,,,
                        052,Lingkar,051,,,
                        053,Sel lebih,,,,,kelebihan
                        054,Benar,,,,
                        """)));

    List<String> baris =
        ditolak.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).distinct().toList();
    assertEquals(
        List.of(
            "Baris 2",
            "Baris 3",
            "Baris 4",
            "Baris 5",
            "Baris 6",
            "Baris 9",
            "Baris 12",
            "Baris 7",
            "Baris 10",
            "Baris 11"),
        baris);
    assertEquals(
        0, basisData.angka("select count(*) from klasifikasi_arsip where instansi_id is not null"));
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThrows(DataTidakSah.class, () -> service.timbang(new byte[0]));
    assertThrows(DataTidakSah.class, () -> service.timbang(new byte[] {'P', 'K', 3, 4, 0, 0, 1}));
    assertThrows(DataTidakSah.class, () -> service.timbang(teks("nomor,judul\n1,2\n")));
    assertThrows(DataTidakSah.class, () -> service.timbang(teks("kode,nama\n045,\"tak ditutup\n")));
    assertThrows(
        DataTidakSah.class, () -> service.timbang(new byte[KlasifikasiService.BITA_TERBANYAK + 1]));
  }

  @Test
  void anAgencysOwnClassIsNobodyElses() {
    service.simpan(new IsiKlasifikasi("000.8.6.3", "Milik dinas", null, 1, 1, Nasib.MUSNAH, true));
    service.simpan(new IsiKlasifikasi("800", "Kepegawaian", null, null, null, null, false));

    assertEquals("Milik dinas", service.cari("000.8.6.3", AWAL).isi().get(0).nama());
    assertTrue(service.cari("800", AWAL).isi().isEmpty());
    assertFalse(service.daftar("800", AWAL).isi().isEmpty());
    perakit.pelaku().menjadi(Pemeran.BAPPEDA);
    assertTrue(service.cari("000.8.6.3", AWAL).isi().get(0).nama().startsWith("Akuntabilitas"));
    assertFalse(service.cari("800", AWAL).isi().isEmpty());
  }

  @Test
  void whatBeginsLikeAFormulaStaysText() throws Exception {
    service.impor(teks("kode,nama\n045,\"=1+1\"\n"));

    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(service.unduh().isi()))) {
      var lembar = buku.getSheetAt(0);
      boolean ada = false;
      for (var satu : lembar) {
        if (satu.getCell(1).getCellType() == CellType.STRING
            && satu.getCell(1).getStringCellValue().equals("=1+1")) {
          ada = true;
        }
      }
      assertTrue(ada);
    }
  }

  private static byte[] teks(String isi) {
    return isi.getBytes(StandardCharsets.UTF_8);
  }
}
