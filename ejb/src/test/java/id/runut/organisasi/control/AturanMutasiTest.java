package id.runut.organisasi.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.organisasi.control.AturanPengganti.Pegangan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.Putusan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AturanMutasiTest {

  private static final LocalDate SEJAK = LocalDate.of(2026, 1, 2);
  private static final LocalDate MULAI = LocalDate.of(2026, 4, 1);
  private static final UUID PEGAWAI = UUID.randomUUID();
  private static final UUID LAMA = UUID.randomUUID();
  private static final UUID BARU = UUID.randomUUID();
  private static final Pegangan SEKARANG = pegangan(LAMA, PEGAWAI, JenisPenugasan.DEFINITIF);

  static Stream<Arguments> perpindahan() {
    return Stream.of(
        Arguments.of("into a vacancy", BARU, MULAI, SEKARANG, List.of(), null),
        Arguments.of("away", null, MULAI, SEKARANG, List.of(), null),
        Arguments.of("from nothing into a post", BARU, MULAI, null, List.of(), null),
        Arguments.of(
            "a deputy makes way",
            BARU,
            MULAI,
            SEKARANG,
            List.of(pegangan(BARU, UUID.randomUUID(), JenisPenugasan.PLT)),
            null),
        Arguments.of(
            "from nothing to nowhere",
            null,
            MULAI,
            null,
            List.of(),
            "kesalahan.tanpaJabatanUntukDiakhiri"),
        Arguments.of(
            "where he is", LAMA, MULAI, SEKARANG, List.of(), "kesalahan.sudahMemegangJabatan"),
        Arguments.of(
            "on the day on which he has come",
            BARU,
            SEJAK,
            SEKARANG,
            List.of(),
            "kesalahan.mutasiSebelumMulai"),
        Arguments.of(
            "onto somebody",
            BARU,
            MULAI,
            SEKARANG,
            List.of(pegangan(BARU, UUID.randomUUID(), JenisPenugasan.DEFINITIF)),
            "kesalahan.jabatanMasihDipegang"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("perpindahan")
  void bolehAtauTidak(
      String kasus,
      UUID baru,
      LocalDate mulai,
      Pegangan sekarang,
      List<Pegangan> padaBaru,
      String alasan) {
    Putusan putusan = AturanMutasi.boleh(PEGAWAI, baru, mulai, sekarang, padaBaru);
    assertEquals(alasan, putusan.boleh() ? null : putusan.alasan().kunci());
  }

  private static Pegangan pegangan(UUID jabatan, UUID pegawai, JenisPenugasan jenis) {
    return new Pegangan(jabatan, "Jabatan", pegawai, "Seorang Pejabat", jenis, SEJAK, null);
  }
}
