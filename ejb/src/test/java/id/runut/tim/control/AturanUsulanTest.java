package id.runut.tim.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.entity.Kedudukan;
import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom a unit may propose, and how a team may be composed. */
class AturanUsulanTest {

  private static final UUID SATU = UUID.randomUUID();
  private static final UUID DUA = UUID.randomUUID();
  private static final UUID LUAR = UUID.randomUUID();
  private static final Set<UUID> CALON = Set.of(SATU, DUA);

  @Test
  void usulan() {
    assertTrue(AturanUsulan.usulan(List.of(SATU, DUA), CALON).boleh());
    ditolak("tim.usulanKosong", AturanUsulan.usulan(List.of(), CALON));
    ditolak("tim.usulanBukanUnit", AturanUsulan.usulan(List.of(SATU, LUAR), CALON));
    ditolak(
        "tim.usulanTerlaluBanyak",
        AturanUsulan.usulan(
            Stream.generate(UUID::randomUUID).limit(AturanUsulan.USULAN_TERBANYAK + 1).toList(),
            CALON));
  }

  @Test
  void susunan() {
    AnggotaTerusun ketua = new AnggotaTerusun(SATU, Kedudukan.KETUA);
    AnggotaTerusun anggota = new AnggotaTerusun(DUA, Kedudukan.ANGGOTA);
    assertTrue(AturanUsulan.susunan(List.of(ketua, anggota), CALON).boleh());
    ditolak("kesalahan.timTanpaKetua", AturanUsulan.susunan(List.of(anggota), CALON));
    ditolak(
        "kesalahan.timTanpaKetua",
        AturanUsulan.susunan(List.of(ketua, new AnggotaTerusun(DUA, Kedudukan.KETUA)), CALON));
    ditolak(
        "kesalahan.anggotaTimGanda",
        AturanUsulan.susunan(List.of(ketua, new AnggotaTerusun(SATU, Kedudukan.ANGGOTA)), CALON));
    ditolak(
        "kesalahan.anggotaTimBukanInstansi",
        AturanUsulan.susunan(List.of(ketua, new AnggotaTerusun(LUAR, Kedudukan.ANGGOTA)), CALON));
    ditolak(
        "kesalahan.anggotaTimBukanInstansi",
        AturanUsulan.susunan(List.of(ketua, new AnggotaTerusun(DUA, null)), CALON));
  }

  private static void ditolak(String kunci, Putusan putusan) {
    assertEquals(kunci, putusan.alasan().kunci());
  }
}
