package id.runut.bagan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PemeriksaDaftar;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drawings and forms for whoever asks: his agency's, and remarks only for administrators. */
class BaganServiceIT {

  private static final String DATA = "sulteng-dkukm-pengumpulan-data";

  private static Perakit perakit;
  private static BaganService bagan;
  private static PenggerakSop gerak;

  @BeforeAll
  static void siapkan() {
    BasisData basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class, new PembentukTim(), new PemeriksaDaftar());
    gerak = new PenggerakSop(basisData, perakit);
    BahanSop.KODE.forEach(k -> gerak.terbitkan(BahanSop.isi(k)));
    bagan = perakit.ambil(BaganService.class);
  }

  @Test
  void daftarHanyaMilikInstansiSendiri() {
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    List<SopBerbagan> semua = bagan.daftar();
    assertEquals(7, semua.size());
    assertTrue(semua.stream().allMatch(s -> s.kode().startsWith("sulteng-dkukm-")));
    assertThrows(TidakDitemukan.class, () -> bagan.formulir("soppeng-dpmd-pengumpulan-data", null));
    assertThrows(
        TidakDitemukan.class,
        () -> bagan.unduhPdf("soppeng-dpmd-pengumpulan-data", null, KertasBagan.A4));
  }

  @Test
  void catatanHanyaUntukAdministrator() {
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertEquals(List.of(), bagan.formulir("sulteng-dkukm-lkjip", null).catatan());
    perakit.pelaku().menjadi(Pemeran.ADMIN);
    FormulirSop formulir = bagan.formulir("sulteng-dkukm-lkjip", null);
    assertFalse(formulir.catatan().isEmpty());
    assertEquals(22, formulir.baris().size());
    assertEquals("9.600 menit", formulir.baris().get(8).waktu());
  }

  @Test
  void versiLamaTetapDapatDilihat() {
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    String kode = "sulteng-dkukm-rencana-aksi";
    FormulirSop lama = bagan.formulir(kode, null);
    gerak.terbitkan(BahanSop.isi(kode).replace("versi: \"2024\"", "versi: \"2026\""));
    FormulirSop baru = bagan.formulir(kode, null);
    assertEquals(2, baru.semuaVersi().size());
    assertEquals("2026", baru.versi().versi());
    assertTrue(baru.terbaru());
    FormulirSop dipilih = bagan.formulir(kode, lama.versi().id());
    assertEquals("2024", dipilih.versi().versi());
    assertFalse(dipilih.terbaru());
    UUID milikLain = bagan.formulir(DATA, null).versi().id();
    assertThrows(TidakDitemukan.class, () -> bagan.formulir(kode, milikLain));
  }

  @Test
  void unduhanDalamSemuaBentuk() {
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertTrue(bagan.unduhPdf(DATA, null, KertasBagan.F4).isi().length > 10_000);
    assertEquals("sop-" + DATA + ".xlsx", bagan.unduhXlsx(DATA, null, KertasBagan.A4).nama());
    assertTrue(new String(bagan.unduhSvg(DATA, null).isi()).contains("<style>"));
    byte[] bpmn = bagan.unduhBpmn(DATA, null).isi();
    perakit.pelaku().menjadi(Pemeran.ADMIN);
    assertEquals(BahanSop.definisi(DATA), bagan.bacaBpmn(bpmn));
    assertThrows(DataTidakSah.class, () -> bagan.bacaBpmn(new byte[3 * 1024 * 1024]));
  }

  @Test
  void prosesBerjalanMenyalakanLangkahnya() {
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    ProsesService proses = perakit.ambil(ProsesService.class);
    long semula = berjalan();
    proses.mulai(MulaiProses.tangan(DATA, new Periode(2026, 3)));
    assertEquals(semula + 1, berjalan());
    RincianProses rincian = proses.rincian(proses.daftar(new Halaman(0, 1)).isi().get(0).id());
    String gambar = bagan.gambar(rincian);
    assertTrue(gambar.contains("class=\"simbol berjalan\"><title>1. "), gambar);
    assertTrue(gambar.contains("Langkah 1 sedang berjalan."), gambar);
    assertFalse(gambar.contains("<style") || gambar.contains("style="), "styles break the CSP");
  }

  private static long berjalan() {
    return bagan.daftar().stream()
        .filter(s -> s.kode().equals(DATA))
        .findFirst()
        .orElseThrow()
        .jumlahBerjalan();
  }
}
