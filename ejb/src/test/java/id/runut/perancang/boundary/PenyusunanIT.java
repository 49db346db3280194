package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.bagan.boundary.BaganService;
import id.runut.perancang.boundary.UbahSusunan.Cara;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.uji.BahanSop;
import id.runut.uji.Pemeran;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Drafts: what is copied, changed and found faulty, and whose they are. */
class PenyusunanIT extends RangkaPerancang {

  @Test
  void langkahSisipanIkutBerjalan() {
    UUID id = perancang.salin(AKSI);
    perancang.susun(id, new UbahSusunan(versi(id), Cara.SISIP, 2));
    assertEquals(3, perancang.periksa(id).size());
    ubah(id, 3, l -> disposisi(l));
    assertEquals(List.of(), perancang.periksa(id));
    terbitkan(id);
    UUID proses = mulai(2026);
    for (int i = 1; i < 30 && !gerak.terbuka(proses).isEmpty(); i++) {
      gerak.terbuka(proses).forEach(gerak::lakukan);
    }
    assertEquals(
        25,
        basisData.angka(
            "select count(distinct langkah) from tugas where proses_id = '" + proses + "'"));
  }

  @Test
  void semuaKekeliruanSekaligusDanTidakAdaYangTerbit() {
    UUID id = perancang.salin(AKSI);
    ubah(id, 6, l -> kembali(l, 9));
    ubah(id, 8, l -> bernama(l, null, null));
    perancang.susun(id, new UbahSusunan(versi(id), Cara.HAPUS, 4));
    List<TemuanSop> temuan = perancang.periksa(id);
    List<String> kunci = temuan.stream().map(t -> t.pesan().kunci()).toList();
    assertTrue(kunci.contains("perancang.keliru.kembaliDihapus"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.kembaliMaju"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.wajib"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.kelengkapanTakDibuat"), kunci::toString);
    assertTrue(kunci.contains("perancang.keliru.dokumenBelumDibuat"), kunci::toString);
    assertTrue(perancang.gambar(id).contains("<svg"));
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> terbitkan(id));
    assertEquals(temuan.size(), ditolak.kekeliruan().size());
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from versi_sop v join sop s on s.id = v.sop_id"
                + " where s.kode = '"
                + AKSI
                + "'"));
  }

  @Test
  void rancanganInstansiLainTidakAda() {
    UUID id = perancang.salin(AKSI);
    UUID proses = mulai(2026);
    long versi = versi(id);
    sebagaiAdminSoppeng(
        () -> {
          assertEquals(List.of(), perancang.daftar());
          assertThrows(TidakDitemukan.class, () -> perancang.rincian(id));
          assertThrows(TidakDitemukan.class, () -> perancang.gambar(id));
          assertThrows(TidakDitemukan.class, () -> perancang.buang(id, versi));
          assertThrows(TidakDitemukan.class, () -> perancang.salin(AKSI));
          assertThrows(TidakDitemukan.class, () -> perancang.calonPindah(AKSI));
          assertThrows(TidakDitemukan.class, () -> perancang.pindahkan(proses, "Bukan milik saya"));
          assertThrows(TidakDitemukan.class, () -> perancang.terbitkan(id, terbit(versi)));
          assertThrows(
              TidakDitemukan.class,
              () -> perancang.simpan(id, new SimpanRancangan(versi, BahanSop.definisi(SOPPENG))));
          return null;
        });
  }

  @Test
  void bukanAdministratorTidakBerwenang() {
    UUID id = perancang.salin(AKSI);
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertThrows(TidakBerwenang.class, () -> perancang.daftar());
    assertThrows(TidakBerwenang.class, () -> perancang.rincian(id));
    assertThrows(TidakBerwenang.class, () -> perancang.salin(AKSI));
  }

  @Test
  void instansiDanKodeTidakDatangDariLuar() {
    UUID id = perancang.salin(AKSI);
    perancang.simpan(id, new SimpanRancangan(versi(id), BahanSop.definisi(SOPPENG)));
    DefinisiSop tersimpan = perancang.rincian(id).definisi();
    assertEquals(AKSI, tersimpan.kode());
    assertEquals("dkukm-sulteng", tersimpan.instansi());
  }

  @Test
  void sopBaruDanSalinanMempunyaiKodeSendiri() {
    UUID baru = perancang.mulai("Rapat Koordinasi");
    RincianRancangan rincian = perancang.rincian(baru);
    assertEquals("dkukm-sulteng-rapat-koordinasi", rincian.definisi().kode());
    assertTrue(rincian.jumlahHalangan() > 3);
    assertEquals("", perancang.gambar(baru));
    UUID salinan = perancang.salinSebagai(AKSI, "Rapat Koordinasi");
    DefinisiSop disalin = perancang.rincian(salinan).definisi();
    assertEquals("dkukm-sulteng-rapat-koordinasi-2", disalin.kode());
    assertEquals(BahanSop.definisi(AKSI).langkah(), disalin.langkah());
    assertFalse(disalin.identitas().containsKey("Disahkan oleh"));
    assertThrows(DataTidakSah.class, () -> perancang.mulai("  "));
    assertEquals(1, terbitkan(salinan).nomor());
  }

  @Test
  void bpmnSendiriDapatDiimpor() {
    byte[] bpmn = perakit.ambil(BaganService.class).unduhBpmn(AKSI, null).isi();
    UUID id = perancang.impor(bpmn);
    RincianRancangan rincian = perancang.rincian(id);
    assertEquals(BahanSop.definisi(AKSI), rincian.definisi());
    assertEquals(1, rincian.dasar().nomor());
    sebagaiAdminSoppeng(
        () -> {
          RincianRancangan asing = perancang.rincian(perancang.impor(bpmn));
          assertNotEquals(AKSI, asing.definisi().kode());
          assertEquals("dpmd-soppeng", asing.definisi().instansi());
          return null;
        });
    assertThrows(DataTidakSah.class, () -> perancang.impor(new byte[] {1, 2, 3}));
  }

  @Test
  void pilihanMenyebutTemplatPenerimaDanSopInstansiSendiri() {
    PilihanRancangan pilihan = perancang.pilihan();
    assertTrue(pilihan.templat().contains("nota_dinas"));
    assertTrue(
        pilihan.instansi().stream().noneMatch(i -> i.kode().equals("dkukm-sulteng")),
        () -> pilihan.instansi().toString());
    assertFalse(pilihan.instansi().isEmpty());
    assertEquals(
        List.of(AKSI), pilihan.sop().stream().map(PilihanRancangan.SopAsal::kode).toList());
    assertEquals(BahanSop.definisi(AKSI).dokumen().size(), pilihan.sop().get(0).dokumen().size());
  }
}
