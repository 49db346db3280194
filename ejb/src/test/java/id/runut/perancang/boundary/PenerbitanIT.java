package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.control.PenerbitSop;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a draft to a version that runs. */
class PenerbitanIT extends RangkaPerancang {

  @Test
  void salinUbahTerbitkanProsesBaruMemakaiYangBaruYangLamaTetap() {
    UUID lama = mulai(2026);
    UUID id = perancang.salin(AKSI);
    assertEquals(List.of(), perancang.periksa(id));
    ubah(id, 5, l -> bernama(l, "Telaah surat", WaktuBaku.menit(20)));
    VersiTerbit terbit = terbitkan(id);
    assertEquals(2, terbit.nomor());
    assertEquals(1, terbit.berjalanDiVersiLain());
    UUID baru = mulai(2027);
    assertEquals("Telaah surat", definisi(baru).langkah(5).judul());
    assertEquals(BahanSop.definisi(AKSI).langkah(5), definisi(lama).langkah(5));
    assertEquals("2026", definisi(baru).versi());
    assertEquals(List.of("2026-11-02"), definisi(baru).identitas().get("Tanggal efektif"));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from jejak_audit where tindakan = 'terbit' and"
                + " objek_id = '"
                + terbit.id()
                + "' and pelaku_nama <> 'Runut'"));
    assertEquals(List.of(), perancang.daftar());
  }

  @Test
  void rancanganBasiDanTerbitDuaKaliDitolak() {
    UUID id = perancang.salin(AKSI);
    long semula = versi(id);
    ubah(id, 5, l -> bernama(l, "Telaah", null));
    assertThrows(
        SudahBerubah.class,
        () -> perancang.simpan(id, new SimpanRancangan(semula, BahanSop.definisi(AKSI))));
    assertThrows(SudahBerubah.class, () -> perancang.terbitkan(id, terbit(semula)));
    long versi = versi(id);
    perancang.terbitkan(id, terbit(versi));
    assertThrows(KeadaanTidakSah.class, () -> perancang.terbitkan(id, terbit(versi)));
    assertThrows(KeadaanTidakSah.class, () -> perancang.buang(id, versi(id)));
  }

  @Test
  void yangDisalinDariVersiLamaTidakMenimpaYangBaru() {
    UUID satu = perancang.salin(AKSI);
    UUID dua = perancang.salin(AKSI);
    terbitkan(satu);
    assertTrue(perancang.rincian(dua).usang());
    KeadaanTidakSah usang = assertThrows(KeadaanTidakSah.class, () -> terbitkan(dua));
    assertEquals("perancang.dasarUsang", usang.pesan().kunci());
    perancang.dasarkanUlang(dua, versi(dua));
    assertFalse(perancang.rincian(dua).usang());
    assertEquals(3, terbitkan(dua).nomor());
  }

  @Test
  void pengesahanYangKurangDisebutSemua() {
    UUID id = perancang.salin(AKSI);
    DataTidakSah kurang =
        assertThrows(
            DataTidakSah.class,
            () -> perancang.terbitkan(id, new TerbitkanSop(versi(id), " ", null, "", null)));
    assertEquals(
        List.of("sebutan", "nomor", "oleh", "tanggal"),
        kurang.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).toList());
  }

  @Test
  void bawaanPortalTidakMenimpaVersiInstansi() {
    terbitkan(perancang.salin(AKSI));
    assertEquals(
        PenerbitSop.Hasil.MILIK_INSTANSI,
        perakit.ambil(PenerbitSop.class).terbitkan(BahanSop.isi(AKSI)));
  }
}
