package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may see and do what, by table: every kind of address, asked for by everybody. Whoever is not
 * named is refused, in plain words and with a row in the log, and nothing changes.
 */
@ExtendWith(TataPanggung.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HakAksesIT {

  private static final List<String> TINDAKAN =
      List.of(
          "disposisi", "paraf", "kembalikan", "tandatangan", "kirim", "kirim-capaian", "himpun");

  private final Map<String, String> nomor = new HashMap<>();

  /** Who stands in for whom; what that lets him see is told by the story of deputies. */
  private final Map<Akun, Akun> wakil = new EnumMap<>(Akun.class);

  @BeforeAll
  void siapkan(Panggung panggung) throws SQLException {
    cariWakil(panggung);
    Skrip skrip = new Skrip(panggung);
    String proses = skrip.mulai(2026, 4);
    skrip.sampaiUkur();
    nomor.put("diukur", skrip.tugas(Akun.KABID_KOPERASI, 11));
    skrip.ukur(Akun.KABID_KOPERASI, 11);
    nomor.put("proses", proses);
    nomor.put("ukur", skrip.tugas(Akun.KEPALA_UPT, 11));
    cari(panggung, "kepala", "select id from tugas where langkah = 1 and proses_id = ?");
    cari(panggung, "konsep", "select id from tugas where langkah = 4 and proses_id = ?");
    cari(panggung, "naskah", "select id from naskah where proses_id = ?");
    cari(
        panggung,
        "versi",
        "select v.id from versi_naskah v join naskah n on n.id = v.naskah_id where proses_id = ?");
    cari(panggung, "disposisi", "select id from disposisi where langkah = 1 and proses_id = ?");
    cari(panggung, "unggahan", "select id from unggahan where proses_id = ?");
    nomor.put("rapat", rapat(panggung));
    cari(panggung, "bukti", "select id from bukti_dukung where proses_id = ?");
    cari(
        panggung,
        "kiriman",
        """
        select d.id from distribusi d join pengiriman p on p.id = d.pengiriman_id
          join tugas t on t.proses_id = p.proses_id and t.jabatan_id = d.jabatan_id
        where p.proses_id = ? and t.id = '%s'
        """
            .formatted(nomor.get("ukur")));
  }

  /** Another story may have made somebody a deputy for today. */
  private void cariWakil(Panggung panggung) {
    Map<String, Akun> pemilik = new HashMap<>();
    Map<Akun, JsonNode> jabatan = new EnumMap<>(Akun.class);
    for (Akun akun : EnumSet.complementOf(EnumSet.of(Akun.TANPA_JABATAN))) {
      JsonNode semua = panggung.rest(akun).ambil("/saya").harus(200).json().get("jabatan");
      jabatan.put(akun, semua);
      pemilik.put(semua.at("/0/jabatanId").asText(), akun);
    }
    jabatan.forEach(
        (akun, semua) -> {
          for (int i = 1; i < semua.size(); i++) {
            wakil.put(akun, pemilik.get(semua.get(i).get("jabatanId").asText()));
          }
        });
  }

  /** Whether somebody is not named, but stands in for somebody who is. */
  private boolean sebagaiWakil(Akun akun, Set<Akun> yangBoleh) {
    return !yangBoleh.contains(akun) && yangBoleh.contains(wakil.getOrDefault(akun, akun));
  }

  /** A meeting that the secretary chairs and writes down, with one more participant. */
  private static String rapat(Panggung panggung) {
    Instant mulai = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    String sekretaris = jabatan(panggung, Akun.SEKRETARIS);
    return panggung
        .rest(Akun.SEKRETARIS)
        .kirim(
            "/rapat",
            Map.of(
                "judul",
                "Rapat persiapan data triwulan",
                "acara",
                "Pembagian tugas",
                "mulai",
                mulai.toString(),
                "selesai",
                mulai.plus(Duration.ofHours(2)).toString(),
                "tempat",
                "Ruang rapat",
                "pimpinan",
                sekretaris,
                "notulis",
                sekretaris,
                "jabatan",
                List.of(jabatan(panggung, Akun.KABID_KOPERASI))))
        .harus(201)
        .json()
        .get("id")
        .asText();
  }

  private static String jabatan(Panggung panggung, Akun akun) {
    return panggung.rest(akun).ambil("/saya").harus(200).json().at("/jabatan/0/jabatanId").asText();
  }

  @Test
  void rest(Panggung panggung) throws SQLException {
    Map<String, Set<Akun>> tabel = TabelAkses.rest();
    List<String> salah = new ArrayList<>();
    long tercatat = tercatat(panggung);
    long ditolak = 0;
    for (Map.Entry<String, Set<Akun>> baris : tabel.entrySet()) {
      String jalur = isi(baris.getKey());
      assertEquals(401, panggung.restTanpaToken().ambil(jalur).kode(), jalur);
      for (Akun akun : Akun.values()) {
        Jawaban jawaban = panggung.rest(akun).ambil(jalur);
        boolean boleh = baris.getValue().contains(akun);
        ditolak += jawaban.kode() != 200 && akun != Akun.TANPA_JABATAN ? 1 : 0;
        if (sebagaiWakil(akun, baris.getValue())) {
          continue;
        }
        periksa(salah, akun + " " + baris.getKey(), jawaban.kode(), boleh);
        assertFalse(!boleh && jawaban.teks().contains("Exception"), jawaban::teks);
      }
    }
    assertEquals(List.of(), salah);
    assertEquals(ditolak, tercatat(panggung) - tercatat, "refusals in the log");
  }

  @Test
  void halaman(Panggung panggung) {
    Map<String, Set<Akun>> tabel = TabelAkses.halaman();
    List<String> salah = new ArrayList<>();
    for (Akun akun : Akun.values()) {
      Peramban peramban = panggung.masuk(akun);
      for (Map.Entry<String, Set<Akun>> baris : tabel.entrySet()) {
        if (sebagaiWakil(akun, baris.getValue())) {
          continue;
        }
        APIResponse jawaban = minta(panggung, peramban, isi(baris.getKey()));
        periksa(
            salah, akun + " " + baris.getKey(), jawaban.status(), baris.getValue().contains(akun));
      }
    }
    Peramban tamu = panggung.tamu();
    for (String jalur : tabel.keySet()) {
      String ke = minta(panggung, tamu, isi(jalur)).headers().get("location");
      if (ke == null || !ke.contains("/protocol/openid-connect/auth")) {
        salah.add("guest " + jalur + ": " + ke);
      }
    }
    assertEquals(List.of(), salah);
  }

  @Test
  void tindakanOrangLain(Panggung panggung) throws SQLException {
    String semula = keadaan(panggung);
    List<String> salah = new ArrayList<>();
    for (Akun akun : Akun.values()) {
      for (String tindakan : akun == Akun.KEPALA_UPT ? List.<String>of() : TINDAKAN) {
        Jawaban jawaban =
            panggung
                .rest(akun)
                .kirim(
                    isi("/tugas/{ukur}/" + tindakan),
                    Map.of(
                        "instruksi", List.of("Proses lebih lanjut"),
                        "sidikVersi", "0".repeat(64),
                        "kategori", List.of("Isi"),
                        "alasan", "Bukan tugas saya",
                        "frasaSandi", Skrip.FRASA_SANDI));
        periksa(salah, akun + " " + tindakan, jawaban.kode(), false);
      }
    }
    assertEquals(List.of(), salah);
    assertEquals(semula, keadaan(panggung));
    Invarian.harusUtuh(panggung);
  }

  /** "Not yours" and "does not exist" look alike; where a role is missing, that is said. */
  private static void periksa(List<String> salah, String apa, int kode, boolean boleh) {
    boolean ditolak = kode == 403 || kode == 404 || kode == 302;
    if (boleh ? kode != 200 : !ditolak) {
      salah.add(apa + ": " + kode);
    }
  }

  private static APIResponse minta(Panggung panggung, Peramban peramban, String jalur) {
    return peramban
        .konteks()
        .request()
        .get(panggung.alamat() + jalur, RequestOptions.create().setMaxRedirects(0));
  }

  private String isi(String pola) {
    String jalur = pola;
    for (Map.Entry<String, String> n : nomor.entrySet()) {
      jalur = jalur.replace("{" + n.getKey() + "}", n.getValue());
    }
    return jalur;
  }

  private void cari(Panggung panggung, String nama, String kueri) throws SQLException {
    try (Connection sambungan = panggung.basisData();
        var pernyataan = sambungan.prepareStatement(kueri + " limit 1")) {
      pernyataan.setObject(1, java.util.UUID.fromString(nomor.get("proses")));
      try (var baris = pernyataan.executeQuery()) {
        baris.next();
        nomor.put(nama, baris.getString(1));
      }
    }
  }

  private static long tercatat(Panggung panggung) throws SQLException {
    return Long.parseLong(
        satu(panggung, "select count(*) from jejak_audit where tindakan = 'ditolak'"));
  }

  /** Everything that a decision would change. */
  private static String keadaan(Panggung panggung) throws SQLException {
    return satu(
        panggung,
        """
        select (select string_agg(id || status, ',' order by id) from tugas)
          || (select count(*) from peristiwa_proses) || '/' || (select count(*) from tanda_tangan)
          || '/' || (select count(*) from paraf) || '/' || (select count(*) from disposisi)
          || '/' || (select count(*) from berkas) || '/' || (select count(*) from kotak_keluar)
        """);
  }

  private static String satu(Panggung panggung, String kueri) throws SQLException {
    try (Connection sambungan = panggung.basisData();
        var pernyataan = sambungan.createStatement();
        var baris = pernyataan.executeQuery(kueri)) {
      baris.next();
      return baris.getString(1);
    }
  }
}
