package id.runut.rapat.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.rapat.boundary.IsiKeputusan;
import id.runut.rapat.boundary.IsiRapat;
import id.runut.rapat.boundary.Tamu;
import id.runut.rapat.control.AturanRapat.Keadaan;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call must say, and when what may be done. */
class AturanRapatTest {

  private static final Instant KINI = Instant.parse("2026-09-07T01:00:00Z");
  private static final Instant MULAI = Instant.parse("2026-09-08T01:00:00Z");
  private static final Instant SELESAI = Instant.parse("2026-09-08T04:00:00Z");
  private static final UUID KASUBBAG = new UUID(0, 1);
  private static final UUID STAF = new UUID(0, 2);
  private static final UUID KABID = new UUID(0, 3);
  private static final UUID ORANG_LUAR = new UUID(9, 9);

  private static IsiRapat benar() {
    return new IsiRapat(
        "Rapat persiapan",
        "Pembagian tugas",
        MULAI,
        SELESAI,
        "Ruang rapat",
        "",
        KASUBBAG,
        STAF,
        List.of(KABID),
        List.of());
  }

  static Stream<Arguments> keliru() {
    return Stream.of(
        kasus("judul", i -> isi(i, "  ", i.acara(), i.mulai(), i.selesai(), i.tempat(), "")),
        kasus("acara", i -> isi(i, i.judul(), null, i.mulai(), i.selesai(), i.tempat(), "")),
        kasus("mulai", i -> isi(i, i.judul(), i.acara(), null, i.selesai(), i.tempat(), "")),
        kasus("selesai", i -> isi(i, i.judul(), i.acara(), i.mulai(), null, i.tempat(), "")),
        kasus("selesai", i -> isi(i, i.judul(), i.acara(), SELESAI, MULAI, i.tempat(), "")),
        kasus(
            "mulai",
            i ->
                isi(
                    i,
                    i.judul(),
                    i.acara(),
                    KINI.minusSeconds(7200),
                    KINI.minusSeconds(60),
                    i.tempat(),
                    "")),
        kasus("tempat", i -> isi(i, i.judul(), i.acara(), i.mulai(), i.selesai(), "", " ")),
        kasus(
            "tautan",
            i -> isi(i, i.judul(), i.acara(), i.mulai(), i.selesai(), "", "javascript:alert(1)")),
        kasus("pimpinan", i -> orang(i, null, STAF, i.jabatan(), i.tamu())),
        kasus("notulis", i -> orang(i, KASUBBAG, ORANG_LUAR, i.jabatan(), i.tamu())),
        kasus("jabatan", i -> orang(i, KASUBBAG, STAF, List.of(ORANG_LUAR), i.tamu())),
        kasus("jabatan", i -> orang(i, KASUBBAG, KASUBBAG, List.of(KASUBBAG), i.tamu())),
        kasus("nama", i -> orang(i, KASUBBAG, STAF, List.of(), List.of(new Tamu("", "", "X")))),
        kasus(
            "instansi", i -> orang(i, KASUBBAG, STAF, List.of(), List.of(new Tamu("A", "", null)))),
        kasus(
            "tamu",
            i ->
                orang(
                    i,
                    KASUBBAG,
                    STAF,
                    List.of(),
                    List.of(new Tamu("Ani", "", "BPS"), new Tamu("ani", "Staf", "bps")))));
  }

  private static Arguments kasus(String tempat, UnaryOperator<IsiRapat> ubah) {
    return Arguments.of(tempat, ubah.apply(benar()));
  }

  private static IsiRapat isi(
      IsiRapat i,
      String judul,
      String acara,
      Instant mulai,
      Instant selesai,
      String tempat,
      String tautan) {
    return new IsiRapat(
        judul,
        acara,
        mulai,
        selesai,
        tempat,
        tautan,
        i.pimpinan(),
        i.notulis(),
        i.jabatan(),
        i.tamu());
  }

  private static IsiRapat orang(
      IsiRapat i, UUID pimpinan, UUID notulis, List<UUID> jabatan, List<Tamu> tamu) {
    return new IsiRapat(
        i.judul(),
        i.acara(),
        i.mulai(),
        i.selesai(),
        i.tempat(),
        i.tautan(),
        pimpinan,
        notulis,
        jabatan,
        tamu);
  }

  @ParameterizedTest
  @MethodSource("keliru")
  void setiapKekeliruanDisebutTempatnya(String tempat, IsiRapat isi) {
    assertEquals(Set.of(tempat), tempat(isi));
  }

  @Test
  void undanganYangLengkapTidakKeliru() {
    assertEquals(Set.of(), tempat(benar()));
    assertEquals(
        Set.of(),
        tempat(isi(benar(), "J", "A", MULAI, SELESAI, "", "https://rapat.contoh.go.id/x?y=1")));
    assertEquals(
        Set.of(),
        tempat(orang(benar(), KASUBBAG, KASUBBAG, List.of(), List.of(new Tamu("Ani", "", "BPS")))));
  }

  @Test
  void semuaKekeliruanDisebutSekaligus() {
    IsiRapat kosong = new IsiRapat("", "", null, null, "", "", null, null, null, null);
    assertEquals(
        Set.of("judul", "acara", "mulai", "selesai", "tempat", "pimpinan", "notulis", "jabatan"),
        tempat(kosong));
  }

  private static Set<String> tempat(IsiRapat isi) {
    return AturanRapat.periksa(isi, Set.of(KASUBBAG, STAF, KABID), KINI).stream()
        .map(Kekeliruan::tempat)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "DIUNDANG, 2026-09-08T00:29:59Z, rapat.hadir.belumDibuka",
    "DIUNDANG, 2026-09-08T00:30:00Z,",
    "DIUNDANG, 2026-09-08T02:00:00Z,",
    "DIUNDANG, 2026-09-08T05:00:00Z,",
    "DIUNDANG, 2026-09-08T05:00:01Z, rapat.hadir.sudahDitutup",
    "RANCANGAN, 2026-09-08T02:00:00Z, rapat.belumDiundang",
    "SELESAI, 2026-09-08T02:00:00Z, rapat.sudahDitutup",
    "BATAL, 2026-09-08T02:00:00Z, rapat.sudahBatal"
  })
  void kehadiranHanyaDiSekitarWaktuRapat(StatusRapat status, Instant kini, String alasan) {
    assertEquals(alasan, alasan(AturanRapat.bolehHadir(status, MULAI, SELESAI, kini)));
  }

  @ParameterizedTest
  @CsvSource({
    "DIUNDANG, 3, true, false, 0, true, true,",
    "RANCANGAN, 3, true, false, 0, true, true, rapat.tutup.belumDiundang",
    "SELESAI, 3, true, false, 0, true, true, rapat.sudahDitutup",
    "DIUNDANG, 0, true, false, 0, true, true, rapat.tutup.tanpaHadir",
    "DIUNDANG, 3, false, false, 0, true, true, rapat.tutup.tanpaPembahasan",
    "DIUNDANG, 3, true, true, 0, true, true, rapat.tutup.tanpaFoto",
    "DIUNDANG, 3, true, true, 1, true, true,",
    "DIUNDANG, 3, true, false, 0, true, false, rapat.tutup.belumSahNotulis",
    "DIUNDANG, 3, true, false, 0, false, true, rapat.tutup.belumSahPimpinan"
  })
  void rapatDitutupBilaLengkap(
      StatusRapat status,
      long hadir,
      boolean pembahasan,
      boolean wajibFoto,
      long foto,
      boolean sahPimpinan,
      boolean sahNotulis,
      String alasan) {
    Keadaan k =
        new Keadaan(status, MULAI, hadir, pembahasan, wajibFoto, foto, sahPimpinan, sahNotulis);
    assertEquals(alasan, alasan(AturanRapat.bolehTutup(k, SELESAI)));
  }

  @Test
  void rapatTidakDitutupSebelumDimulai() {
    Keadaan k = new Keadaan(StatusRapat.DIUNDANG, MULAI, 1, true, false, 0, true, true);
    assertEquals("rapat.tutup.belumMulai", alasan(AturanRapat.bolehTutup(k, KINI)));
  }

  @ParameterizedTest
  @CsvSource({
    "DIUNDANG, false, false, true, rapat.bukanPengesah",
    "DIUNDANG, true, false, false, rapat.tutup.tanpaPembahasan",
    "DIUNDANG, true, true, true, rapat.sudahSahkan",
    "SELESAI, true, false, true, rapat.sudahDitutup",
    "DIUNDANG, true, false, true,"
  })
  void notulaDisahkanPimpinanDanNotulis(
      StatusRapat status, boolean pengesah, boolean sudah, boolean pembahasan, String alasan) {
    assertEquals(
        alasan,
        alasan(AturanRapat.bolehSahkan(status, pengesah, sudah, MULAI, pembahasan, SELESAI)));
  }

  @ParameterizedTest
  @CsvSource({
    "RANCANGAN, false, rapat.bukanPencatat",
    "RANCANGAN, true, rapat.belumDiundang",
    "DIUNDANG, true,",
    "BATAL, true, rapat.sudahBatal"
  })
  void hanyaPencatatMencatatRapatYangDiundangkan(
      StatusRapat status, boolean pencatat, String alasan) {
    assertEquals(alasan, alasan(AturanRapat.bolehCatat(status, pencatat)));
  }

  @ParameterizedTest
  @CsvSource({
    "DIUNDANG, true, rapat.batal.langkah",
    "RANCANGAN, false, rapat.belumDiundang",
    "SELESAI, false, rapat.sudahDitutup",
    "DIUNDANG, false,"
  })
  void rapatLangkahTidakDibatalkan(StatusRapat status, boolean langkah, String alasan) {
    assertEquals(alasan, alasan(AturanRapat.bolehBatal(status, langkah)));
  }

  @Test
  void fotoWajibBilaSopMemintaDokumentasi() {
    assertTrue(AturanRapat.wajibFoto(List.of("Dokumentasi Kegiatan", "Daftar Hadir")));
    assertFalse(AturanRapat.wajibFoto(List.of("Notulen Hasil Rapat")));
  }

  @Test
  void keputusanDiperiksa() {
    LocalDate hari = LocalDate.of(2026, 9, 8);
    Set<UUID> jabatan = Set.of(KABID);
    assertEquals(List.of(), keputusan(new IsiKeputusan("Setuju", null, null), jabatan, hari));
    assertEquals(List.of(), keputusan(new IsiKeputusan("Kirim", KABID, hari), jabatan, hari));
    assertEquals(
        List.of("isiKeputusan"), keputusan(new IsiKeputusan(" ", KABID, null), jabatan, hari));
    assertEquals(
        List.of("jabatanKeputusan"), keputusan(new IsiKeputusan("A", null, hari), jabatan, hari));
    assertEquals(
        List.of("jabatanKeputusan"),
        keputusan(new IsiKeputusan("A", ORANG_LUAR, null), jabatan, hari));
    assertEquals(
        List.of("tenggatKeputusan"),
        keputusan(new IsiKeputusan("A", KABID, hari.minusDays(1)), jabatan, hari));
  }

  private static List<String> keputusan(IsiKeputusan isi, Set<UUID> jabatan, LocalDate hari) {
    return AturanKeputusan.periksa(isi, jabatan, hari).stream().map(Kekeliruan::tempat).toList();
  }

  private static String alasan(Putusan putusan) {
    return putusan.boleh() ? null : putusan.alasan().kunci();
  }
}
