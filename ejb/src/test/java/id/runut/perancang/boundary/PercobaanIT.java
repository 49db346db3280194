package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.perancang.boundary.JawabanUji.Jawab;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Trial runs, which leave nothing. */
class PercobaanIT extends RangkaPerancang {

  @Test
  void percobaanSetiapSopSampaiTamatTanpaBekas() {
    for (String kode : BahanSop.KODE) {
      gerak.terbitkan(BahanSop.isi(kode));
      DefinisiSop sop = BahanSop.definisi(kode);
      UUID admin = gerak.jabatan(sop.instansi(), "admin").get(0);
      perakit
          .pelaku()
          .sebagaiPemegang(
              admin,
              () -> {
                UUID id = perancang.salin(kode);
                long semula = jejak();
                assertEquals(sampaiTamat(id, sop), langkahDengan(sop));
                assertEquals(semula, jejak());
                return null;
              });
    }
  }

  @Test
  void percobaanMenghitungTenggatDanMenolakJawabanYangTidakCocok() {
    UUID id = perancang.salin(AKSI);
    Instant senin = Instant.parse("2026-11-02T00:00:00Z");
    KeadaanUji awal = perancang.uji(id, new UjiSop(senin, List.of()));
    assertEquals(1, awal.terbuka().size());
    assertTrue(awal.terbuka().get(0).pelaksana().contains("("));
    assertTrue(awal.gambar().contains("simbol berjalan"));
    KeadaanUji kedua = perancang.uji(id, new UjiSop(senin, List.of(new JawabanUji(0, Jawab.YA))));
    assertEquals(2, kedua.terbuka().get(0).langkah());
    assertEquals(awal.kini().plusSeconds(300), kedua.kini());
    assertTrue(kedua.terbuka().get(0).tenggat().isAfter(kedua.kini()));
    assertThrows(
        DataTidakSah.class,
        () -> perancang.uji(id, new UjiSop(senin, List.of(new JawabanUji(0, Jawab.TIDAK)))));
    assertThrows(
        DataTidakSah.class,
        () -> perancang.uji(id, new UjiSop(senin, List.of(new JawabanUji(7, Jawab.YA)))));
    ubah(id, 6, l -> kembali(l, 9));
    assertThrows(KeadaanTidakSah.class, () -> perancang.uji(id, new UjiSop(senin, List.of())));
  }

  /** Answers until the end, each return once; the steps that were open. */
  private Set<Integer> sampaiTamat(UUID id, DefinisiSop sop) {
    List<JawabanUji> jawaban = new ArrayList<>();
    Set<Integer> dilalui = new TreeSet<>();
    Set<Integer> kembali = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      KeadaanUji keadaan = perancang.uji(id, new UjiSop(null, jawaban));
      assertEquals(null, keadaan.buntu());
      keadaan.terbuka().forEach(t -> dilalui.add(t.langkah()));
      if (keadaan.tamat()) {
        assertEquals(List.of(), keadaan.terbuka());
        return dilalui;
      }
      jawaban.add(jawab(keadaan.terbuka(), kembali));
    }
    throw new AssertionError(sop.kode() + " does not end");
  }

  private static JawabanUji jawab(List<KeadaanUji.TugasUji> terbuka, Set<Integer> kembali) {
    for (int i = 0; i < terbuka.size(); i++) {
      KeadaanUji.TugasUji t = terbuka.get(i);
      if (t.menunggu() != null) {
        return new JawabanUji(i, Jawab.TIBA);
      }
      if (t.kembaliKe() != null && kembali.add(t.langkah())) {
        return new JawabanUji(i, Jawab.TIDAK);
      }
      if (t.bolehYa()) {
        return new JawabanUji(i, Jawab.YA);
      }
    }
    throw new AssertionError("nothing can be answered: " + terbuka);
  }

  private static Set<Integer> langkahDengan(DefinisiSop sop) {
    return sop.langkah().stream()
        .map(LangkahSop::nomor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rows of everything that a real run would leave. */
  private long jejak() {
    return basisData.angka(
        "select (select count(*) from proses) + (select count(*) from tugas)"
            + " + (select count(*) from jejak_audit) + (select count(*) from kotak_keluar)"
            + " + (select count(*) from rancangan_sop)");
  }
}
