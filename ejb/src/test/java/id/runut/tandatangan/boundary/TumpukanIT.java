package id.runut.tandatangan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.BarisTumpukan;
import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.KemajuanTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.paraf.boundary.TumpukanParafService;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.Serentak;
import id.runut.uji.SuratTumpukan;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many letters with one passphrase, and many initials in one go, with real letters. */
class TumpukanIT {

  private static final String FRASA = "empat ekor rusa bersepeda";
  private static final String FRASA_SALAH = "lima ekor rusa bersepeda";
  private static final String ALAMAT = "192.0.2.1";

  private BasisData basisData;
  private SuratTumpukan surat;
  private PelakuUji pelaku;
  private TumpukanService tumpukan;
  private TumpukanParafService paraf;

  @BeforeEach
  void buka() {
    basisData = BasisData.segar();
    surat = new SuratTumpukan(basisData);
    pelaku = surat.perakit().pelaku();
    tumpukan = surat.perakit().ambil(TumpukanService.class);
    paraf = surat.perakit().ambil(TumpukanParafService.class);
    pelaku.menjadi(Pemeran.KEPALA);
  }

  @Test
  void twentyLettersWithOnePassphraseEachOnItsOwn() {
    List<UUID> proses = surat.diparaf(20);
    aktifkan();
    List<PilihanTumpukan> dipilih = new ArrayList<>(semua(tumpukan.menunggu()));
    UUID berubah = dipilih.get(4).tugas();
    dipilih.set(4, new PilihanTumpukan(berubah, List.of("0".repeat(64))));
    UUID tanpaParaf = dipilih.get(9).tugas();
    gugurkanParaf(tanpaParaf);

    assertEquals(
        List.of("tandatangan.parafBelumAda"),
        tumpukan.menunggu().stream()
            .filter(b -> !b.boleh().boleh())
            .map(b -> b.boleh().alasan().kunci())
            .toList());
    List<HasilTumpukan> hasil = tumpukan.tandaTangani(dipilih, FRASA.toCharArray());

    assertEquals(
        dipilih.stream().map(PilihanTumpukan::tugas).toList(),
        hasil.stream().map(HasilTumpukan::tugas).toList());
    assertEquals("tandatangan.naskahBerubah", hasil.get(4).alasan().kunci());
    assertEquals("tandatangan.parafBelumAda", hasil.get(9).alasan().kunci());
    List<HasilTumpukan> jadi = hasil.stream().filter(HasilTumpukan::berhasil).toList();
    assertEquals(18, jadi.size());
    for (int i = 0; i < jadi.size(); i++) {
      assertTrue(jadi.get(i).nomor().contains(String.format("/%04d/", i + 1)), jadi.get(i).nomor());
    }
    VerifikasiService verifikasi = surat.perakit().ambil(VerifikasiService.class);
    assertEquals(Keadaan.ASLI, verifikasi.periksa(jadi.get(17).kode(), ALAMAT).keadaan());
    assertEquals(18, basisData.angka("select count(*) from tanda_tangan"));
    assertEquals(18, basisData.angka("select count(*) from agenda_keluar"));
    assertEquals(18, proses.stream().filter(p -> surat.langkah(p) == 4).count());
    assertEquals(
        List.of(berubah, tanpaParaf).stream().sorted().toList(),
        tumpukan.menunggu().stream().map(b -> b.tugas().id()).sorted().toList());
    assertEquals(KemajuanTumpukan.DIAM, tumpukan.kemajuan());
  }

  @Test
  void aWrongPassphraseCountsOnceAndSignsNothing() {
    surat.diparaf(3);
    aktifkan();
    List<PilihanTumpukan> dipilih = semua(tumpukan.menunggu());
    char[] salah = FRASA_SALAH.toCharArray();

    DataTidakSah ditolak =
        assertThrows(DataTidakSah.class, () -> tumpukan.tandaTangani(dipilih, salah));

    assertEquals(List.of(4), ditolak.pesan().argumen());
    assertEquals("\0".repeat(FRASA_SALAH.length()), new String(salah));
    assertEquals(1, basisData.angka("select percobaan_salah from sertifikat"));
    assertEquals(0, basisData.angka("select count(*) from tanda_tangan"));
    assertEquals(1, basisData.angka("select count(*) from jejak_audit where tindakan = 'ditolak'"));
    char[] benar = FRASA.toCharArray();
    assertEquals(3, berhasil(tumpukan.tandaTangani(dipilih, benar)));
    assertEquals("\0".repeat(FRASA.length()), new String(benar));
  }

  @Test
  void fiveWrongPassphrasesLockForTheStackAsWell() {
    surat.diparaf(1);
    aktifkan();
    List<PilihanTumpukan> dipilih = semua(tumpukan.menunggu());
    for (int i = 0; i < 4; i++) {
      assertThrows(
          DataTidakSah.class, () -> tumpukan.tandaTangani(dipilih, FRASA_SALAH.toCharArray()));
    }
    assertEquals("tandatangan.frasaSalahTerkunci", terkunci(dipilih, FRASA_SALAH));
    assertEquals("tandatangan.terkunci", terkunci(dipilih, FRASA));
    assertEquals(0, basisData.angka("select count(*) from tanda_tangan"));
  }

  @Test
  void twoStacksOnTheSameLettersSignEachOnce() {
    surat.diparaf(6);
    aktifkan();
    List<PilihanTumpukan> dipilih = semua(tumpukan.menunggu());
    Callable<List<HasilTumpukan>> klik =
        () ->
            pelaku.sebagai(
                Pemeran.KEPALA, () -> tumpukan.tandaTangani(dipilih, FRASA.toCharArray()));

    var hasil = Serentak.jalankan(List.of(klik, klik));

    assertTrue(hasil.stream().allMatch(Serentak.Hasil::berhasil), hasil::toString);
    assertEquals(6, hasil.stream().mapToLong(h -> berhasil(h.nilai())).sum());
    assertTrue(
        hasil.stream()
            .flatMap(h -> h.nilai().stream())
            .filter(h -> !h.berhasil())
            .allMatch(h -> h.alasan().kunci().equals("kesalahan.sudahDiputus")));
    assertEquals(6, basisData.angka("select count(*) from tanda_tangan"));
    assertEquals(6, basisData.angka("select count(distinct nomor) from tanda_tangan"));
  }

  @Test
  void askedAgainItSignsOnlyWhatIsLeft() {
    surat.diparaf(3);
    aktifkan();
    List<PilihanTumpukan> dipilih = semua(tumpukan.menunggu());
    tumpukan.tandaTangani(dipilih.subList(0, 2), FRASA.toCharArray());

    List<HasilTumpukan> lagi = tumpukan.tandaTangani(dipilih, FRASA.toCharArray());

    assertEquals(List.of(false, false, true), lagi.stream().map(HasilTumpukan::berhasil).toList());
    assertEquals(3, basisData.angka("select count(*) from tanda_tangan"));
  }

  @Test
  void whatNeedsAnOrderIsListedButNotSigned() {
    PelakonSop pelakon = new PelakonSop(basisData);
    pelakon.sampai(2026, 3, 7);
    pelakon.perakit().pelaku().menjadi(Pemeran.KEPALA);
    TumpukanService disana = pelakon.perakit().ambil(TumpukanService.class);
    pelakon.perakit().ambil(TandaTanganService.class).aktifkan(FRASA.toCharArray());

    List<BarisTumpukan> baris = disana.menunggu();
    List<HasilTumpukan> hasil = disana.tandaTangani(semua(baris), FRASA.toCharArray());

    assertEquals("tumpukan.perluPerintah", baris.get(0).boleh().alasan().kunci());
    assertFalse(hasil.get(0).berhasil());
    assertEquals("tandatangan.disposisiBelumAda", hasil.get(0).alasan().kunci());
  }

  @Test
  void aDisabledAccountOrAMissingCertificateSignsNothing() {
    surat.diparaf(1);
    List<PilihanTumpukan> dipilih = semua(tumpukan.menunggu());
    assertEquals("tandatangan.sertifikatBelumAda", terkunci(dipilih, FRASA));
    aktifkan();
    pelaku.nonaktifkan(Pemeran.KEPALA);

    assertThrows(TidakBerwenang.class, () -> tumpukan.tandaTangani(dipilih, FRASA.toCharArray()));
  }

  @Test
  void othersLettersAreNotThere() {
    surat.diparaf(1);
    List<PilihanTumpukan> milikKepala = semua(tumpukan.menunggu());
    pelaku.menjadi(Pemeran.SEKRETARIS);
    aktifkan();

    assertEquals(List.of(), tumpukan.menunggu());
    HasilTumpukan hasil = tumpukan.tandaTangani(milikKepala, FRASA.toCharArray()).get(0);
    assertEquals("kesalahan.tidakDitemukan", hasil.alasan().kunci());
  }

  @Test
  void nothingAndTooMuchAreRefusedBeforeThePassphraseIsTried() {
    aktifkan();
    List<PilihanTumpukan> terlaluBanyak =
        IntStream.range(0, 51)
            .mapToObj(i -> new PilihanTumpukan(UUID.randomUUID(), List.of()))
            .toList();
    for (List<PilihanTumpukan> dipilih :
        Stream.of(List.<PilihanTumpukan>of(), terlaluBanyak).toList()) {
      char[] frasa = FRASA_SALAH.toCharArray();
      assertThrows(DataTidakSah.class, () -> tumpukan.tandaTangani(dipilih, frasa));
      assertEquals("\0".repeat(FRASA_SALAH.length()), new String(frasa));
    }
    assertEquals(0, basisData.angka("select percobaan_salah from sertifikat"));
  }

  @Test
  void initialsAreGivenInOneGo() {
    List<UUID> proses = surat.diajukan(4);
    pelaku.menjadi(Pemeran.SEKRETARIS);
    List<PilihanTumpukan> dipilih = new ArrayList<>(semua(paraf.menunggu()));
    dipilih.set(1, new PilihanTumpukan(dipilih.get(1).tugas(), List.of("0".repeat(64))));
    dipilih.add(dipilih.get(0));

    List<HasilTumpukan> hasil = paraf.paraf(dipilih);

    assertEquals(4, hasil.size());
    assertEquals("naskah.versiSudahBerubah", hasil.get(1).alasan().kunci());
    assertEquals(3, berhasil(hasil));
    assertNull(hasil.get(0).nomor());
    assertEquals(3, basisData.angka("select count(*) from paraf where gugur is null"));
    assertEquals(
        1, proses.stream().filter(p -> surat.tugas(p).equals(dipilih.get(1).tugas())).count());
  }

  private void aktifkan() {
    surat.perakit().ambil(TandaTanganService.class).aktifkan(FRASA.toCharArray());
  }

  private void gugurkanParaf(UUID tugas) {
    basisData.sql(
        "update paraf set gugur = now(), sebab_gugur = 'VERSI_BARU' where naskah_id in (select n.id"
            + " from naskah n join tugas t on t.proses_id = n.proses_id where t.id = '"
            + tugas
            + "')");
  }

  private String terkunci(List<PilihanTumpukan> dipilih, String frasa) {
    return assertThrows(
            KeadaanTidakSah.class, () -> tumpukan.tandaTangani(dipilih, frasa.toCharArray()))
        .pesan()
        .kunci();
  }

  private static List<PilihanTumpukan> semua(List<BarisTumpukan> baris) {
    return baris.stream().map(b -> new PilihanTumpukan(b.tugas().id(), b.sidik())).toList();
  }

  private static long berhasil(List<HasilTumpukan> hasil) {
    return hasil.stream().filter(HasilTumpukan::berhasil).count();
  }
}
