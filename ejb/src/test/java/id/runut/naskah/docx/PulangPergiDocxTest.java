package id.runut.naskah.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.control.PembersihIsi;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal writes as DOCX, it reads back as it was. */
class PulangPergiDocxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Satu paragraf.</p><p>Dan satu lagi.</p>",
        "<p>Kata <strong>tebal</strong>, <em>miring</em>, dan <u>bergaris</u>; H<sub>2</sub>O,"
            + " m<sup>2</sup>.</p>",
        "<p class=\"ql-align-center\">Tengah</p><p class=\"ql-align-right\">Kanan</p><p"
            + " class=\"ql-align-justify\">Rata</p>",
        "<h2>Pendahuluan</h2><p>Isi.</p><h3>Latar belakang</h3><p>Isi.</p>",
        "<p>Daftar:</p><ol><li>Satu</li><li>Dua<ol><li>Dua"
            + " a</li></ol></li><li>Tiga</li></ol><p>Selesai.</p>",
        "<ul><li>Butir</li><li>Butir lagi</li></ul>",
        "<p>Baris satu<br/>baris dua</p>",
        "<p>1 &lt; 2 &amp; \"kutip\"</p>"
      })
  void theBodyComesBackAsItWas(String isi) {
    HasilBaca dibaca = new PembacaDocx().baca(docx(isi));
    String bersih = PembersihIsi.bersihkan(dibaca.html());
    assertEquals(PembersihIsi.bersihkan(isi), bersih);
    assertEquals(Set.of(Buangan.KERANGKA, Buangan.KEPALA_HALAMAN), dibaca.buangan());
  }

  @Test
  void tablesKeepTheirCellsAndHeads() {
    String isi =
        "<table><thead><tr><th scope=\"col\">Indikator</th><th"
            + " scope=\"col\">Target</th></tr></thead><tbody><tr><td"
            + " colspan=\"2\">Koperasi</td></tr><tr><td>Aktif</td><td>40</td></tr></tbody></table>";
    String bersih = PembersihIsi.bersihkan(new PembacaDocx().baca(docx(isi)).html());
    assertTrue(bersih.contains("Indikator</th>"), bersih);
    assertTrue(bersih.contains("<td colspan=\"2\">Koperasi</td>"), bersih);
    assertTrue(bersih.contains("<td>Aktif</td><td>40</td>"), bersih);
  }

  @Test
  void theWholeLetterStandsInIt() throws IOException {
    byte[] berkas = docx("<p>Isi surat.</p>");
    PemeriksaDocx.periksa(berkas);
    simpanBukti(berkas);
    try (XWPFDocument dokumen = new XWPFDocument(new ByteArrayInputStream(berkas));
        XWPFWordExtractor teks = new XWPFWordExtractor(dokumen)) {
      String semua = teks.getText();
      List.of(
              "DINAS KOPERASI",
              "Undangan Rapat",
              "Yth. Kepala Bidang",
              "Isi surat.",
              "Laporan",
              "Anggota tim",
              "KEPALA DINAS",
              "NIP 19700101 199001 1 001",
              "1. Arsip",
              "Rancangan versi 3")
          .forEach(k -> assertTrue(semua.contains(k), k + " in " + semua));
      assertFalse(semua.contains("null"), semua);
    }
  }

  private static void simpanBukti(byte[] isi) throws IOException {
    Path bukti = Path.of("target", "bukti", "rancangan.docx");
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, isi);
  }

  private static byte[] docx(String isi) {
    KonsepNaskah konsep =
        new KonsepNaskah(
            "Undangan Rapat",
            null,
            "000.8.6.3",
            "",
            List.of("Kepala Bidang"),
            "Palu",
            List.of("Arsip"),
            isi,
            List.of(new BarisPengantar("Laporan", "1 (satu) berkas", "Dengan hormat")),
            List.of(
                new TabelNaskah(
                    "Anggota tim", List.of("Nama"), List.of(List.of("Ketua Tim")), false)),
            null);
    InfoInstansi instansi =
        new InfoInstansi(
            UUID.randomUUID(),
            "dkukm",
            "Dinas Koperasi dan UKM",
            "DKUKM",
            "Pemerintah Provinsi Sulawesi Tengah",
            "Jalan Contoh 1",
            "",
            "Palu",
            ZoneId.of("Asia/Makassar"),
            "Set-DKUKM");
    return new PenulisDocx()
        .tulis(
            new BahanDocx(
                instansi,
                JenisNaskah.SURAT_DINAS,
                konsep,
                3,
                2026,
                List.of(
                    new PenandaTangan(
                        "KEPALA DINAS", "Nama Kepala", null, "19700101 199001 1 001")),
                false));
  }
}
