package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.perancang.boundary.UbahSusunan.Cara;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.control.PenyusunRiwayat;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of the processes that run already. */
class PemindahanIT extends RangkaPerancang {

  @Test
  void prosesBerjalanDipindahkanBilaLangkahnyaCocok() {
    UUID proses = mulai(2026);
    gerak.lakukan(gerak.terbuka(proses).get(0));
    UUID id = perancang.salin(AKSI);
    perancang.susun(id, new UbahSusunan(versi(id), Cara.SISIP, 5));
    ubah(id, 6, RangkaPerancang::disposisi);
    ubah(id, 1, l -> bernama(l, "Perintah yang diubah", WaktuBaku.menit(7)));
    terbitkan(id);
    List<CalonPindah> calon = perancang.calonPindah(AKSI);
    assertEquals(1, calon.size());
    assertTrue(calon.get(0).boleh(), () -> calon.get(0).alasan().toString());
    assertEquals(List.of("2. Teruskan perintah"), calon.get(0).langkah());
    perancang.pindahkan(proses, " Tenggat baru berlaku ");
    assertEquals(25, definisi(proses).langkah().size());
    assertThrows(KeadaanTidakSah.class, () -> perancang.pindahkan(proses, "lagi"));
    for (int i = 1; i < 30 && !gerak.terbuka(proses).isEmpty(); i++) {
      gerak.terbuka(proses).forEach(gerak::lakukan);
    }
    assertEquals(
        25,
        basisData.angka(
            "select count(distinct langkah) from tugas where proses_id = '" + proses + "'"));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from jejak_audit j join pemindahan_proses p on p.id = j.objek_id"
                + " where j.rantai = 'proses:"
                + proses
                + "'"));
  }

  @Test
  void pemindahanTercatatDalamRiwayatDenganAlasanDanPelakunya() {
    UUID proses = mulai(2026);
    gerak.lakukan(gerak.terbuka(proses).get(0));
    terbitkan(perancang.salin(AKSI));
    assertThrows(DataTidakSah.class, () -> perancang.pindahkan(proses, null));
    assertThrows(DataTidakSah.class, () -> perancang.pindahkan(proses, "  "));
    assertThrows(DataTidakSah.class, () -> perancang.pindahkan(proses, "a".repeat(501)));
    perancang.pindahkan(proses, " Waktu baku berubah ");
    terbitkan(perancang.salin(AKSI));
    perancang.pindahkan(proses, "Sekali lagi");
    List<Riwayat> riwayat = riwayat(proses);
    assertEquals(
        List.of("mulai", "selesai", "pindah", "pindah"),
        riwayat.stream().map(Riwayat::jenis).toList());
    Riwayat pertama = riwayat.get(2);
    assertEquals("Waktu baku berubah", pertama.alasan());
    assertEquals(List.of(1, 2), pertama.keterangan().argumen());
    assertEquals(List.of(2, 3), riwayat.get(3).keterangan().argumen());
    assertFalse(pertama.nama().isBlank());
    assertEquals(
        List.of("Sekali lagi", "Waktu baku berubah"),
        perancang.sudahPindah(AKSI).stream().map(ProsesPindah::alasan).toList());
    assertEquals(proses, perancang.sudahPindah(AKSI).get(0).prosesId());
    assertFalse(pertama.jabatan().isBlank());
  }

  private List<Riwayat> riwayat(UUID proses) {
    return basisData.dalamTransaksi(
        () -> perakit.ambil(PenyusunRiwayat.class).susun(definisi(proses), proses));
  }

  @Test
  void prosesYangMelewatiLangkahBerubahTidakDipindahkan() {
    UUID proses = mulai(2026);
    for (int i = 1; i <= 4; i++) {
      gerak.lakukan(gerak.terbuka(proses).get(0));
    }
    gerak.kembalikan(gerak.terbuka(proses).get(0));
    UUID id = perancang.salin(AKSI);
    ubah(id, 2, l -> oleh(l, "kasubbag"));
    ubah(id, 5, l -> kembali(l, 3));
    terbitkan(id);
    DataTidakSah ditolak =
        assertThrows(DataTidakSah.class, () -> perancang.pindahkan(proses, "Karena perlu"));
    assertEquals(
        List.of("perancang.pindah.peran", "perancang.pindah.kembali"),
        ditolak.kekeliruan().stream().map(k -> k.pesan().kunci()).toList());
    assertFalse(perancang.calonPindah(AKSI).get(0).boleh());
    Terbuka tetap = gerak.terbuka(proses).get(0);
    assertEquals(4, tetap.langkah());
    assertTrue(gerak.lakukan(tetap));
  }
}
