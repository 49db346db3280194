package id.runut.cerita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.agenda.boundary.AgendaService;
import id.runut.agenda.boundary.ArsipProsesService;
import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.KirimanMasuk;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.InfoDisposisi;
import id.runut.laporan.control.PeriksaAngka;
import id.runut.naskah.boundary.NaskahService;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 24 steps from the first order to the gathered recaps, through the portal's own services. */
class SopSampaiTamatIT {

  private BasisData basisData;
  private PelakonSop pelakon;
  private PelakuUji pelaku;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    pelaku = pelakon.perakit().pelaku();
  }

  @Test
  void everyStepLeavesItsPapersAndTheProcessEnds() throws IOException, SQLException {
    UUID proses = pelakon.sampai(2026, 3, 24);
    List<Terbuka> terakhir = pelakon.gerak().terbuka(proses);
    assertEquals(
        List.of(Pemeran.BAPPEDA, Pemeran.BIRO_ORGANISASI),
        terakhir.stream().map(Terbuka::pemeran).toList());
    penerimaMelihatYangDikirimSaja(proses);
    terakhir.forEach(pelakon::jalankan);

    assertTrue(pelakon.gerak().terbuka(proses).isEmpty());
    assertEquals(1, basisData.angka("select count(*) from proses where status = 'SELESAI'"));
    dokumen(proses);
    rantaiDisposisi(proses);
    bukuAgenda();
    assertEquals(0, pelakon.perakit().ambil(AuditService.class).periksa("proses:" + proses));
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
      assertEquals(List.of(), PeriksaAngka.periksa(sambungan));
    }
  }

  /** Step 23 sends the letter with the recap; the receiving agencies see that and nothing else. */
  private void penerimaMelihatYangDikirimSaja(UUID proses) {
    DistribusiService distribusi = pelakon.perakit().ambil(DistribusiService.class);
    NaskahService naskah = pelakon.perakit().ambil(NaskahService.class);
    KirimanMasuk kiriman =
        pelaku.sebagai(
            Pemeran.BAPPEDA, () -> distribusi.kotakMasuk(new Halaman(0, 10)).isi().get(0));
    List<String> lampiran = kiriman.lampiran().stream().map(b -> b.jenisKonten()).sorted().toList();

    assertEquals(List.of(Unduhan.PDF, Unduhan.XLSX), lampiran);
    UUID rekap = naskahId("rekapitulasi");
    UUID permintaan = naskahId("surat_pengumpulan_data");
    pelaku.menjadi(Pemeran.BAPPEDA);
    assertEquals(rekap, naskah.rincian(rekap).id());
    assertThrows(TidakDitemukan.class, () -> naskah.rincian(permintaan));
    assertThrows(
        TidakDitemukan.class,
        () -> pelakon.perakit().ambil(ArsipProsesService.class).dokumen(proses));
    assertEquals(1, distribusi.tandaTerima(proses, "surat_pengantar").size());
  }

  private void dokumen(UUID proses) throws IOException {
    ArsipProsesService arsip = pelakon.perakit().ambil(ArsipProsesService.class);
    pelaku.menjadi(Pemeran.KEPALA);
    List<DokumenProses> semua = arsip.dokumen(proses);
    Path bukti = Path.of("target", "bukti", "sop");
    Files.createDirectories(bukti);
    for (DokumenProses d : semua) {
      Unduhan isi = arsip.unduh(proses, d.berkasId());
      Files.write(bukti.resolve(d.langkah() + "-" + d.jenis() + "-" + isi.nama()), isi.isi());
    }

    assertEquals(3, semua.stream().filter(d -> d.jenis().equals(DokumenProses.NASKAH)).count());
    assertEquals(
        List.of(3, 9, 17),
        semua.stream().filter(d -> d.jenis().equals("spt")).map(DokumenProses::langkah).toList());
    assertTrue(
        semua.stream()
            .anyMatch(
                d ->
                    "rekapitulasi".equals(d.dokumen()) && !d.jenis().equals(DokumenProses.NASKAH)));
  }

  private void rantaiDisposisi(UUID proses) throws IOException {
    DisposisiService disposisi = pelakon.perakit().ambil(DisposisiService.class);
    List<InfoDisposisi> pohon = disposisi.dariProses(proses);
    Unduhan lembar = disposisi.lembar(pohon.get(1).id());
    Files.write(Path.of("target", "bukti", "sop", "7-" + lembar.nama()), lembar.isi());

    assertEquals(List.of(1, 7, 15, 21), pohon.stream().map(InfoDisposisi::langkah).toList());
    assertEquals(
        List.of(9),
        pohon.get(1).lanjutan().get(0).lanjutan().stream().map(InfoDisposisi::langkah).toList());
  }

  private void bukuAgenda() {
    AgendaService agenda = pelakon.perakit().ambil(AgendaService.class);
    int tahun = (int) basisData.angka("select max(tahun) from agenda_keluar");

    assertEquals(
        List.of(6, 5, 4, 3, 2, 1),
        agenda.keluar(new SaringAgenda(tahun, ""), new Halaman(0, 10)).isi().stream()
            .map(b -> b.urut())
            .toList());
    assertEquals(
        1,
        pelaku
            .sebagai(
                Pemeran.BAPPEDA,
                () -> agenda.masuk(new SaringAgenda(tahun, ""), new Halaman(0, 10)))
            .isi()
            .size());
    assertEquals(
        6, basisData.angka("select count(*) from agenda_keluar where dikirim is not null"));
  }

  private UUID naskahId(String dokumen) {
    return basisData.dalamTransaksi(
        () ->
            (UUID)
                basisData
                    .em()
                    .createNativeQuery("select id from naskah where dokumen = :d", UUID.class)
                    .setParameter("d", dokumen)
                    .getSingleResult());
  }
}
