package id.runut.tandatangan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.tandatangan.NaskahUji;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.pdf.PemeriksaPdfA;
import id.runut.tandatangan.penyedia.LayananBsreUji;
import id.runut.tandatangan.penyedia.LayananBsreUji.Ulah;
import id.runut.uji.BasisData;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.control.Lingkungan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Step 7 signed through BSrE's gateway, on a real database, by a gateway that really signs. */
class PenyediaBsreIT {

  private final NaskahUji naskah = new NaskahUji();
  private BasisData basisData;
  private PelakuUji pelaku;
  private PenggerakProses gerak;
  private TandaTanganService layanan;
  private PenyediaService penyedia;
  private VerifikasiService verifikasi;
  private LayananBsreUji gerbang;
  private UUID proses;

  @BeforeEach
  void sampaiLangkahTujuh() throws IOException {
    gerbang = new LayananBsreUji("PEJABAT KEPALA DINAS");
    basisData = BasisData.segar();
    Perakit perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class)
            .hanyaPenyedia(PenyediaDokumen.class)
            .hanyaPengamat()
            .ganti(
                Lingkungan.class,
                new Lingkungan(
                    Map.of(
                        "RUNUT_KUNCI_INDUK",
                        "uji-".repeat(10),
                        "RUNUT_ALAMAT",
                        "https://runut.contoh.go.id",
                        "RUNUT_BSRE_PENGGUNA",
                        LayananBsreUji.PENGGUNA,
                        "RUNUT_BSRE_SANDI",
                        LayananBsreUji.SANDI)))
            .pakai(PenerbitNaskah.class, naskah)
            .pakai(NaskahProses.class, naskah.proses())
            .pakai(PenyediaParaf.class, naskah);
    pelaku = perakit.pelaku();
    gerak = new PenggerakProses(basisData, perakit);
    layanan = perakit.ambil(TandaTanganService.class);
    penyedia = perakit.ambil(PenyediaService.class);
    verifikasi = perakit.ambil(VerifikasiService.class);
    proses = gerak.mulai(2026, 3);
    gerak.sampai(proses, 7);
    atur(JenisPenyedia.BSRE_V1);
    pelaku.menjadi(Pemeran.KEPALA);
  }

  @AfterEach
  void matikan() {
    gerbang.close();
  }

  @Test
  void bothVersionsSignWhatTheArchiveThenKeeps() {
    HasilTandaTangan hasil = tandaTangani(LayananBsreUji.FRASA);

    assertEquals(8, gerak.terbuka(proses).get(0).langkah());
    HasilPeriksa periksa = verifikasi.periksa(hasil.kode(), "192.0.2.1");
    assertEquals(Keadaan.ASLI, periksa.keadaan(), periksa::toString);
    assertEquals(1, gerbang.ditandatangani());
    assertEquals(1, angka("select count(*) from tanda_tangan where penyedia = 'BSRE_V1'"));
    assertEquals(0, angka("select count(*) from upaya_tanda_tangan"));
    assertEquals(
        List.of(),
        PemeriksaPdfA.pelanggaran(verifikasi.naskah(hasil.kode(), "192.0.2.1").isi()).stream()
            .filter(p -> !p.contains("Widget"))
            .toList());
  }

  @Test
  void versionTwoSignsToo() {
    atur(JenisPenyedia.BSRE_V2);
    pelaku.menjadi(Pemeran.KEPALA);
    HasilTandaTangan hasil = tandaTangani(LayananBsreUji.FRASA);

    assertEquals(Keadaan.ASLI, verifikasi.periksa(hasil.kode(), "192.0.2.1").keadaan());
    assertEquals(1, angka("select count(*) from tanda_tangan where penyedia = 'BSRE_V2'"));
  }

  @Test
  void aWrongPassphraseLeavesTheLetterUnsignedUnderItsNumber() {
    DataTidakSah salah = assertThrows(DataTidakSah.class, () -> tandaTangani("keliru sekali"));

    assertEquals("tandatangan.bsre.frasaSalah", salah.pesan().kunci());
    assertEquals("frasaSandi", salah.kekeliruan().get(0).tempat());
    assertEquals(7, gerak.terbuka(proses).get(0).langkah());
    assertEquals(0, angka("select count(*) from tanda_tangan"));
    assertEquals(0, angka("select count(*) from disposisi where langkah = 7"));
    String nomor = tandaTangani(LayananBsreUji.FRASA).nomor();
    assertTrue(nomor.contains("/0001/"), nomor);
    assertEquals(1, angka("select count(*) from agenda_keluar"));
  }

  @Test
  void anAnswerThatGotLostIsAskedForAndNotSignedAgain() {
    gerbang.berulah(Ulah.PUTUS_SESUDAH_TTD);
    assertEquals("tandatangan.bsre.tidakPasti", ditolak());
    assertEquals(1, angka("select count(*) from upaya_tanda_tangan where keadaan = 'TIDAK_PASTI'"));
    assertEquals(7, gerak.terbuka(proses).get(0).langkah());

    gerbang.berulah(Ulah.JUJUR);
    HasilTandaTangan hasil = tandaTangani(LayananBsreUji.FRASA);
    assertEquals(Keadaan.ASLI, verifikasi.periksa(hasil.kode(), "192.0.2.1").keadaan());
    assertEquals(1, angka("select count(*) from agenda_keluar"));
    assertEquals(1, angka("select count(*) from tanda_tangan"));
  }

  @Test
  void whatIsNotTheLetterOrNotTheSignerIsNotArchived() {
    gerbang.berulah(Ulah.PENANDA_LAIN);
    assertEquals("tandatangan.hasil.penandaLain", ditolak());
    gerbang.berulah(Ulah.TANPA_TANDA_TANGAN);
    assertEquals("tandatangan.hasil.jumlah", ditolak());
    gerbang.berulah(Ulah.GALAT_DALAM_200);
    assertEquals("tandatangan.bsre.ditolak", ditolak());
    assertEquals(0, angka("select count(*) from tanda_tangan"));
    assertEquals(0, angka("select count(*) from berkas"));
  }

  @Test
  void onlyWhomBsreKnowsSigns() {
    gerbang.berstatus("EXPIRED");
    assertEquals("tandatangan.bsre.tidakTerdaftar", ditolak());
    assertEquals(0, gerbang.ditandatangani());
    assertEquals(0, angka("select count(*) from agenda_keluar"));
    basisData.sql("delete from nik_pegawai");
    assertEquals("tandatangan.bsre.tanpaNik", ditolak());
  }

  @Test
  void theAdministratorChoosesAndTries() {
    pelaku.menjadi(Pemeran.ADMIN);
    assertEquals(Putusan.ya(), penyedia.uji(Pemeran.KEPALA.pegawaiId()));
    assertEquals(
        "tandatangan.bsre.tanpaNik", penyedia.uji(Pemeran.SEKRETARIS.pegawaiId()).alasan().kunci());
    PengaturanPenyedia dibaca = penyedia.pengaturan();
    assertEquals(gerbang.alamat(), dibaca.alamat());
    assertTrue(layanan.punyaFrasa());
    assertEquals(
        0,
        angka(
            "select count(*) from nik_pegawai where position('"
                + LayananBsreUji.NIK
                + "'::bytea in nik_tersandi) > 0"));
    for (PengaturanPenyedia salah :
        List.of(
            new PengaturanPenyedia(null, null, null, null),
            bsre("http://gerbang.contoh.go.id", "RUNUT_BSRE_A", "RUNUT_BSRE_B"),
            bsre("https://gerbang.contoh.go.id", "RUNUT_BSRE_A", "RUNUT_KUNCI_INDUK"))) {
      assertThrows(DataTidakSah.class, () -> penyedia.simpan(salah));
    }
    assertThrows(DataTidakSah.class, () -> penyedia.simpanNik(Pemeran.KEPALA.pegawaiId(), "123"));
    penyedia.simpan(new PengaturanPenyedia(JenisPenyedia.OTORITAS, null, null, null));
    assertFalse(layanan.punyaFrasa());
  }

  @Test
  void aGatewayThatIsAwayChangesNothing() {
    gerbang.close();
    KeadaanTidakSah mati =
        assertThrows(KeadaanTidakSah.class, () -> tandaTangani(LayananBsreUji.FRASA));
    assertEquals("tandatangan.bsre.tidakTersambung", mati.pesan().kunci());
    assertEquals(0, angka("select count(*) from agenda_keluar"));
  }

  private void atur(JenisPenyedia jenis) {
    pelaku.menjadi(Pemeran.ADMIN);
    penyedia.simpan(
        new PengaturanPenyedia(jenis, gerbang.alamat(), "RUNUT_BSRE_PENGGUNA", "RUNUT_BSRE_SANDI"));
    penyedia.simpanNik(Pemeran.KEPALA.pegawaiId(), LayananBsreUji.NIK);
  }

  private static PengaturanPenyedia bsre(String alamat, String pengguna, String sandi) {
    return new PengaturanPenyedia(JenisPenyedia.BSRE_V2, alamat, pengguna, sandi);
  }

  private String ditolak() {
    return assertThrows(KesalahanPortal.class, () -> tandaTangani(LayananBsreUji.FRASA))
        .pesan()
        .kunci();
  }

  private HasilTandaTangan tandaTangani(String frasa) {
    return layanan.tandaTangani(
        gerak.terbuka(proses).get(0).id(),
        new TandaTangani(
            frasa.toCharArray(),
            naskah.versi().sidik(),
            new IsiDisposisi(List.of("Tindak lanjuti sesuai ketentuan"), null, null, null, null)));
  }

  private long angka(String sql) {
    return basisData.angka(sql);
  }
}
