package id.runut.perancang.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.control.PemeriksaRancangan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PembacaDefinisi;
import id.runut.umum.rest.Kata;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the designer says to an administrator, sentence by sentence, and where. */
class KataTemuanTest {

  private static final Set<String> JENIS =
      Set.of("disposisi", "susun", "periksa", "tandatangan", "kirim", "terima");

  private static final String DASAR =
      """
      kode: uji
      instansi: uji
      nama: Uji
      versi: "1"
      periode: [tahunan]
      peran:
        - {id: kepala, label: Kepala Dinas, peranPortal: [kepala]}
        - {id: staf, label: Staf Perencanaan, peranPortal: [staf]}
        - {id: kabid, label: Kepala Bidang, peranPortal: [kepala_bidang]}
      dokumen:
        - {kunci: surat, nama: Surat Edaran, tipe: surat_dinas}
      luar: [DPA]
      langkah:
        - {nomor: 1, peran: kepala, jenis: disposisi, tahap: T, judul: Perintahkan, uraian: U, kelengkapan: [DPA], keluaran: [Disposisi], lanjutKe: 2}
        - {nomor: 2, peran: staf, jenis: susun, dokumen: surat, tahap: T, judul: Susun, uraian: U, kelengkapan: [Disposisi], keluaran: [Rancangan], lanjutKe: 3}
        - {nomor: 3, peran: kepala, jenis: tandatangan, dokumen: surat, tahap: T, judul: Sahkan, uraian: U, kelengkapan: [Rancangan], waktu: 5 menit, keluaran: [Surat], kembaliKe: 2, lanjutKe: 4}
        - {nomor: 4, peran: kabid, jenis: terima, dokumen: surat, tahap: T, judul: Terima, uraian: U, sebar: true}
      """;

  record Kasus(String nama, String dari, String ke, String tempat, String kalimat) {

    @Override
    public String toString() {
      return nama;
    }
  }

  static Stream<Kasus> kasus() {
    return Stream.of(
        new Kasus(
            "langkah tidak terjangkau",
            "keluaran: [Disposisi], lanjutKe: 2",
            "keluaran: [Disposisi], lanjutKe: 3",
            "LANGKAH 2",
            "Langkah 2 tidak pernah dicapai: tidak ada jalan dari langkah 1 ke sini."),
        new Kasus(
            "pengembalian maju",
            "kembaliKe: 2",
            "kembaliKe: 4",
            "LANGKAH 3",
            "Pengembalian harus menuju langkah yang lebih awal, bukan langkah 4."),
        new Kasus(
            "pengembalian ke langkah terhapus",
            "kembaliKe: 2",
            "kembaliKe: 0",
            "LANGKAH 3",
            "Langkah tujuan pengembalian sudah dihapus. Pilih langkah lain."),
        new Kasus(
            "pengembalian ke langkah yang tiada",
            "kembaliKe: 2",
            "kembaliKe: 9",
            "LANGKAH 3",
            "Langkah 9 tujuan pengembalian tidak ada."),
        new Kasus(
            "lanjut mundur",
            "kembaliKe: 2, lanjutKe: 4",
            "kembaliKe: 2, lanjutKe: 1",
            "LANGKAH 3",
            "Sesudah langkah ini harus langkah yang lebih kemudian, bukan langkah 1."),
        new Kasus(
            "dokumen yang tidak dibuat siapa pun",
            "jenis: susun, dokumen: surat",
            "jenis: kirim",
            "LANGKAH 3",
            "Dokumen Surat Edaran dipakai di sini, tetapi belum dibuat langkah mana pun"
                + " sebelumnya."),
        new Kasus(
            "kelengkapan yang tidak dibuat",
            "kelengkapan: [Rancangan]",
            "kelengkapan: [Telaah]",
            "LANGKAH 3",
            "Kelengkapan \"Telaah\" tidak dihasilkan langkah mana pun sebelumnya. Jadikan output"
                + " sebuah langkah, atau daftarkan sebagai bahan dari luar."),
        new Kasus(
            "dokumen tidak terdaftar",
            "kunci: surat,",
            "kunci: nota,",
            "LANGKAH 2",
            "Dokumen surat tidak ada dalam daftar dokumen."),
        new Kasus(
            "dokumen tidak dipakai",
            "luar: [DPA]",
            "  - {kunci: nota, nama: Nota Dinas, tipe: nota_dinas}\nluar: [DPA]",
            "DOKUMEN nota",
            "Dokumen Nota Dinas tidak dipakai langkah mana pun."),
        new Kasus(
            "pelaksana belum dipilih", "peran: staf, ", "", "LANGKAH 2", "Pelaksana belum diisi."),
        new Kasus(
            "pekerjaan belum dipilih",
            "jenis: disposisi, ",
            "",
            "LANGKAH 1",
            "Pekerjaan belum diisi."),
        new Kasus("judul kosong", "judul: Susun, ", "", "LANGKAH 2", "Judul langkah belum diisi."),
        new Kasus(
            "nama kolom kosong",
            "label: Kepala Dinas, ",
            "",
            "PERAN kepala",
            "Nama kolom belum diisi."),
        new Kasus(
            "pelaksana tidak dikenal",
            "peran: staf, ",
            "peran: tamu, ",
            "LANGKAH 2",
            "Pelaksana tamu tidak ada di antara kolom pelaksana."),
        new Kasus(
            "kolom tanpa jabatan",
            "peranPortal: [staf]",
            "peranPortal: []",
            "PERAN staf",
            "Kolom ini belum menyebut jabatan mana yang mengisinya."),
        new Kasus(
            "kelompok jabatan tidak dikenal",
            "peranPortal: [staf]",
            "peranPortal: [raja]",
            "PERAN staf",
            "Portal tidak mengenal kelompok jabatan raja."),
        new Kasus(
            "pekerjaan yang belum dapat dijalankan",
            "jenis: terima",
            "jenis: rapat",
            "LANGKAH 4",
            "Portal ini belum dapat menjalankan pekerjaan Selenggarakan rapat."),
        new Kasus(
            "langkah pertama serentak",
            "keluaran: [Disposisi]",
            "keluaran: [Disposisi], sebar: true",
            "LANGKAH 1",
            "Langkah pertama tidak dapat dikerjakan serentak oleh banyak pejabat."),
        new Kasus(
            "menunggu di langkah pertama",
            "keluaran: [Disposisi]",
            "keluaran: [Disposisi], menunggu: Surat",
            "LANGKAH 1",
            "Langkah pertama dan langkah serentak tidak dapat menunggu kejadian dari luar."),
        new Kasus(
            "tim yang terlambat",
            "peranPortal: [staf]}",
            "tim: 3}",
            "LANGKAH 2",
            "Tim ini baru dibentuk pada langkah 3, jadi belum dapat bekerja di langkah ini."),
        new Kasus(
            "mulai menurut kalender",
            "periode: [tahunan]",
            "periode: [tahunan]\nmulai: {cara: [kalender]}",
            "MULAI",
            "SOP yang dimulai menurut kalender memerlukan bulan (1 sampai 24) dan tanggal (1 sampai"
                + " 28)."),
        new Kasus("versi kosong", "versi: \"1\"", "versi:", "IDENTITAS", "Versi belum diisi."));
  }

  @Test
  void dasarnyaBenar() {
    assertEquals(List.of(), temuan(DASAR));
  }

  @ParameterizedTest
  @MethodSource("kasus")
  void kalimatDanTempatnya(Kasus kasus) {
    assertTrue(DASAR.contains(kasus.dari()), kasus.dari());
    List<String> semua = temuan(DASAR.replaceFirst(Pattern.quote(kasus.dari()), kasus.ke()));
    assertTrue(semua.contains(kasus.tempat() + ": " + kasus.kalimat()), semua::toString);
  }

  @Test
  void semuanyaSekaligusMenurutUrutanHalaman() {
    String banyak =
        DASAR
            .replace("kembaliKe: 2", "kembaliKe: 4")
            .replace("versi: \"1\"", "versi:")
            .replace("judul: Susun, ", "");
    List<String> semua = temuan(banyak);
    assertEquals(
        List.of("IDENTITAS", "LANGKAH 2", "LANGKAH 3"),
        semua.stream().map(s -> s.substring(0, s.indexOf(':'))).distinct().toList());
  }

  /** Broken in any one field, a draft still gets an answer, never an error. */
  @Test
  void setiapMedanBolehHilang() {
    for (String baris : DASAR.lines().filter(b -> b.contains("{")).toList()) {
      String isi = baris.substring(baris.indexOf('{') + 1, baris.lastIndexOf('}'));
      for (String medan : isi.split(", (?=[a-zA-Z]+:)")) {
        if (!medan.startsWith("nomor")) {
          String sisa =
              Arrays.stream(isi.split(", (?=[a-zA-Z]+:)"))
                  .filter(m -> !m.equals(medan))
                  .collect(Collectors.joining(", "));
          temuan(DASAR.replace(isi, sisa)).forEach(t -> assertFalse(t.contains("null"), t));
        }
      }
    }
  }

  @Test
  void setiapKekeliruanDefinisiMempunyaiKalimatBiasa() throws IOException {
    Properties kalimat = new Properties();
    try (Reader isi =
        new InputStreamReader(
            KataTemuanTest.class.getResourceAsStream("/pesan.properties"),
            StandardCharsets.UTF_8)) {
      kalimat.load(isi);
    }
    Set<String> tanpa = new TreeSet<>();
    Set<String> teknis = new TreeSet<>();
    for (String kunci : kalimat.stringPropertyNames()) {
      if (kunci.startsWith("sop.definisi.") && !kunci.equals("sop.definisi.keliru")) {
        String biasa = kalimat.getProperty(kunci.replace("sop.definisi.", "perancang.keliru."));
        if (biasa == null) {
          tanpa.add(kunci);
        } else if (biasa.matches(".*\\b[a-z]+[A-Z].*")) {
          teknis.add(biasa);
        }
      }
    }
    assertEquals(Set.of(), tanpa);
    assertEquals(Set.of(), teknis);
  }

  private static List<String> temuan(String isi) {
    DefinisiSop sop = PembacaDefinisi.baca(isi).rancangan().orElseThrow().definisi();
    Kata kata = new Kata(null);
    return PemeriksaRancangan.periksa(sop, JENIS).stream()
        .map(t -> tempat(t) + ": " + kata.dari(t.pesan()))
        .toList();
  }

  private static String tempat(TemuanSop t) {
    return t.kunci() == null ? t.bagian().name() : t.bagian().name() + " " + t.kunci();
  }
}
