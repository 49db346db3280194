package id.runut.agenda.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenomoranIT {

  private static final LocalDate TANGGAL = LocalDate.of(2026, 10, 5);

  private BasisData basisData;
  private Penomoran penomoran;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    penomoran = new Perakit(basisData).ambil(Penomoran.class);
  }

  @Test
  void fiftyAtOnceLeaveNeitherGapNorDouble() {
    List<Callable<Integer>> semua =
        IntStream.range(0, 50).<Callable<Integer>>mapToObj(i -> () -> ambil(TANGGAL)).toList();

    var hasil = Serentak.jalankan(semua);

    assertTrue(hasil.stream().allMatch(Serentak.Hasil::berhasil));
    Set<Integer> nomor = hasil.stream().map(Serentak.Hasil::nilai).collect(Collectors.toSet());
    assertEquals(IntStream.rangeClosed(1, 50).boxed().collect(Collectors.toSet()), nomor);
    assertEquals(50, basisData.angka("select count(distinct nomor) from agenda_keluar"));
  }

  @Test
  void failedLettersGiveTheirNumbersBack() {
    List<Callable<Integer>> semua =
        IntStream.range(0, 40)
            .<Callable<Integer>>mapToObj(i -> () -> i % 2 == 0 ? gagal() : ambil(TANGGAL))
            .toList();

    Serentak.jalankan(semua);

    assertEquals(20, basisData.angka("select count(*) from agenda_keluar"));
    assertEquals(20, basisData.angka("select max(urut) from agenda_keluar"));
  }

  @Test
  void everyYearStartsAnew() {
    ambil(TANGGAL);
    ambil(TANGGAL);

    assertEquals(1, ambil(TANGGAL.plusYears(1)));
    assertEquals(3, ambil(TANGGAL));
  }

  private int ambil(LocalDate tanggal) {
    return basisData.dalamTransaksi(() -> masukkan(tanggal));
  }

  private int gagal() {
    return basisData.dalamTransaksi(
        () -> {
          masukkan(TANGGAL);
          throw new IllegalStateException("on purpose");
        });
  }

  private int masukkan(LocalDate tanggal) {
    return penomoran
        .ambil(
            Pemeran.DINAS,
            "surat_dinas",
            "000.8.6.3",
            tanggal,
            UUID.randomUUID(),
            "Permintaan data",
            List.of("Kepala Bidang"))
        .getUrut();
  }
}
