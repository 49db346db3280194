package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The meeting of a step by script: called, attended, minuted, approved and closed. */
final class RapatSop {

  private static final int BELUM = 409;
  private static final int MENIT_BERJALAN = 5;

  private RapatSop() {}

  /**
   * Holds the meeting of a task; whoever calls it also keeps the minutes.
   *
   * @param lanjut how the process goes on
   */
  static Jawaban selenggarakan(Rest rest, JsonNode rincian, Map<String, Object> lanjut) {
    String tugas = "/tugas/" + rincian.at("/ringkasan/id").asText();
    JsonNode rapat = rest.ambil(tugas + "/rapat").harus(200).json();
    String jalur = "/rapat/" + rapat.get("id").asText();
    if ("RANCANGAN".equals(rapat.get("status").asText())) {
      String saya = rincian.at("/sebagai/jabatanId").asText();
      rapat = rest.ganti(jalur, undangan(rapat, saya)).harus(200).json();
      hadir(rest, jalur, rapat);
      notula(rest, jalur);
    }
    return tutup(rest, tugas, jalur, lanjut);
  }

  private static Map<String, Object> undangan(JsonNode rapat, String pimpinan) {
    Instant mulai = Instant.now().minus(MENIT_BERJALAN, ChronoUnit.MINUTES);
    List<String> peserta = new ArrayList<>();
    rapat.get("peserta").forEach(p -> peserta.add(p.get("jabatanId").asText()));
    Map<String, Object> isi = new HashMap<>();
    isi.put("judul", rapat.get("judul").asText());
    isi.put("acara", "Pembahasan bahan\nKesepakatan");
    isi.put("mulai", mulai.toString());
    isi.put("selesai", mulai.plus(1, ChronoUnit.HOURS).toString());
    isi.put("tempat", "Ruang rapat utama");
    isi.put("pimpinan", pimpinan);
    isi.put("notulis", pimpinan);
    isi.put("jabatan", peserta);
    return Map.of("isi", isi, "versi", rapat.get("versi").asLong());
  }

  private static void hadir(Rest rest, String jalur, JsonNode rapat) {
    for (JsonNode peserta : rapat.get("peserta")) {
      rest.kirim(jalur + "/peserta/" + peserta.get("id").asText() + "/hadir", Map.of()).harus(204);
    }
    rest.unggah(jalur + "/foto", "rapat.png", Bukti.gambar(), Map.of()).harus(201);
  }

  private static void notula(Rest rest, String jalur) {
    for (JsonNode bagian : rest.ambil(jalur + "/notula").harus(200).json().get("bagian")) {
      String nama = bagian.get("bagian").asText();
      rest.ganti(
              jalur + "/notula/" + nama,
              Map.of("isi", "<p>Dibahas bersama.</p>", "versi", bagian.get("versi").asLong()))
          .harus(200);
    }
  }

  private static Jawaban tutup(Rest rest, String tugas, String jalur, Map<String, Object> lanjut) {
    String sidik = rest.ambil(jalur + "/notula").harus(200).json().get("sidik").asText();
    Jawaban sah = rest.kirim(jalur + "/notula/sahkan", Map.of("sidik", sidik));
    return sah.kode() == BELUM ? sah : rest.kirim(tugas + "/rapat/tutup", lanjut);
  }
}
