package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.perancang.boundary.UbahDaftar.Daftar;
import id.runut.perancang.boundary.UbahSusunan.Cara;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes of a draft that are taken back. */
class UrunganIT extends RangkaPerancang {

  @Test
  void perubahanDiurungkanSatuPerSatuSampaiSepertiSemula() {
    UUID id = perancang.salin(AKSI);
    assertNull(perancang.rincian(id).urungan());
    assertThrows(KeadaanTidakSah.class, () -> perancang.urungkan(id, versi(id)));
    ubah(id, 5, l -> bernama(l, l.judul(), WaktuBaku.menit(20)));
    perancang.susun(id, new UbahSusunan(versi(id), Cara.HAPUS, 4));
    perancang.susunDaftar(
        id, new UbahDaftar(versi(id), Daftar.PELAKSANA, UbahDaftar.Cara.HAPUS, "kasubbag"));
    List<String> urungan = new ArrayList<>();
    while (perancang.rincian(id).urungan() != null) {
      urungan.add(perancang.rincian(id).urungan().kunci());
      perancang.urungkan(id, versi(id));
    }
    assertEquals(
        List.of(
            "perancang.urung.kolomHapus",
            "perancang.urung.langkahHapus",
            "perancang.urung.langkahMedan"),
        urungan);
    assertEquals(BahanSop.definisi(AKSI), perancang.rincian(id).definisi());
    assertEquals(
        3,
        basisData.angka(
            "select count(*) from jejak_audit where tindakan = 'urungkan-rancangan' and objek_id ="
                + " '"
                + id
                + "'"));
  }

  @Test
  void yangDiurungkanHarusYangTerlihat() {
    UUID id = perancang.salin(AKSI);
    long semula = versi(id);
    ubah(id, 5, l -> bernama(l, "Telaah", null));
    assertThrows(SudahBerubah.class, () -> perancang.urungkan(id, semula));
    perancang.simpan(id, new SimpanRancangan(versi(id), perancang.rincian(id).definisi()));
    assertEquals(1, jejak(id), "what changes nothing is no change");
    sebagaiAdminSoppeng(
        () -> {
          assertThrows(TidakDitemukan.class, () -> perancang.urungkan(id, 0));
          return null;
        });
  }

  @Test
  void hanyaPerubahanTerakhirYangDiingatDanHilangSesudahTerbit() {
    UUID id = perancang.salin(AKSI);
    for (int i = 1; i <= 23; i++) {
      String judul = "Judul " + i;
      ubah(id, 5, l -> bernama(l, judul, null));
    }
    assertEquals(20, jejak(id));
    terbitkan(id);
    assertEquals(0, jejak(id));
    assertNull(perancang.rincian(id).urungan());
    assertThrows(KeadaanTidakSah.class, () -> perancang.urungkan(id, versi(id)));
    UUID lain = perancang.salin(AKSI);
    ubah(lain, 5, l -> bernama(l, "Telaah lagi", null));
    perancang.buang(lain, versi(lain));
    assertEquals(0, jejak(lain));
  }

  private long jejak(UUID id) {
    return basisData.angka(
        "select count(*) from jejak_rancangan where rancangan_id = '" + id + "'");
  }
}
