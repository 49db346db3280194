package id.runut.agenda.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.control.HakBacaKiriman;
import id.runut.agenda.control.PembacaDistribusi;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.LampiranPengiriman;
import id.runut.agenda.entity.Pengiriman;
import id.runut.agenda.pdf.LembarTandaTerima;
import id.runut.berkas.boundary.BerkasService;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BasisData;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What addressees see and confirm, and nobody else. */
class TandaTerimaIT {

  private static final byte[] SURAT = "surat".getBytes(StandardCharsets.UTF_8);
  private static final String CHROME =
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36";

  private final UUID naskahId = UUID.randomUUID();
  private final UUID rekapId = UUID.randomUUID();

  private BasisData basisData;
  private Perakit perakit;
  private PelakuUji pelaku;
  private DistribusiService layanan;
  private UUID prosesId;
  private UUID tugasId;
  private UUID suratId;
  private UUID untukKoperasi;
  private UUID untukBappeda;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    PenggerakProses gerak = new PenggerakProses(basisData, perakit);
    prosesId = gerak.mulai(2026, 3);
    tugasId = gerak.sampai(prosesId, 10).get(0).id();
    pelaku = perakit.pelaku();
    layanan = perakit.ambil(DistribusiService.class);
    pelaku.menjadi(Pemeran.FUNGSIONAL_SATU);
    Pengiriman pengiriman = basisData.dalamTransaksi(this::kirim);
    untukKoperasi = alamatkan(pengiriman, Pemeran.KABID_KOPERASI);
    untukBappeda = alamatkan(pengiriman, Pemeran.BAPPEDA);
  }

  @Test
  void addresseesSeeTheirOwnLettersOnly() {
    Halaman halaman = new Halaman(0, 10);

    assertEquals(
        List.of(untukKoperasi),
        pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> layanan.kotakMasuk(halaman)).isi().stream()
            .map(KirimanMasuk::id)
            .toList());
    assertTrue(
        pelaku
            .sebagai(Pemeran.KABID_USAHA_KECIL, () -> layanan.kotakMasuk(halaman))
            .isi()
            .isEmpty());
  }

  @Test
  void otherUnitsAndAgenciesFindNothing() {
    for (Pemeran lain :
        List.of(Pemeran.KABID_USAHA_KECIL, Pemeran.BIRO_ORGANISASI, Pemeran.ADMIN)) {
      pelaku.menjadi(lain);
      assertThrows(TidakDitemukan.class, () -> layanan.buka(untukKoperasi));
      assertThrows(TidakDitemukan.class, () -> layanan.unduh(untukKoperasi, suratId));
      assertThrows(TidakDitemukan.class, () -> layanan.konfirmasiTerima(untukKoperasi, null));
    }
    assertEquals(0, basisData.angka("select count(*) from distribusi where dibuka is not null"));
  }

  @Test
  void theFirstLookIsRecordedButReceivesNothing() {
    pelaku.menjadi(Pemeran.KABID_KOPERASI);

    TandaTerima pertama = layanan.buka(untukKoperasi).tandaTerima();
    TandaTerima kedua = layanan.buka(untukKoperasi).tandaTerima();

    assertNotNull(pertama.dibuka());
    assertEquals(pertama.dibuka(), kedua.dibuka());
    assertNull(kedua.diterima());
  }

  @Test
  void servesTheLetterAndWhatCameAlongAndNothingElse() {
    pelaku.menjadi(Pemeran.BAPPEDA);
    UUID asing =
        basisData.dalamTransaksi(() -> simpan("lain.pdf", "x".getBytes(StandardCharsets.UTF_8)));

    KirimanMasuk kiriman = layanan.buka(untukBappeda);

    assertArrayEquals(SURAT, layanan.unduh(untukBappeda, kiriman.surat().id()).isi());
    assertEquals("rekap.xlsx", kiriman.lampiran().get(0).nama());
    assertThrows(TidakDitemukan.class, () -> layanan.unduh(untukBappeda, asing));
  }

  @Test
  void aReceiptSaysWhoWhenInWhichPostAndOnWhat() {
    TandaTerima tanda =
        pelaku.sebagai(
            Pemeran.KABID_KOPERASI, () -> layanan.konfirmasiTerima(untukKoperasi, CHROME));

    assertEquals("Pejabat Kabid Pemberdayaan Koperasi, S.P.", tanda.oleh());
    assertEquals("Kepala Bidang Pemberdayaan Koperasi", tanda.jabatan());
    assertEquals("Chrome di Android", tanda.perangkat());
    assertNotNull(tanda.dibuka());
    assertEquals(
        1, basisData.angka("select count(*) from jejak_audit where tindakan = 'terima-naskah'"));
  }

  @Test
  void confirmingTenTimesAtOnceConfirmsOnce() {
    Callable<TandaTerima> sekali =
        () ->
            pelaku.sebagai(
                Pemeran.KABID_KOPERASI, () -> layanan.konfirmasiTerima(untukKoperasi, CHROME));

    var hasil = Serentak.jalankan(Collections.nCopies(10, sekali));

    assertTrue(hasil.stream().allMatch(Serentak.Hasil::berhasil));
    assertEquals(1, hasil.stream().map(h -> h.nilai().diterima()).distinct().count());
    assertEquals(
        1, basisData.angka("select count(*) from jejak_audit where tindakan = 'terima-naskah'"));
    assertEquals(
        1, basisData.angka("select count(*) from notifikasi where kunci = 'notifikasi.diterima'"));
  }

  @Test
  void addresseesMayReadLetterAndAttachedLetter() {
    HakBacaKiriman hak = perakit.ambil(HakBacaKiriman.class);

    basisData.dalamTransaksi(
        () -> {
          assertTrue(hak.dikirimKepada(naskahId, List.of(Pemeran.BAPPEDA.jabatanId())));
          assertTrue(hak.dikirimKepada(rekapId, List.of(Pemeran.BAPPEDA.jabatanId())));
          assertFalse(hak.dikirimKepada(naskahId, List.of(Pemeran.BIRO_ORGANISASI.jabatanId())));
          assertFalse(hak.dikirimKepada(naskahId, List.of()));
        });
  }

  @Test
  void theSheetShowsWhereEachReceiptStands() throws IOException {
    pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> layanan.konfirmasiTerima(untukKoperasi, CHROME));

    Unduhan lembar =
        basisData.dalamTransaksi(
            () ->
                perakit
                    .ambil(LembarTandaTerima.class)
                    .cetak(perakit.ambil(DistribusiRepository.class).proses(prosesId, null)));

    Path bukti = Path.of("target", "bukti", lembar.nama());
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, lembar.isi());
    assertTrue(new String(lembar.isi(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
  }

  @Test
  void theNewestLetterOfAProcessIsTheOneToAnswer() {
    assertEquals(
        untukBappeda,
        basisData
            .dalamTransaksi(
                () ->
                    perakit
                        .ambil(PembacaDistribusi.class)
                        .terbaruUntuk(prosesId, Pemeran.BAPPEDA.jabatanId()))
            .orElseThrow()
            .getId());
  }

  private Pengiriman kirim() {
    suratId = simpan("surat.pdf", SURAT);
    Pengiriman p =
        new Pengiriman(
                Pemeran.DINAS,
                prosesId,
                tugasId,
                "surat_pengantar",
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                pelaku.utama())
            .surat(
                naskahId,
                suratId,
                "000.8.6.3/0417/Set-DKUKM/2026",
                LocalDate.of(2026, 10, 5),
                "Penyampaian rekapitulasi <capaian> kinerja");
    p.lampirkan(
        new LampiranPengiriman(
            simpan("rekap.xlsx", "rekap".getBytes(StandardCharsets.UTF_8)),
            rekapId,
            "rekapitulasi"));
    perakit.ambil(DistribusiRepository.class).simpan(p);
    return p;
  }

  private UUID alamatkan(Pengiriman pengiriman, Pemeran tujuan) {
    return basisData.dalamTransaksi(
        () -> {
          Jabatan jabatan =
              perakit.ambil(OrganisasiRepository.class).jabatan(tujuan.jabatanId()).orElseThrow();
          Distribusi satu =
              new Distribusi(
                  basisData.em().getReference(Pengiriman.class, pengiriman.getId()),
                  jabatan.getInstansi().getId(),
                  jabatan.getInstansi().getNama(),
                  jabatan.getId(),
                  jabatan.getNama());
          perakit.ambil(DistribusiRepository.class).simpan(satu);
          return satu.getId();
        });
  }

  private UUID simpan(String nama, byte[] isi) {
    String jenis = nama.endsWith(".xlsx") ? Unduhan.XLSX : Unduhan.PDF;
    return perakit
        .ambil(BerkasService.class)
        .simpan(Pemeran.DINAS, nama, jenis, isi, pelaku.utama())
        .id();
  }
}
