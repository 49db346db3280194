package id.runut.naskah.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.KetentuanNaskah;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.sop.boundary.AksesProses;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.control.Sidik;
import id.runut.umum.entity.SifatKeamanan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AturanNaskahTest {

  private static final KonsepNaskah LENGKAP =
      konsep("Hal", "000.8.6.3", List.of("Sekretaris"), "<p>Isi</p>", List.of());
  private static final List<BarisPengantar> SEBARIS =
      List.of(new BarisPengantar("Rekapitulasi", "1", ""));

  static Stream<Arguments> kekurangan() {
    return Stream.of(
        Arguments.of("nothing", JenisNaskah.SURAT_DINAS, LENGKAP, ""),
        Arguments.of(
            "subject",
            JenisNaskah.SURAT_DINAS,
            konsep(" ", "000.8.6.3", List.of("A"), "<p>Isi</p>", List.of()),
            "hal"),
        Arguments.of(
            "addressee",
            JenisNaskah.SURAT_DINAS,
            konsep("Hal", "000", List.of(" "), "<p>Isi</p>", List.of()),
            "kepada"),
        Arguments.of(
            "a recap has no addressee",
            JenisNaskah.REKAPITULASI,
            konsep("Hal", "000", List.of(), "<p>Isi</p>", List.of()),
            ""),
        Arguments.of(
            "a body of blanks",
            JenisNaskah.SURAT_DINAS,
            konsep("Hal", "000", List.of("A"), "<p>\u00a0<br/></p>", List.of()),
            "isi"),
        Arguments.of(
            "a covering letter needs no body but a table",
            JenisNaskah.SURAT_PENGANTAR,
            konsep("Hal", "000", List.of("A"), "", List.of()),
            "dikirim"),
        Arguments.of(
            "a covering letter with a table",
            JenisNaskah.SURAT_PENGANTAR,
            konsep("Hal", "000", List.of("A"), "", SEBARIS),
            ""),
        Arguments.of(
            "everything at once",
            JenisNaskah.SURAT_DINAS,
            konsep(null, null, List.of(), null, List.of()),
            "hal klasifikasi kepada isi"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kekurangan")
  void tellsEverythingThatIsMissing(
      String nama, JenisNaskah jenis, KonsepNaskah konsep, String tempat) {
    assertEquals(tempat, tempat(AturanNaskah.kurang(jenis, konsep)));
    assertEquals(tempat.isEmpty(), AturanNaskah.bolehAjukan(jenis, konsep).boleh());
  }

  @ParameterizedTest
  @CsvSource({
    "000.8.6.3,true",
    "100,true",
    "000.1.2.3.4.5,true",
    "00.8,false",
    "000.,false",
    "abc,false",
    "000.8.6.3/1,false",
    "'',false"
  })
  void knowsTheFormOfAClassification(String kode, boolean sah) {
    KonsepNaskah k = konsep("Hal", kode, List.of("A"), "<p>Isi</p>", List.of());
    assertEquals(sah, AturanNaskah.kurang(JenisNaskah.SURAT_DINAS, k).isEmpty());
  }

  @Test
  void refusesWhatIsTooLongEvenAsADraft() {
    KonsepNaskah k =
        konsep(
            "h".repeat(251),
            "1".repeat(31),
            Collections.nCopies(41, "A"),
            "i".repeat(100_001),
            Collections.nCopies(41, SEBARIS.get(0)));
    assertEquals("hal klasifikasi isi kepada dikirim", tempat(AturanNaskah.batas(k)));
  }

  @ParameterizedTest
  @CsvSource({
    "PENUH,false,false,true",
    "PENERIMA,true,true,true",
    "PENERIMA,true,false,false",
    "PENERIMA,false,true,false",
    "TIDAK,true,true,true",
    "TIDAK,true,false,false"
  })
  void addresseesReadOnlyWhatIsSignedAndWasSentToThem(
      AksesProses akses, boolean terbit, boolean dikirimi, boolean boleh) {
    Putusan putusan = AturanNaskah.bolehBaca(akses, terbit, dikirimi);
    assertEquals(boleh, putusan.boleh());
  }

  static Stream<UnaryOperator<KonsepNaskah>> perubahan() {
    return Stream.of(
        k -> konsep("Hal2", k.klasifikasi(), k.kepada(), k.isi(), k.dikirim()),
        k -> konsep(k.hal(), "000.8", k.kepada(), k.isi(), k.dikirim()),
        k -> konsep(k.hal(), k.klasifikasi(), List.of("Sekre", "taris"), k.isi(), k.dikirim()),
        k -> konsep(k.hal(), k.klasifikasi(), k.kepada(), "<p>Isi.</p>", k.dikirim()),
        k -> konsep(k.hal(), k.klasifikasi(), k.kepada(), k.isi(), SEBARIS));
  }

  @ParameterizedTest
  @MethodSource("perubahan")
  void everyChangeOfContentGivesAnotherName(UnaryOperator<KonsepNaskah> ubah) {
    assertEquals(sidik(LENGKAP), sidik(LENGKAP));
    assertNotEquals(sidik(LENGKAP), sidik(ubah.apply(LENGKAP)));
  }

  @Test
  void aLetterUnderTheUsualTermsKeepsTheNameThatItHadBeforeThereWereTerms() {
    KonsepNaskah k = konsep("Hal", "000", List.of("A"), "<p>Isi</p>", List.of());
    assertEquals(
        Sidik.sha256("11:SURAT_DINAS3:Hal5:BIASA3:0000:1#1:A0:0#10:<p>Isi</p>0#5:tegak"), sidik(k));
    assertNotEquals(
        sidik(k), sidik(k.dengan(new KetentuanNaskah(SifatKeamanan.RAHASIA, null, null))));
    assertNotEquals(
        sidik(k),
        sidik(k.dengan(new KetentuanNaskah(null, BentukPenandatanganan.ATAS_NAMA, "Gubernur"))));
  }

  @ParameterizedTest
  @CsvSource({
    "LANGSUNG,'',1,''",
    "ATAS_NAMA,Sekretaris,1,''",
    "ATAS_NAMA,Kepala Dinas,1,naskah.atasNama.bukanAtasan",
    "UNTUK_BELIAU,Kepala Dinas,1,''",
    "UNTUK_BELIAU,Sekretaris,1,naskah.atasNama.bukanAtasan",
    "ATAS_NAMA,'',1,naskah.atasNama.kosong",
    "ATAS_NAMA,Sekretaris,2,naskah.atasNama.satuPenanda"
  })
  void anOfficialSignsInTheNameOfWhoStandsOneOrTwoLevelsAbove(
      BentukPenandatanganan bentuk, String nama, int penanda, String alasan) {
    Putusan putusan =
        AturanPenandatanganan.boleh(bentuk, nama, List.of("Sekretaris", "Kepala Dinas"), penanda);
    assertEquals(alasan, putusan.boleh() ? "" : putusan.alasan().kunci());
  }

  @Test
  void theHighestPostSignsInTheNameOfWhoeverLeadsTheGovernment() {
    assertTrue(
        AturanPenandatanganan.boleh(
                BentukPenandatanganan.ATAS_NAMA, "Gubernur Sulawesi Tengah", List.of(), 1)
            .boleh());
    assertEquals(
        "naskah.atasNama.terlaluTinggi",
        AturanPenandatanganan.boleh(BentukPenandatanganan.UNTUK_BELIAU, "Presiden", List.of(), 1)
            .alasan()
            .kunci());
    assertEquals(
        List.of("a.n. GUBERNUR", "SEKRETARIS DAERAH,", "u.b."),
        AturanPenandatanganan.kepala(
            BentukPenandatanganan.UNTUK_BELIAU, "Gubernur", List.of("Sekretaris Daerah")));
  }

  @Test
  void storedAndReadBackItSaysTheSame() {
    KonsepNaskah k =
        BentukIsi.bersih(
            KonsepNaskah.tanpaTabel(
                " Hal\tdua\nbaris ",
                SifatNaskah.SEGERA,
                "000",
                null,
                List.of("A", " ", "B\nC"),
                "Palu",
                List.of(),
                "<p>Isi</p>",
                List.of(new BarisPengantar("a\tb", "1", ""), new BarisPengantar("", " ", null))));
    assertEquals("Hal dua baris", k.hal());
    assertEquals(List.of("A", "B C"), k.kepada());
    assertEquals(List.of(new BarisPengantar("a b", "1", "")), k.dikirim());
    assertEquals(k, BentukIsi.konsep(BentukIsi.simpan(k, false)));
  }

  private static String sidik(KonsepNaskah k) {
    return SidikNaskah.dari(JenisNaskah.SURAT_DINAS, BentukIsi.simpan(BentukIsi.bersih(k), false));
  }

  private static String tempat(List<Kekeliruan> keliru) {
    List<String> tempat = new ArrayList<>();
    keliru.stream().map(Kekeliruan::tempat).distinct().forEach(tempat::add);
    return String.join(" ", tempat);
  }

  private static KonsepNaskah konsep(
      String hal,
      String klasifikasi,
      List<String> kepada,
      String isi,
      List<BarisPengantar> dikirim) {
    return KonsepNaskah.tanpaTabel(
        hal, SifatNaskah.BIASA, klasifikasi, "", kepada, "", List.of(), isi, dikirim);
  }
}
