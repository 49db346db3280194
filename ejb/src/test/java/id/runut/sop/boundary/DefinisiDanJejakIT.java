package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.control.PenerbitSop;
import id.runut.sop.control.PenerbitSop.Hasil;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of definitions, and what shows when somebody tampers with the record. */
class DefinisiDanJejakIT {

  private BasisData basisData;
  private Perakit perakit;
  private PenggerakProses gerak;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    gerak = new PenggerakProses(basisData, perakit);
  }

  @Test
  void isiYangSamaTidakMenjadiVersiBaru() throws IOException {
    PenerbitSop penerbit = perakit.ambil(PenerbitSop.class);
    long semula = basisData.angka("select count(*) from versi_sop");
    assertEquals(Hasil.SAMA, penerbit.terbitkan(sumber()));
    assertEquals(semula, basisData.angka("select count(*) from versi_sop"));
  }

  @Test
  void prosesBerjalanTetapPadaVersinyaSendiri() throws IOException {
    UUID lama = gerak.mulai(2026, 1);
    String baru = sumber().replace("versi: \"2024\"", "versi: \"2027\"");
    assertEquals(Hasil.TERBIT, perakit.ambil(PenerbitSop.class).terbitkan(baru));
    UUID sesudahnya = gerak.mulai(2026, 2);
    assertEquals("2024", versi(lama));
    assertEquals("2027", versi(sesudahnya));
  }

  @Test
  void definisiRusakTidakMenggantikanYangBaik() throws IOException {
    String rusak = sumber().replace("jenis: ukur", "jenis: menari").replace("versi: \"2024\"", "");
    PenerbitSop penerbit = perakit.ambil(PenerbitSop.class);
    long semula = basisData.angka("select count(*) from versi_sop");
    DataTidakSah keliru = assertThrows(DataTidakSah.class, () -> penerbit.terbitkan(rusak));
    assertEquals(2, keliru.kekeliruan().size());
    assertEquals(semula, basisData.angka("select count(*) from versi_sop"));
  }

  @Test
  void definisiInstansiLainDilewati() throws IOException {
    String lain = sumber().replace("instansi: dkukm-sulteng", "instansi: dinas-lain");
    assertEquals(Hasil.INSTANSI_TIDAK_ADA, perakit.ambil(PenerbitSop.class).terbitkan(lain));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          versi_sop | update versi_sop set isi = 'x'
          peristiwa_proses | update peristiwa_proses set pelaku_nama = 'Orang Lain'
          peristiwa_proses | delete from peristiwa_proses
          tugas | update tugas set pelaku_nama = 'Orang Lain' where status <> 'TERBUKA'
          tugas | delete from tugas
          tugas | insert into tugas (proses_id, langkah, putaran, jenis, jabatan_id, unit_id, status, dibuka, tenggat) select proses_id, langkah, putaran, jenis, jabatan_id, unit_id, status, dibuka, tenggat from tugas where status = 'TERBUKA'
          jejak_audit | delete from jejak_audit
          """)
  void basisDataMenolakPerubahanCatatan(String tabel, String perintah) {
    UUID proses = gerak.mulai(2026, 1);
    gerak.sampai(proses, 3);
    assertThrows(IllegalStateException.class, () -> basisData.sql(perintah), tabel);
  }

  @Test
  void catatanYangDiubahAtauDihilangkanKetahuan() throws SQLException {
    UUID proses = gerak.mulai(2026, 1);
    gerak.sampai(proses, 4);
    assertEquals(List.of(), periksa());
    basisData.sql("alter table jejak_audit disable trigger all");
    basisData.sql(
        "update jejak_audit set pelaku_nama = 'Orang Lain' where nomor = 2 and rantai = 'proses:"
            + proses
            + "'");
    assertTrue(periksa().toString().contains("I7 audit chain broken"), () -> "unnoticed");
    basisData.sql(
        "delete from jejak_audit where rantai = 'proses:"
            + proses
            + "' and nomor = (select max(nomor) from jejak_audit where rantai = 'proses:"
            + proses
            + "')");
    String hasil = periksa().toString();
    assertTrue(hasil.contains("I7 audit chain shorter"), hasil);
    assertTrue(hasil.contains("I3 decision without its audit row"), hasil);
  }

  @Test
  void putusanTanpaRiwayatKetahuan() throws SQLException {
    Terbuka t = gerak.terbuka(gerak.mulai(2026, 1)).get(0);
    basisData.sql(
        "update tugas set status = 'SELESAI', selesai = now(), pelaku_nama = 'x',"
            + " pelaku_jabatan = 'x' where id = '"
            + t.id()
            + "'");
    String hasil = periksa().toString();
    assertTrue(hasil.contains("I2 task and history differ"), hasil);
    assertTrue(hasil.contains("I2 running without an open task"), hasil);
    assertFalse(hasil.contains("I7"), hasil);
  }

  @Test
  void langkahYangDilompatiKetahuan() throws SQLException {
    UUID proses = gerak.mulai(2026, 1);
    gerak.sampai(proses, 5);
    basisData.sql("update tugas set langkah = 7 where status = 'TERBUKA'");
    String hasil = periksa().toString();
    assertTrue(hasil.contains("I2 history leads to 5: " + proses), hasil);
  }

  private List<String> periksa() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      return PeriksaInvarian.periksa(sambungan);
    }
  }

  private String versi(UUID proses) {
    return perakit
        .pelaku()
        .sebagai(
            Pemeran.KEPALA, () -> perakit.ambil(ProsesService.class).rincian(proses).versiSop());
  }

  private static String sumber() throws IOException {
    try (var isi =
        DefinisiDanJejakIT.class.getResourceAsStream("/sop/sulteng-dkukm-pengumpulan-data.yaml")) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
