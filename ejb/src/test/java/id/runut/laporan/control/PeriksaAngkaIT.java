package id.runut.laporan.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.capaian.boundary.RangkaCapaian;
import id.runut.capaian.control.LangkahUkur;
import id.runut.laporan.boundary.RekapitulasiService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check is worth: each kind of damage, done past all guards, is found. */
class PeriksaAngkaIT {

  private static RangkaCapaian rangka;

  @BeforeAll
  static void siapkan() {
    rangka =
        new RangkaCapaian(
            Set.of(LangkahUkur.UKUR, LangkahKompilasi.KOMPILASI),
            LangkahUkur.class,
            LangkahKompilasi.class);
    rangka.kirimSemua();
    var kompilasi = rangka.gerak.terbuka(rangka.prosesId).get(0);
    rangka.sebagai(
        kompilasi.pemeran(),
        () -> rangka.perakit.ambil(RekapitulasiService.class).susun(kompilasi.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I9 percentage | update realisasi set persen = persen + 1",
        "I9 predicate | update realisasi set predikat = 'RENDAH'",
        "I9 recap holds | update unggahan set proses_id = uuidv7()",
        "I9 recap leaves | delete from baris_rekapitulasi where urut = 1",
        "I4 task | update unggahan set status = 'DIGANTI', dikirim = null",
        "I4 task | update tugas set status = 'TERBUKA' where jenis = 'ukur'",
        "I5 workbook | update unggahan set sha256 = repeat('0', 64)",
        "I5 stored bytes without | delete from berkas",
        "I5 file that nothing | delete from rekapitulasi",
        "I5 stored bytes differ | update isi_berkas set isi = '\\x00'"
      })
  void everyDamageIsFound(String temuan, String kerusakan) throws SQLException {
    try (Connection sambungan = rangka.basisData.sumber().getConnection();
        var pernyataan = sambungan.createStatement()) {
      assertEquals(List.of(), PeriksaAngka.periksa(sambungan));
      sambungan.setAutoCommit(false);
      // The guards of the database are off for this transaction only, which is never committed.
      pernyataan.execute("alter table isi_berkas drop constraint isi_berkas_check");
      pernyataan.execute("alter table tugas drop constraint tugas_check");
      pernyataan.execute("set local session_replication_role = replica");
      assertTrue(pernyataan.executeUpdate(kerusakan) > 0);
      List<String> pelanggaran = PeriksaAngka.periksa(sambungan);
      assertTrue(pelanggaran.stream().anyMatch(p -> p.startsWith(temuan)), pelanggaran::toString);
      sambungan.rollback();
    }
  }
}
