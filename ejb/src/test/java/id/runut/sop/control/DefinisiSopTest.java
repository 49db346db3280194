package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading and judging SOP definitions, one fault at a time and all at once. */
class DefinisiSopTest {

  private static final Set<String> JENIS =
      Set.of(
          "disposisi", "susun", "periksa", "tandatangan", "kirim", "ukur", "kompilasi", "terima");

  private static final String DASAR =
      """
      kode: uji
      instansi: dkukm-sulteng
      nama: Uji
      versi: "1"
      peran:
        - {id: ketua, label: Ketua, peranPortal: [kepala]}
        - {id: unit, label: Unit, peranPortal: [kepala_bidang]}
      langkah:
        - {nomor: 1, peran: ketua, jenis: disposisi, tahap: A, judul: J, uraian: U, lanjutKe: 2}
        - {nomor: 2, peran: unit, jenis: ukur, tahap: A, judul: J, uraian: U, lanjutKe: 3, sebar: true}
        - {nomor: 3, peran: ketua, jenis: periksa, tahap: A, judul: J, uraian: U, kembaliKe: 1, lanjutKe: 4, gabung: 2}
        - {nomor: 4, peran: ketua, jenis: terima, tahap: A, judul: J, uraian: U, waktuBaku: 5}
      """;

  @Test
  void definisiDasarBersih() {
    assertEquals(List.of(), keliru(DASAR));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nomor: 2, => nomor: 1, | sop.definisi.langkahGanda | langkah 1",
        "nomor: 3, => nomor: 5, | sop.definisi.nomorLoncat | langkah 5",
        "peran: ketua, jenis: disposisi => peran: siapa, jenis: disposisi | sop.definisi.peranTakDikenal | langkah 1",
        "jenis: ukur => jenis: menari | sop.definisi.jenisTakDikenal | langkah 2",
        "uraian: U, lanjutKe: 2 => uraian: U, lanjutKe: 9 | sop.definisi.lanjutTidakAda | langkah 1",
        "lanjutKe: 4 => lanjutKe: 2 | sop.definisi.lanjutMundur | langkah 3",
        "lanjutKe: 4 => waktuBaku: 1 | sop.definisi.tidakTerjangkau | langkah 4",
        "kembaliKe: 1 => kembaliKe: 4 | sop.definisi.kembaliMaju | langkah 3",
        "kembaliKe: 1 => kembaliKe: 3 | sop.definisi.kembaliMaju | langkah 3",
        "kembaliKe: 1 => kembaliKe: 8 | sop.definisi.kembaliTidakAda | langkah 3",
        ", gabung: 2 => '' | sop.definisi.sebarTanpaGabung | langkah 2",
        "gabung: 2 => gabung: 1 | sop.definisi.gabungTanpaSebar | langkah 3",
        ", sebar: true => '' | sop.definisi.gabungTanpaSebar | langkah 3",
        "waktuBaku: 5 => waktuBaku: -5 | sop.definisi.waktuNegatif | langkah 4",
        "waktuBaku: 5 => lanjutKe: 1 | sop.definisi.tanpaAkhir | langkah",
        "uraian: U, lanjutKe: 2 => uraian: U, lanjutKe: 2, sebar: true | sop.definisi.awalMenyebar | langkah 1",
        "id: unit => id: ketua | sop.definisi.peranGanda | peran ketua",
        "[kepala_bidang] => [raja] | sop.definisi.peranPortalTakDikenal | peran unit",
        "[kepala_bidang] => [] | sop.definisi.peranTanpaPeranPortal | peran unit",
        "waktuBaku: 5 => waktuBaku: lima | sop.definisi.bukanBilangan | baris 12",
        "waktuBaku: 5 => lama: 5 | sop.definisi.kunciTakDikenal | baris 12",
        "waktuBaku: 5 => nomor: 4 | sop.definisi.kunciGanda | baris 12",
        "waktuBaku: 5 => sebar: barangkali | sop.definisi.bukanYaTidak | baris 12",
        "nama: Uji => nama: | sop.definisi.wajib | baris 1",
        "nama: Uji => nama: [a] | sop.definisi.bukanTeks | baris 3",
        "nama: Uji => nama: [a | sop.definisi.bukanYaml | baris 4"
      })
  void kekeliruanDisebutDenganTempatnya(String perubahan, String kunci, String tempat) {
    String[] ganti = perubahan.split(" => ?");
    String baru = ganti.length == 1 ? "" : ganti[1].replace("''", "");
    assertTrue(DASAR.contains(ganti[0]), "the case changes nothing: " + ganti[0]);
    String yaml = DASAR.replaceFirst(java.util.regex.Pattern.quote(ganti[0]), baru);
    List<String> keliru = keliru(yaml);
    assertTrue(keliru.contains(tempat + " " + kunci), keliru::toString);
  }

  @Test
  void semuaKekeliruanDisebutSekaligus() {
    String yaml =
        DASAR
            .replace("nama: Uji", "nama:")
            .replace("jenis: ukur", "jenis: menari")
            .replace("kembaliKe: 1", "kembaliKe: 8")
            .replace("waktuBaku: 5", "waktuBaku: -5, lain: 1");
    assertEquals(
        List.of(
            "baris 1 sop.definisi.wajib",
            "baris 12 sop.definisi.kunciTakDikenal",
            "langkah 2 sop.definisi.jenisTakDikenal",
            "langkah 3 sop.definisi.kembaliTidakAda",
            "langkah 4 sop.definisi.waktuNegatif"),
        keliru(yaml).stream().sorted().toList());
  }

  @Test
  void berkasKosongDanBukanPetaDitolak() {
    assertEquals(List.of("baris 1 sop.definisi.kosong"), keliru(""));
    assertTrue(keliru("- a\n- b\n").contains("baris 1 sop.definisi.bukanPeta"));
  }

  @Test
  void sopPengumpulanDataBerjalanDuaPuluhEmpatLangkah() throws IOException {
    HasilBaca hasil = PembacaDefinisi.baca(sumber());
    assertEquals(List.of(), hasil.kekeliruan());
    Rancangan rancangan = hasil.rancangan().orElseThrow();
    assertEquals(List.of(), AturanDefinisi.periksa(rancangan, JENIS));
    DefinisiSop sop = rancangan.definisi();
    assertEquals(24, sop.langkah().size());
    assertEquals(5090, sop.langkah().stream().map(LangkahSop::waktuBaku).mapToInt(m -> m).sum());
    assertEquals(4, sop.langkah().stream().map(LangkahSop::tahap).distinct().count());
    assertEquals(
        List.of(5, 6, 13, 14, 19, 20),
        sop.langkah().stream()
            .filter(l -> Objects.nonNull(l.kembaliKe()))
            .map(LangkahSop::nomor)
            .toList());
    assertEquals(
        List.of(11, 24),
        sop.langkah().stream().filter(LangkahSop::sebar).map(LangkahSop::nomor).toList());
    assertTrue(sop.peran("perangkat_daerah_terkait").luar());
  }

  private static List<String> keliru(String yaml) {
    HasilBaca hasil = PembacaDefinisi.baca(yaml);
    List<Kekeliruan> semua = new ArrayList<>(hasil.kekeliruan());
    hasil.rancangan().ifPresent(r -> semua.addAll(AturanDefinisi.periksa(r, JENIS)));
    return semua.stream().map(k -> k.tempat() + " " + k.pesan().kunci()).toList();
  }

  private static String sumber() throws IOException {
    try (var isi =
        DefinisiSopTest.class.getResourceAsStream("/sop/sulteng-dkukm-pengumpulan-data.yaml")) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
