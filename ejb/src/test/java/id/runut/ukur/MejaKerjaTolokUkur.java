package id.runut.ukur;

import id.runut.sop.boundary.MejaKerjaService;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.Halaman;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The first page of a desk at a thousand and at a million open tasks of all posts, as a ratio
 * within one run ({@code ./runut bench}). No test: nothing fails when it is slow.
 */
class MejaKerjaTolokUkur {

  private static final int SEDIKIT = 1_000;
  private static final int BANYAK = 1_000_000;
  private static final int PEMANASAN = 500;
  private static final int ULANGAN = 300;
  private static final double NANO_PER_MILI = 1e6;

  /** As many processes as it takes, each with an open task at every post. */
  private static final String ISI =
      """
      with asal as (select * from proses order by dimulai limit 1),
      baru as (
        insert into proses (instansi_id, sop_id, versi_sop_id, judul, tahun, triwulan, status,
          dimulai, urutan)
        select instansi_id, sop_id, versi_sop_id, judul, tahun, triwulan, status, dimulai,
          (select max(urutan) from proses) + i
        from asal, generate_series(1, %1$d / (select count(*) from jabatan) + 1) i
        returning id)
      insert into tugas (proses_id, langkah, putaran, jenis, jabatan_id, unit_id, status, dibuka,
        tenggat)
      select b.id, 1, 1, 'disposisi', j.id, j.unit_id, 'TERBUKA', now(),
        now() + random() * interval '90 days'
      from baru b cross join jabatan j limit %1$d
      """;

  private final RencanaKueri rencana = new RencanaKueri("from tugas");
  private BasisData basisData;
  private Perakit perakit;

  @Test
  void halamanPertamaMejaTetapSecepatSemula() throws IOException {
    basisData = BasisData.segar();
    basisData.lewat(rencana::lewat);
    perakit = new Perakit(basisData);
    new PenggerakProses(basisData, perakit).mulai(2026, 3);
    StringBuilder laporan = new StringBuilder();
    double semula = ukur(laporan, SEDIKIT - 1);
    double kemudian = ukur(laporan, BANYAK - SEDIKIT);
    laporan.append(
        String.format(
            Locale.ROOT,
            "%,d times the tasks, %.2f times the time%n",
            BANYAK / SEDIKIT,
            kemudian / semula));
    Path tujuan = Files.createDirectories(Path.of("target/tolok-ukur"));
    Files.writeString(tujuan.resolve("meja-kerja.txt"), laporan);
  }

  /** Median in milliseconds of the first page, after so many more tasks. */
  private double ukur(StringBuilder laporan, int tambahan) {
    basisData.sql(String.format(Locale.ROOT, ISI, tambahan));
    basisData.sql("vacuum analyze tugas");
    basisData.sql("vacuum analyze proses");
    List<String> langkah = rencana.rekam(this::halamanPertama);
    for (int i = 0; i < PEMANASAN; i++) {
      halamanPertama();
    }
    double[] lama = new double[ULANGAN];
    for (int i = 0; i < ULANGAN; i++) {
      long mulai = System.nanoTime();
      halamanPertama();
      lama[i] = (System.nanoTime() - mulai) / NANO_PER_MILI;
    }
    Arrays.sort(lama);
    double median = lama[ULANGAN / 2];
    laporan.append(
        String.format(
            Locale.ROOT,
            "%,d open tasks, %,d of them on this desk: %.2f ms (median of %d)%n  %s%n%n",
            basisData.angka("select count(*) from tugas where status = 'TERBUKA'"),
            basisData.angka(
                "select count(*) from tugas where status = 'TERBUKA' and jabatan_id = '"
                    + Pemeran.KEPALA.jabatanId()
                    + "'"),
            median,
            ULANGAN,
            String.join("\n  ", langkah)));
    return median;
  }

  private void halamanPertama() {
    perakit
        .pelaku()
        .sebagai(
            Pemeran.KEPALA,
            () ->
                perakit.ambil(MejaKerjaService.class).menunggu((String) null, new Halaman(0, 20)));
  }
}
