package id.runut.agenda.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.control.Penomoran;
import id.runut.agenda.control.PeriksaSurat;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.KeadaanNomor;
import id.runut.agenda.entity.LingkupNomor;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NomorIT {

  private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
  private static final Halaman AWAL = new Halaman(0, 100);

  private BasisData basisData;
  private Perakit perakit;
  private Penomoran penomoran;
  private PenomoranService pengaturan;
  private NomorKhususService service;
  private AgendaService agenda;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData, new JamUji(Instant.parse("2026-10-05T01:00:00Z")));
    penomoran = perakit.ambil(Penomoran.class);
    pengaturan = perakit.ambil(PenomoranService.class);
    service = perakit.ambil(NomorKhususService.class);
    agenda = perakit.ambil(AgendaService.class);
    perakit.pelaku().menjadi(Pemeran.ADMIN);
  }

  @AfterEach
  void bukuUtuh() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaSurat.periksa(sambungan));
    }
  }

  @ParameterizedTest
  @EnumSource(LingkupNomor.class)
  void fiftyAtOnceGetNumbersInARowInEveryScope(LingkupNomor lingkup) {
    pengaturan.tetapkan(
        new IsiPenomoran("{klasifikasi}/{urut:4}/{jenis}/{kodeUnit}/{tahun}", lingkup));
    List<Callable<String>> semua =
        IntStream.range(0, 50)
            .<Callable<String>>mapToObj(
                i -> () -> surat(i % 2 == 0 ? "SURAT_DINAS" : "UNDANGAN", "000.8.6." + (1 + i % 2)))
            .toList();

    var hasil = Serentak.jalankan(semua);

    assertTrue(hasil.stream().allMatch(Serentak.Hasil::berhasil));
    assertEquals(50, basisData.angka("select count(distinct nomor) from agenda_keluar"));
    boolean terbagi = lingkup == LingkupNomor.JENIS || lingkup == LingkupNomor.KLASIFIKASI;
    assertEquals(
        terbagi ? 2 : 1, basisData.angka("select count(distinct lingkup) from agenda_keluar"));
    assertEquals(terbagi ? 25 : 50, basisData.angka("select max(urut) from agenda_keluar"));
  }

  @Test
  void anotherScopeWaitsForTheNextYearOnceANumberIsGiven() {
    surat("SURAT_DINAS", "000.8.6.3");

    InfoPenomoran info =
        pengaturan.tetapkan(new IsiPenomoran("{jenis}/{urut}/{tahun}", LingkupNomor.JENIS));

    assertEquals(LingkupNomor.SEMUA, info.lingkup());
    assertEquals(LingkupNomor.JENIS, info.lingkupBerikut());
    assertEquals("000.8.6.3/0002/Set-DKUKM/2026", surat("SURAT_DINAS", "000.8.6.3"));
    assertEquals("SD/1/2027", surat("SURAT_DINAS", "000.8.6.3", HARI.plusYears(1)));
  }

  @Test
  void aPatternWithAnUnknownPlaceIsRefusedInWordsAndNothingChanges() {
    DataTidakSah ditolak =
        assertThrows(
            DataTidakSah.class,
            () ->
                pengaturan.tetapkan(
                    new IsiPenomoran("{urut}/{bidang}/{tahun}", LingkupNomor.SEMUA)));

    assertEquals("penomoran.keliru.tempat", ditolak.kekeliruan().get(0).pesan().kunci());
    assertEquals(List.of("{bidang}"), ditolak.kekeliruan().get(0).pesan().argumen());
    assertEquals(0, basisData.angka("select count(*) from pengaturan_nomor"));
    assertEquals(
        "417-X-2026",
        pengaturan.contoh(new IsiPenomoran("{urut}-{bulan}-{tahun}", LingkupNomor.SEMUA)));
  }

  @Test
  void theCounterBeginsWhereTheBookEnds() {
    pengaturan.mulai(Buku.KELUAR, "", 412);

    assertEquals("000.8.6.3/0412/Set-DKUKM/2026", surat("SURAT_DINAS", "000.8.6.3"));
    assertThrows(KeadaanTidakSah.class, () -> pengaturan.mulai(Buku.KELUAR, "", 500));
    AgendaKeluarBaris lama = susulan(411, "000.1/411/Set-DKUKM/2026");
    assertTrue(lama.susulan());
    assertThrows(DataTidakSah.class, () -> susulan(413, "000.1/413/Set-DKUKM/2026"));
    assertThrows(DataTidakSah.class, () -> susulan(411, "000.1/411.x/Set-DKUKM/2026"));
    assertEquals("000.8.6.3/0413/Set-DKUKM/2026", surat("SURAT_DINAS", "000.8.6.3"));
  }

  @Test
  void oldLettersEnteredFirstPushTheCounterBehindThem() {
    susulan(20, "000.1/20/2026");

    assertThrows(DataTidakSah.class, () -> pengaturan.mulai(Buku.KELUAR, "", 20));
    assertEquals("000.8.6.3/0021/Set-DKUKM/2026", surat("SURAT_DINAS", "000.8.6.3"));
  }

  @Test
  void aReservedNumberIsUsedOrVoidedAndStaysInTheBook() {
    AgendaKeluarBaris satu = service.pesan(isi("", "Rapat pimpinan besok"));
    AgendaKeluarBaris dua = service.pesan(isi("", "Cadangan"));
    surat("SURAT_DINAS", "000.8.6.3");

    assertEquals(KeadaanNomor.DIPESAN, satu.keadaan());
    assertNull(satu.objekId());
    service.pakai(satu.id(), "Undangan rapat", List.of("Kepala Bidang"));
    assertThrows(KeadaanTidakSah.class, () -> service.pakai(satu.id(), "Lagi", List.of()));
    assertThrows(DataTidakSah.class, () -> service.batalkan(dua.id(), "  "));
    service.batalkan(dua.id(), "Tidak jadi");
    assertThrows(KeadaanTidakSah.class, () -> service.batalkan(dua.id(), "Lagi"));

    List<AgendaKeluarBaris> buku = agenda.keluar(new SaringAgenda(2026, null), AWAL).isi();
    assertEquals(List.of(3, 2, 1), buku.stream().map(AgendaKeluarBaris::urut).toList());
    assertTrue(buku.get(1).batal());
    assertEquals("Tidak jadi", buku.get(1).alasan());
    assertThrows(KeadaanTidakSah.class, () -> service.batalkan(buku.get(0).id(), "Milik surat"));
    assertEquals(4, basisData.angka("select count(*) from jejak_audit where objek = 'nomor'"));
  }

  @Test
  void numbersAreInsertedWithLettersAndABackDate() {
    surat("SURAT_DINAS", "000.8.6.3", HARI.minusDays(10));
    surat("SURAT_DINAS", "000.8.6.3", HARI.minusDays(3));
    AgendaKeluarBaris induk = agenda.keluar(new SaringAgenda(2026, null), AWAL).isi().get(1);

    AgendaKeluarBaris a = service.sisipkan(induk.id(), isi(HARI.minusDays(8), "Terlambat"));
    AgendaKeluarBaris b = service.sisipkan(induk.id(), isi(HARI.minusDays(8), "Terlambat"));

    assertEquals("000.8.6.3/0001.a/Set-DKUKM/2026", a.nomor());
    assertEquals("000.8.6.3/0001.b/Set-DKUKM/2026", b.nomor());
    assertThrows(DataTidakSah.class, () -> service.sisipkan(induk.id(), isi(HARI, "Sesudahnya")));
    assertThrows(
        DataTidakSah.class,
        () -> service.sisipkan(induk.id(), isi(HARI.minusDays(11), "Sebelumnya")));
    assertThrows(KeadaanTidakSah.class, () -> service.sisipkan(a.id(), isi(HARI, "Bertingkat")));
    assertEquals("000.8.6.3/0003/Set-DKUKM/2026", surat("SURAT_DINAS", "000.8.6.3"));
  }

  @Test
  void insertingAtOnceGivesEachItsOwnLetter() {
    surat("SURAT_DINAS", "000.8.6.3");
    UUID induk = agenda.keluar(new SaringAgenda(2026, null), AWAL).isi().get(0).id();
    List<Callable<String>> semua =
        IntStream.range(0, 10)
            .<Callable<String>>mapToObj(
                i ->
                    () ->
                        perakit
                            .pelaku()
                            .sebagai(
                                Pemeran.FUNGSIONAL_SATU,
                                () -> service.sisipkan(induk, isi("Surat", "Lupa")).nomor()))
            .toList();

    var hasil = Serentak.jalankan(semua);

    assertEquals(
        10,
        hasil.stream()
            .filter(Serentak.Hasil::berhasil)
            .map(Serentak.Hasil::nilai)
            .distinct()
            .count());
  }

  @Test
  void anotherAgencysNumberDoesNotExist() {
    AgendaKeluarBaris milik = service.pesan(isi("", "Milik dinas"));
    perakit.pelaku().menjadi(Pemeran.BAPPEDA);

    assertThrows(TidakDitemukan.class, () -> service.batalkan(milik.id(), "Iseng"));
    assertThrows(TidakDitemukan.class, () -> service.pakai(milik.id(), "Iseng", List.of()));
    assertThrows(TidakDitemukan.class, () -> service.sisipkan(milik.id(), isi("Hal", "Iseng")));
    assertEquals(List.of(), agenda.keluar(new SaringAgenda(2026, null), AWAL).isi());
  }

  @Test
  void theDatabaseItselfNeitherRenumbersNorForgets() {
    surat("SURAT_DINAS", "000.8.6.3");

    assertThrows(
        IllegalStateException.class, () -> basisData.sql("update agenda_keluar set urut = 9"));
    assertThrows(IllegalStateException.class, () -> basisData.sql("delete from agenda_keluar"));
  }

  @Test
  void everythingMissingIsSaidAtOnce() {
    DataTidakSah ditolak =
        assertThrows(
            DataTidakSah.class,
            () -> service.pesan(new IsiNomor("X", "12.34", null, null, null, " ", null)));

    assertEquals(
        List.of("alasan", "jenis", "klasifikasi", "tanggal"),
        ditolak.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).toList());
  }

  private AgendaKeluarBaris susulan(int urut, String nomor) {
    return service.susulkan(urut, nomor, isi(HARI.minusMonths(5), "Buku lama"));
  }

  private static IsiNomor isi(String hal, String alasan) {
    return new IsiNomor("SURAT_DINAS", "000.8.6.3", HARI, hal, List.of(), alasan, null);
  }

  private static IsiNomor isi(LocalDate tanggal, String alasan) {
    return new IsiNomor(
        "SURAT_DINAS", "000.8.6.3", tanggal, "Surat lama", List.of("BPKAD"), alasan, null);
  }

  private String surat(String jenis, String klasifikasi) {
    return surat(jenis, klasifikasi, HARI);
  }

  private String surat(String jenis, String klasifikasi, LocalDate tanggal) {
    return basisData.dalamTransaksi(
        () ->
            penomoran
                .ambil(
                    Pemeran.DINAS,
                    jenis,
                    klasifikasi,
                    tanggal,
                    UUID.randomUUID(),
                    "Permintaan data",
                    List.of("Kepala Bidang"))
                .getNomor());
  }
}
