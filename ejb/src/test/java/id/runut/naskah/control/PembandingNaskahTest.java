package id.runut.naskah.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.BarisBanding;
import id.runut.naskah.boundary.BentukBlok;
import id.runut.naskah.boundary.Gaya;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.Perubahan;
import id.runut.naskah.boundary.Potongan;
import id.runut.naskah.boundary.SisiBanding;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.umum.boundary.Pesan;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed between two versions, told by block and by word. */
class PembandingNaskahTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Rapat hari Senin pagi | Rapat hari Senin pagi | SAMA | 0 0 0",
        "Rapat hari Senin pagi | Rapat hari Selasa pagi | DIUBAH | 1 0 0",
        "Rapat hari Senin pagi | Rapat hari Senin pagi di aula | DIUBAH | 0 2 0",
        "Rapat hari Senin pagi di aula | Rapat hari Senin | DIUBAH | 0 0 3",
        "Senilai Rp1.000.000,00 saja | Senilai Rp1.500.000,00 saja | DIUBAH | 1 0 0",
        "Nomor 000.8.6.3 tanggal 5 | Nomor 000.8.6.4 tanggal 5 | DIUBAH | 1 0 0",
        "Satu, dua, tiga. | Satu, dua; tiga. | DIUBAH | 1 0 0",
        "Satu   dua | Satu dua | SAMA | 0 0 0"
      })
  void countsTheWordsOfAParagraph(String lama, String baru, Perubahan perubahan, String diganti) {
    BarisBanding b = isi("<p>" + lama + "</p>", "<p>" + baru + "</p>").get(0);
    assertEquals(perubahan, b.perubahan());
    assertEquals(
        diganti, b.kata().diganti() + " " + b.kata().ditambah() + " " + b.kata().dihapus());
  }

  @Test
  void marksOnlyTheWordsThatHaveChanged() {
    BarisBanding b =
        isi("<p>Rapat pada hari Senin pagi</p>", "<p>Rapat pada hari Selasa pagi</p>").get(0);
    assertEquals(List.of("Rapat pada hari ", "Senin ", "pagi"), teks(b.kiri()));
    assertEquals(List.of("Rapat pada hari ", "Selasa ", "pagi"), teks(b.kanan()));
    assertEquals(Perubahan.DIHAPUS, b.kiri().sel().get(0).get(1).perubahan());
    assertEquals(Perubahan.DITAMBAH, b.kanan().sel().get(0).get(1).perubahan());
  }

  @Test
  void aParagraphPutBetweenOthersLeavesThemWhatTheyWere() {
    List<BarisBanding> b =
        isi(
            "<p>Yang pertama tetap.</p><p>Yang ketiga tetap.</p>",
            "<p>Yang pertama tetap.</p><p>Sama sekali baru adanya.</p><p>Yang ketiga tetap.</p>");
    assertEquals(
        List.of(Perubahan.SAMA, Perubahan.DITAMBAH, Perubahan.SAMA),
        b.stream().map(BarisBanding::perubahan).toList());
    assertNull(b.get(1).kiri());
    assertEquals(
        List.of(Pesan.dari("naskah.banding.ditambahkan", Pesan.dari("naskah.banding.paragraf", 2))),
        PembandingNaskah.ringkasan(b));
  }

  @Test
  void aParagraphThatMovedAndChangedIsStillRecognisedByItsWords() {
    List<BarisBanding> b =
        isi(
            "<p>Kepala bidang mengirim data capaian triwulan kedua.</p><p>Penutup</p>",
            "<p>Pembuka baru</p><p>Kepala bidang mengirim data capaian triwulan ketiga.</p><p>Akhir"
                + " kata</p>");
    BarisBanding diubah =
        b.stream().filter(x -> x.perubahan() == Perubahan.DIUBAH).findFirst().orElseThrow();
    assertEquals(1, diubah.kata().diganti());
    assertEquals(Pesan.dari("naskah.banding.paragraf", 2), diubah.tempat());
  }

  @Test
  void emphasisAloneIsAChangeOfForm() {
    BarisBanding b =
        isi("<p>Paling lambat Senin</p>", "<p>Paling lambat <strong>Senin</strong></p>").get(0);
    assertEquals(Perubahan.BENTUK, b.perubahan());
    assertEquals(1, b.kata().bentuk());
    Potongan tebal = b.kanan().sel().get(0).get(1);
    assertEquals(Set.of(Gaya.TEBAL), tebal.gaya());
    assertEquals(Perubahan.BENTUK, tebal.perubahan());
  }

  @Test
  void listsAreComparedItemByItem() {
    List<BarisBanding> b =
        isi(
            "<ol><li>Satu</li><li>Dua<ul><li>Rinci</li></ul></li></ol>",
            "<ol><li>Satu</li><li>Dua<ul><li>Rinci sekali</li></ul></li><li>Tiga</li></ol>");
    assertTrue(b.stream().allMatch(x -> x.bentuk() == BentukBlok.BUTIR));
    assertEquals(List.of("1.", "2.", "•", "3."), b.stream().map(x -> x.kanan().penanda()).toList());
    assertEquals(
        List.of(
            Pesan.dari(
                "naskah.banding.satu",
                Pesan.dari("naskah.banding.kataDitambah", 1),
                Pesan.dari("naskah.banding.butir", "2.1")),
            Pesan.dari("naskah.banding.ditambahkan", Pesan.dari("naskah.banding.butir", "3"))),
        PembandingNaskah.ringkasan(b));
  }

  @Test
  void tablesAreComparedCellByCell() {
    String kepala = "<table><thead><tr><th>Indikator</th><th>Target</th></tr></thead><tbody>";
    List<BarisBanding> b =
        isi(
            kepala
                + "<tr><td>Koperasi"
                + " aktif</td><td>40</td></tr><tr><td>Wirausaha</td><td>7</td></tr></tbody></table>",
            kepala
                + "<tr><td>Koperasi"
                + " aktif</td><td>45</td></tr><tr><td>Wirausaha</td><td>7</td></tr></tbody></table>");
    assertEquals(
        List.of(Perubahan.SAMA, Perubahan.DIUBAH, Perubahan.SAMA),
        b.stream().map(BarisBanding::perubahan).toList());
    assertTrue(b.get(0).kanan().kepala());
    assertEquals(Perubahan.SAMA, b.get(1).kanan().sel().get(0).get(0).perubahan());
    assertEquals(Perubahan.DITAMBAH, b.get(1).kanan().sel().get(1).get(0).perubahan());
    assertEquals(Pesan.dari("naskah.banding.tabel", 1, 2), b.get(1).tempat());
  }

  @Test
  void fieldsAndAnnexAreComparedToo() {
    KonsepNaskah lama = naskah("Undangan rapat", "<p>Isi</p>", "Bidang Koperasi", "40");
    KonsepNaskah baru = naskah("Undangan rapat koordinasi", "<p>Isi</p>", "Bidang UKM", "45");
    List<BarisBanding> b = PembandingNaskah.bandingkan(lama, baru);
    assertEquals(
        List.of("naskah.bidang.hal", "naskah.bidang.kepada", "naskah.banding.tabelLampiran"),
        b.stream().filter(BarisBanding::berubah).map(x -> x.tempat().kunci()).toList());
  }

  @Test
  void whatIsMarkupInTheTextStaysText() {
    BarisBanding b = isi("<p>a &lt;b&gt; c</p>", "<p>a &lt;i&gt; c</p>").get(0);
    assertEquals("a <i> c", String.join("", teks(b.kanan())));
  }

  @Test
  void theLongestLettersAreComparedInReasonableTime() {
    String lama = paragraf("lama", 9_000);
    String baru = paragraf("baru", 9_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          isi("<p>" + lama + "</p>", "<p>" + baru + "</p>");
          isi(
              "<p>" + lama.replace(" ", "</p><p>") + "</p>",
              "<p>" + baru.replace(" ", "</p><p>") + "</p>");
        });
  }

  private static String paragraf(String kata, int jumlah) {
    return IntStream.range(0, jumlah).mapToObj(i -> kata + i).collect(Collectors.joining(" "));
  }

  private static List<String> teks(SisiBanding sisi) {
    return sisi.sel().get(0).stream().map(Potongan::teks).toList();
  }

  /** The rows of the body alone: all fields are the same. */
  private static List<BarisBanding> isi(String lama, String baru) {
    return PembandingNaskah.bandingkan(konsep(lama), konsep(baru)).stream()
        .filter(b -> b.bentuk() != BentukBlok.BIDANG)
        .toList();
  }

  private static KonsepNaskah konsep(String isi) {
    return KonsepNaskah.tanpaTabel(
        "Hal", null, "000.1", "", List.of("Kepala"), "Palu", List.of(), isi, List.of());
  }

  private static KonsepNaskah naskah(String hal, String isi, String kepada, String target) {
    return new KonsepNaskah(
        hal,
        null,
        "000.1",
        "",
        List.of(kepada),
        "Palu",
        List.of(),
        isi,
        List.of(),
        List.of(
            new TabelNaskah(
                "Target",
                List.of("Indikator", "Target"),
                List.of(List.of("Aktif", target)),
                false)),
        null);
  }
}
