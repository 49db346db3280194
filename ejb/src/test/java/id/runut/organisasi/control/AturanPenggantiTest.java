package id.runut.organisasi.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.organisasi.control.AturanPengganti.Keadaan;
import id.runut.organisasi.control.AturanPengganti.Pegangan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AturanPenggantiTest {

  private static final LocalDate MULAI = LocalDate.of(2026, 3, 2);
  private static final UUID CALON = UUID.randomUUID();
  private static final UUID PEJABAT = UUID.randomUUID();
  private static final UUID ORANG_LAIN = UUID.randomUUID();
  private static final Pegangan DIJABAT = pegangan("Sekretaris", PEJABAT, JenisPenugasan.DEFINITIF);
  private static final Pegangan MILIK_CALON =
      pegangan("Kabid Koperasi", CALON, JenisPenugasan.DEFINITIF);

  static Stream<Arguments> penunjukan() {
    return Stream.of(
        Arguments.of("an absent holder gets a deputy", plh(), null),
        Arguments.of(
            "a vacancy gets one",
            dengan(JenisPenugasan.PLT, List.of(), List.of(MILIK_CALON), List.of(), List.of()),
            null),
        Arguments.of(
            "a second deputy for the same days",
            dengan(
                JenisPenugasan.PLH,
                List.of(DIJABAT, pegangan("Sekretaris", ORANG_LAIN, JenisPenugasan.PLH)),
                List.of(MILIK_CALON),
                List.of(),
                List.of()),
            "kesalahan.penggantiBertumpuk"),
        Arguments.of(
            "for himself",
            dengan(
                JenisPenugasan.PLH,
                List.of(pegangan("Sekretaris", CALON, JenisPenugasan.DEFINITIF)),
                List.of(pegangan("Sekretaris", CALON, JenisPenugasan.DEFINITIF)),
                List.of(),
                List.of()),
            "kesalahan.penggantiDiriSendiri"),
        Arguments.of(
            "without a post of his own",
            dengan(JenisPenugasan.PLH, List.of(DIJABAT), List.of(), List.of(), List.of()),
            "kesalahan.penggantiTanpaJabatan"),
        Arguments.of(
            "with nothing but other people's posts",
            dengan(
                JenisPenugasan.PLH,
                List.of(DIJABAT),
                List.of(pegangan("Kepala UPT", CALON, JenisPenugasan.PLT)),
                List.of(),
                List.of()),
            "kesalahan.penggantiTanpaJabatan"),
        Arguments.of(
            "who is himself stood in for",
            dengan(
                JenisPenugasan.PLT,
                List.of(),
                List.of(MILIK_CALON),
                List.of(pegangan("Kabid Koperasi", ORANG_LAIN, JenisPenugasan.PLH)),
                List.of()),
            "kesalahan.penggantiBerantai"),
        Arguments.of(
            "for one who stands in for another",
            dengan(
                JenisPenugasan.PLH,
                List.of(DIJABAT),
                List.of(MILIK_CALON),
                List.of(),
                List.of(pegangan("Kepala Dinas", PEJABAT, JenisPenugasan.PLT))),
            "kesalahan.pejabatSedangMenggantikan"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("penunjukan")
  void bolehAtauTidak(String kasus, Keadaan keadaan, String alasan) {
    Putusan putusan = AturanPengganti.boleh(keadaan);
    assertEquals(alasan, putusan.boleh() ? null : putusan.alasan().kunci());
  }

  static Stream<Arguments> peringatan() {
    return Stream.of(
        Arguments.of("suitable", plh(), List.of()),
        Arguments.of(
            "two levels below",
            new Keadaan(
                JenisPenugasan.PLH,
                MULAI,
                MULAI,
                CALON,
                "II.a",
                "IV.a",
                List.of(DIJABAT),
                List.of(MILIK_CALON),
                List.of(),
                List.of(),
                null),
            List.of("penugasan.peringatan.eselon")),
        Arguments.of(
            "Plh for a vacancy",
            dengan(JenisPenugasan.PLH, List.of(), List.of(MILIK_CALON), List.of(), List.of()),
            List.of("penugasan.peringatan.plhKosong")),
        Arguments.of(
            "Plt beside a holder",
            dengan(
                JenisPenugasan.PLT, List.of(DIJABAT), List.of(MILIK_CALON), List.of(), List.of()),
            List.of("penugasan.peringatan.pltTerisi")),
        Arguments.of(
            "a second post for the same days",
            dengan(
                JenisPenugasan.PLH,
                List.of(DIJABAT),
                List.of(MILIK_CALON, pegangan("Kepala UPT", CALON, JenisPenugasan.PLT)),
                List.of(),
                List.of()),
            List.of("penugasan.peringatan.rangkap")),
        Arguments.of(
            "on leave himself, too long, too low: all at once",
            new Keadaan(
                JenisPenugasan.PLT,
                MULAI,
                MULAI.plusMonths(4),
                CALON,
                "III.a",
                null,
                List.of(),
                List.of(MILIK_CALON),
                List.of(),
                List.of(),
                MULAI.plusDays(3)),
            List.of(
                "penugasan.peringatan.eselon",
                "penugasan.lewatTigaBulan",
                "penugasan.peringatan.berhalangan")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peringatan")
  void yangMemberatkanDikatakan(String kasus, Keadaan keadaan, List<String> diharapkan) {
    assertEquals(
        diharapkan, AturanPengganti.peringatan(keadaan).stream().map(Pesan::kunci).toList());
  }

  @ParameterizedTest(name = "from {0}: {1} gives {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-01-01, 2026-03-31, -",
        "2026-01-01, 2026-04-01, penugasan.lewatTigaBulan",
        "2026-01-01, 2026-06-30, penugasan.lewatTigaBulan",
        "2026-01-01, 2026-07-01, penugasan.lewatEnamBulan",
        "2025-11-30, 2026-02-27, -",
        "2025-11-30, 2026-02-28, penugasan.lewatTigaBulan",
        "2026-01-01, 2026-01-01, -"
      })
  void masaTigaDanEnamBulan(LocalDate mulai, LocalDate hari, String kunci) {
    assertEquals(kunci, AturanMasa.peringatan(mulai, hari).map(Pesan::kunci).orElse(null));
  }

  @ParameterizedTest(name = "last day {0}, today {1}: near {2}")
  @CsvSource({
    "2026-03-20, 2026-03-12, false",
    "2026-03-20, 2026-03-13, false",
    "2026-03-20, 2026-03-14, true",
    "2026-03-20, 2026-03-20, true",
    "2026-03-20, 2026-03-21, false"
  })
  void akanBerakhir(LocalDate selesai, LocalDate hari, boolean dekat) {
    assertEquals(dekat, AturanMasa.akanBerakhir(selesai, hari));
  }

  @ParameterizedTest(name = "administrator {0}, superior {1}, {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "true, false, PLT, -",
        "true, false, PJ, -",
        "false, true, PLH, -",
        "false, true, PLT, kesalahan.hanyaAdminMenunjuk",
        "false, true, PJ, kesalahan.hanyaAdminMenunjuk",
        "false, false, PLH, kesalahan.bukanAtasan"
      })
  void siapaMenunjuk(boolean admin, boolean atasan, JenisPenugasan jenis, String alasan) {
    Putusan putusan = AturanWewenang.menunjuk(admin, atasan, jenis);
    assertEquals(alasan, putusan.boleh() ? null : putusan.alasan().kunci());
  }

  private static Keadaan plh() {
    return dengan(JenisPenugasan.PLH, List.of(DIJABAT), List.of(MILIK_CALON), List.of(), List.of());
  }

  private static Keadaan dengan(
      JenisPenugasan jenis,
      List<Pegangan> padaJabatan,
      List<Pegangan> padaCalon,
      List<Pegangan> menggantikanCalon,
      List<Pegangan> pejabatMenggantikan) {
    return new Keadaan(
        jenis,
        MULAI,
        MULAI.plusDays(9),
        CALON,
        "III.a",
        "III.a",
        padaJabatan,
        padaCalon,
        menggantikanCalon,
        pejabatMenggantikan,
        null);
  }

  private static Pegangan pegangan(String jabatan, UUID pegawai, JenisPenugasan jenis) {
    return new Pegangan(
        UUID.nameUUIDFromBytes(jabatan.getBytes(StandardCharsets.UTF_8)),
        jabatan,
        pegawai,
        "Seorang Pejabat",
        jenis,
        MULAI.minusYears(1),
        jenis == JenisPenugasan.DEFINITIF ? null : MULAI.plusDays(20));
  }
}
