package id.runut.cerita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.CapaianService;
import id.runut.capaian.boundary.HasilUnggah;
import id.runut.capaian.boundary.RangkaCapaian;
import id.runut.capaian.excel.PengisiBuku;
import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.NaskahService;
import id.runut.paraf.boundary.ParafService;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.ProsesService;
import id.runut.uji.BasisData;
import id.runut.uji.IsiBasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bad input, one kind after the other: each is refused with its own message, changes nothing in the
 * whole database, and leaves one row in the log.
 */
class MasukanBurukIT {

  private static final String TIDAK_ADA = "kesalahan.tidakDitemukan";

  private static BasisData basisData;
  private static PelakonSop pelakon;
  private static Terbuka diputus;
  private static Terbuka susun;
  private static Terbuka periksa;
  private static Terbuka ukur;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    UUID proses = pelakon.gerak().mulai(2026, 3);
    diputus = pelakon.gerak().terbuka(proses).get(0);
    susun = pelakon.lanjut(proses, 4).get(0);
    periksa = pelakon.gerak().terbuka(pelakon.sampai(2026, 1, 5)).get(0);
    ukur = pelakon.gerak().terbuka(pelakon.sampai(2026, 2, 11)).get(0);
    pelakon.terima(ukur);
  }

  @Test
  void aWrongWorkbook() {
    CapaianService capaian = layanan(CapaianService.class);
    byte[] salah =
        PengisiBuku.isi(
            sebagai(ukur, () -> capaian.lembarKerja(ukur.id())).isi(), Map.of("F6", "banyak"));
    unggahDitolak(salah, "capaian.sel.bukanAngka");
  }

  @Test
  void anOversizeWorkbook() {
    unggahDitolak(new byte[BatasBerkas.BITA + 1], "capaian.berkas.terlaluBesar");
  }

  @Test
  void anOversizePieceOfEvidence() {
    CapaianService capaian = layanan(CapaianService.class);
    UUID indikator = sebagai(ukur, () -> capaian.lembar(ukur.id())).baris().get(0).indikatorId();
    byte[] besar = new byte[BatasBerkas.BITA + 1];
    System.arraycopy(RangkaCapaian.PDF, 0, besar, 0, RangkaCapaian.PDF.length);
    ditolak(
        new Harapan(DataTidakSah.class, 422, "capaian.berkas.terlaluBesar", "capaian", ukur.id()),
        ukur.pemeran(),
        () -> capaian.tambahBukti(ukur.id(), indikator, "besar.pdf", besar));
  }

  @Test
  void aStaleDraft() {
    NaskahService naskah = layanan(NaskahService.class);
    InfoKonsep basi = sebagai(susun, () -> naskah.konsep(susun.id()));
    sebagai(susun, () -> naskah.simpanKonsep(susun.id(), basi.konsep(), basi.versi()));
    ditolak(
        new Harapan(SudahBerubah.class, 409, "naskah.konsepSudahBerubah", "naskah", susun.id()),
        susun.pemeran(),
        () -> naskah.ajukan(susun.id(), basi.konsep(), basi.versi()));
  }

  @Test
  void anInitialForAVersionThatIsNotCurrent() {
    ditolak(
        new Harapan(SudahBerubah.class, 409, "naskah.versiSudahBerubah", "paraf", periksa.id()),
        periksa.pemeran(),
        () -> layanan(ParafService.class).paraf(periksa.id(), "0".repeat(64)));
  }

  @Test
  void aReturnWithoutAReason() {
    ditolak(
        new Harapan(DataTidakSah.class, 422, "kesalahan.alasanKosong", "paraf", periksa.id()),
        periksa.pemeran(),
        () -> layanan(ParafService.class).kembalikan(periksa.id(), List.of("Isi"), "  "));
  }

  @Test
  void aSecondDecision() {
    ditolak(
        new Harapan(KeadaanTidakSah.class, 409, "kesalahan.sudahDiputus", "tugas", diputus.id()),
        diputus.pemeran(),
        () -> layanan(DisposisiService.class).beri(diputus.id(), perintah()));
  }

  @Test
  void anActOfAnotherKindOfStep() {
    ditolak(
        new Harapan(
            KeadaanTidakSah.class, 409, "kesalahan.tindakanBukanLangkahIni", "tugas", periksa.id()),
        periksa.pemeran(),
        () -> layanan(DisposisiService.class).beri(periksa.id(), perintah()));
  }

  @Test
  void anUnknownId() {
    UUID asing = UUID.randomUUID();
    tidakAda("tugas", asing, Pemeran.KEPALA, () -> tugas().beri(asing, perintah()));
    tidakAda("sop", asing, Pemeran.KEPALA, () -> layanan(MejaKerjaService.class).rincian(asing));
    tidakAda("sop", asing, Pemeran.KEPALA, () -> layanan(ProsesService.class).rincian(asing));
    tidakAda("naskah", asing, Pemeran.KEPALA, () -> layanan(NaskahService.class).rincian(asing));
    tidakAda("capaian", asing, Pemeran.KEPALA, () -> layanan(CapaianService.class).asal(asing));
  }

  @Test
  void aForeignAgencyFindsNothing() {
    UUID surat =
        sebagai(periksa, () -> layanan(NaskahService.class).naskahTugas(periksa.id()))
            .orElseThrow()
            .id();
    Pemeran asing = Pemeran.BAPPEDA;
    tidakAda("tugas", periksa.id(), asing, () -> tugas().beri(periksa.id(), perintah()));
    tidakAda("tugas", ukur.id(), asing, () -> layanan(CapaianService.class).kirim(ukur.id()));
    tidakAda("naskah", surat, asing, () -> layanan(NaskahService.class).rincian(surat));
    tidakAda(
        "sop", periksa.id(), asing, () -> layanan(MejaKerjaService.class).rincian(periksa.id()));
  }

  @Test
  void anotherUnitOfTheAgencyFindsNothing() {
    tidakAda(
        "tugas",
        ukur.id(),
        Pemeran.KEPALA_UPT,
        () -> layanan(CapaianService.class).unggah(ukur.id(), "x.xlsx", RangkaCapaian.PDF));
  }

  /** What a refusal must look like, to the caller and in the log. */
  private record Harapan(
      Class<? extends KesalahanPortal> jenis,
      int status,
      String kunci,
      String objek,
      UUID objekId) {}

  private static void tidakAda(String objek, UUID id, Pemeran siapa, Callable<?> tindakan) {
    ditolak(new Harapan(TidakDitemukan.class, 404, TIDAK_ADA, objek, id), siapa, tindakan);
  }

  private static void ditolak(Harapan harapan, Pemeran siapa, Callable<?> tindakan) {
    String semula = IsiBasisData.sidik(basisData);
    long tercatat = tercatat(harapan, siapa);
    long semua = basisData.angka("select count(*) from jejak_audit");

    KesalahanPortal kesalahan =
        assertThrows(harapan.jenis(), () -> pelakon.perakit().pelaku().sebagai(siapa, tindakan));

    assertEquals(harapan.kunci(), kesalahan.pesan().kunci());
    assertEquals(harapan.status(), kesalahan.status());
    assertEquals(semula, IsiBasisData.sidik(basisData));
    assertEquals(tercatat + 1, tercatat(harapan, siapa));
    assertEquals(semua + 1, basisData.angka("select count(*) from jejak_audit"));
  }

  private static void unggahDitolak(byte[] isi, String kunci) {
    String semula = IsiBasisData.sidik(basisData);
    String jejak =
        "select count(*) from jejak_audit where tindakan = 'unggah-ditolak' and objek_id = '"
            + ukur.id()
            + "' and rincian like '%"
            + kunci
            + "%'";
    long tercatat = basisData.angka(jejak);

    HasilUnggah hasil =
        sebagai(ukur, () -> layanan(CapaianService.class).unggah(ukur.id(), "capaian.xlsx", isi));

    assertFalse(hasil.diterima());
    assertEquals(kunci, hasil.kesalahan().get(0).pesan().kunci());
    assertEquals(semula, IsiBasisData.sidik(basisData));
    assertEquals(tercatat + 1, basisData.angka(jejak));
  }

  private static long tercatat(Harapan harapan, Pemeran siapa) {
    return basisData.angka(
        "select count(*) from jejak_audit where tindakan = 'ditolak' and objek = '"
            + harapan.objek()
            + "' and objek_id = '"
            + harapan.objekId()
            + "' and pelaku_jabatan_id = '"
            + siapa.jabatanId()
            + "' and rincian like '%sebab="
            + harapan.kunci()
            + "%'");
  }

  private static DisposisiService tugas() {
    return layanan(DisposisiService.class);
  }

  private static IsiDisposisi perintah() {
    return new IsiDisposisi(
        List.of("Proses lebih lanjut"), null, SifatDisposisi.SEGERA, null, null);
  }

  private static <T> T layanan(Class<T> kelas) {
    return pelakon.perakit().ambil(kelas);
  }

  private static <T> T sebagai(Terbuka t, Callable<T> kerja) {
    return pelakon.perakit().pelaku().sebagai(t.pemeran(), kerja);
  }
}
