package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a script does at a task: one act of each kind of step, with plausible content. */
final class TindakanSop implements Pemeran {

  private static final int BELUM = 409;

  private final Panggung panggung;

  TindakanSop(Panggung panggung) {
    this.panggung = panggung;
  }

  /** A letter from outside. */
  static Map<String, Object> surat() {
    return Map.of("nomor", "065/12/Set", "tanggal", "2026-01-12", "pengirim", "Sekretaris Daerah");
  }

  @Override
  public void kembalikan(Giliran g) {
    String jalur = "verifikasi".equals(g.tindakan()) ? "/verifikasi/kembalikan" : "/kembalikan";
    panggung
        .rest(g.nama())
        .kirim(
            "/tugas/" + g.tugas() + jalur,
            Map.of("kategori", List.of("Isi"), "alasan", ALASAN_KEMBALI))
        .harus(200);
  }

  @Override
  public String lakukan(Giliran g) {
    Rest rest = panggung.rest(g.nama());
    siapkan(rest, g);
    Jawaban jawaban = tindak(rest, g);
    return jawaban.kode() == BELUM ? jawaban.teks() : selesai(jawaban);
  }

  private static String selesai(Jawaban jawaban) {
    jawaban.harus(200);
    return null;
  }

  /** Receipts and ticks that the step asks for. */
  private void siapkan(Rest rest, Giliran g) {
    String tugas = "/tugas/" + g.tugas();
    if (g.siap()) {
      return;
    }
    bentukTim(rest, tugas);
    Jawaban kiriman = rest.ambil(tugas + "/kiriman");
    if (kiriman.kode() == 200 && kosong(kiriman.json().at("/tandaTerima/diterima"))) {
      rest.kirim("/distribusi/" + kiriman.json().get("id").asText() + "/terima").harus(200);
    }
    for (JsonNode satu : rest.ambil(tugas + "/penyerahan").harus(200).json()) {
      if (kosong(satu.path("diterima"))) {
        rest.kirim(tugas + "/penyerahan/terima").harus(200);
        break;
      }
    }
    List<Integer> butir = new ArrayList<>();
    rest.ambil(tugas + "/daftar-periksa")
        .harus(200)
        .json()
        .forEach(b -> butir.add(b.get("nomor").asInt()));
    if (!butir.isEmpty()) {
      rest.ganti(tugas + "/daftar-periksa", Map.of("lengkap", butir)).harus(200);
    }
  }

  /** Teams that the step names: the planning staff and all heads of bidang. */
  private static void bentukTim(Rest rest, String tugas) {
    for (JsonNode tim : rest.ambil(tugas + "/tim").harus(200).json()) {
      if (!tim.get("anggota").isEmpty()) {
        continue;
      }
      List<Map<String, Object>> anggota = new ArrayList<>();
      for (JsonNode calon : tim.get("calon")) {
        String nama = calon.get("nama").asText();
        if (nama.matches("(?i)(kepala bidang|kabid|staf|pelaksana|fungsional).*")) {
          anggota.add(
              Map.of("jabatanId", calon.get("jabatanId").asText(), "ketua", anggota.isEmpty()));
        }
      }
      rest.ganti(tugas + "/tim", Map.of("peran", tim.get("peran").asText(), "anggota", anggota))
          .harus(200);
    }
  }

  private Jawaban tindak(Rest rest, Giliran g) {
    JsonNode rincian = g.rincian();
    String tugas = "/tugas/" + g.tugas();
    return switch (g.tindakan()) {
      case "disposisi" -> rest.kirim(tugas + "/disposisi", perintah(rincian));
      case "susun" -> susun(rest, tugas);
      case "kompilasi" -> kompilasi(rest, tugas);
      case "periksa" -> rest.kirim(tugas + "/paraf", sidik(rest, tugas, "periksa"));
      case "tandatangan" -> tandaTangani(rest, rincian);
      case "kirim" -> rest.kirim(tugas + "/kirim");
      case "ukur" -> ukur(rest, tugas);
      case "terima" -> rest.kirim(tugas + "/himpun");
      case "himpun" -> rest.kirim(tugas + "/bagian/himpun", dengan(rincian, Map.of()));
      case "verifikasi" -> verifikasi(rest, rincian);
      case "serah" -> rest.kirim(tugas + "/serah", dengan(rincian, Map.of("catatan", "Lengkap.")));
      case "kegiatan" -> kegiatan(rest, rincian);
      case "registrasi" ->
          rest.kirim(tugas + "/registrasi", dengan(rincian, Map.of("keterangan", "Map biru")));
      case "cetak" ->
          rest.kirim(
              tugas + "/cetak",
              dengan(rincian, Map.of("eksemplar", 3, "distempel", true, "untuk", "Pimpinan")));
      case "arsip" -> arsip(rest, rincian);
      case "usul_tim" ->
          rest.kirim(
              tugas + "/usulan-tim",
              Map.of(
                  "jabatan", rest.ambil(tugas + "/usulan-tim").harus(200).json().get("diusulkan")));
      case "rapat" -> RapatSop.selenggarakan(rest, rincian, dengan(rincian, Map.of()));
      default -> throw new AssertionError("nobody plays " + g.tindakan());
    };
  }

  private static Jawaban susun(Rest rest, String tugas) {
    for (JsonNode dokumen : rest.ambil(tugas + "/naskah/dokumen").harus(200).json()) {
      rest.ambil(tugas + "/naskah?dokumen=" + dokumen.asText()).harus(200);
    }
    JsonNode konsep = rest.ambil(tugas + "/naskah").harus(200).json();
    return rest.kirim(
        tugas + "/naskah/ajukan",
        Map.of("konsep", konsep.get("konsep"), "versi", konsep.get("versi")));
  }

  private static Jawaban kompilasi(Rest rest, String tugas) {
    if (!rest.ambil(tugas + "/naskah/dokumen").harus(200).json().isEmpty()) {
      return susun(rest, tugas);
    }
    rest.kirim(tugas + "/rekapitulasi").harus(200);
    return rest.kirim(tugas + "/rekapitulasi/ajukan");
  }

  private Jawaban tandaTangani(Rest rest, JsonNode rincian) {
    String tugas = "/tugas/" + id(rincian);
    if (rest.ambil("/sertifikat").kode() != 200) {
      rest.kirim("/sertifikat", Map.of("frasaSandi", Skrip.FRASA_SANDI)).harus(200);
    }
    Map<String, Object> isi = new HashMap<>(sidik(rest, tugas, "tandatangan"));
    isi.put("frasaSandi", Skrip.FRASA_SANDI);
    if (memuat(rincian, "disposisi")) {
      isi.put("disposisi", perintah(rincian));
    }
    return rest.kirim(tugas + "/tandatangan", isi);
  }

  /** Fingerprints of all letters that an act covers, as they were seen. */
  private static Map<String, Object> sidik(Rest rest, String tugas, String tindakan) {
    List<String> semua = new ArrayList<>();
    rest.ambil(tugas + "/naskah/rincian/" + tindakan)
        .harus(200)
        .json()
        .forEach(n -> semua.add(n.at("/versi/sidik").asText()));
    if (semua.isEmpty()) {
      throw new AssertionError("no letter to " + tindakan + " at " + tugas);
    }
    return Map.of("sidikVersi", semua.get(0), "sidikLain", semua.subList(1, semua.size()));
  }

  private static Jawaban ukur(Rest rest, String tugas) {
    byte[] buku = rest.ambil(tugas + "/lembar-kerja").harus(200).isi();
    rest.unggah(tugas + "/unggahan", "capaian.xlsx", LembarIsian.benar(buku), Map.of()).harus(201);
    for (JsonNode baris : rest.ambil(tugas + "/capaian").harus(200).json().get("baris")) {
      if (baris.path("buktiWajib").asBoolean()) {
        String jalur = tugas + "/bukti?indikator=" + baris.get("indikatorId").asText();
        rest.unggah(jalur, "bukti.png", Bukti.gambar(), Map.of()).harus(201);
      }
    }
    return rest.kirim(tugas + "/kirim-capaian");
  }

  private static Jawaban verifikasi(Rest rest, JsonNode rincian) {
    String tugas = "/tugas/" + id(rincian);
    for (JsonNode unit : rest.ambil(tugas + "/verifikasi").harus(200).json().get("unit")) {
      rest.ganti(
              tugas + "/verifikasi/" + unit.at("/capaian/unggahan/id").asText(),
              Map.of("sesuai", true))
          .harus(200);
    }
    return rest.kirim(tugas + "/verifikasi/terima", dengan(rincian, Map.of()));
  }

  private static Jawaban kegiatan(Rest rest, JsonNode rincian) {
    String tugas = "/tugas/" + id(rincian) + "/kegiatan";
    rest.unggah(tugas + "/bukti", "hasil.png", Bukti.gambar(), Map.of()).harus(201);
    return rest.kirim(
        tugas,
        dengan(
            rincian,
            Map.of(
                "tanggal",
                "2026-01-15",
                "tempat",
                "Biro Organisasi",
                "uraian",
                "Konsep dibahas bersama; tidak ada perubahan.")));
  }

  private static Jawaban arsip(Rest rest, JsonNode rincian) {
    String tugas = "/tugas/" + id(rincian) + "/arsip";
    JsonNode usulan = rest.ambil(tugas).harus(200).json().get("usulan");
    return rest.kirim(
        tugas,
        dengan(
            rincian,
            Map.of("klasifikasi", usulan.asText(), "tempat", "Lemari 1, odner SAKIP 2026")));
  }

  private static Map<String, Object> perintah(JsonNode rincian) {
    return dengan(
        rincian,
        Map.of("instruksi", List.of("Tindak lanjuti sesuai ketentuan"), "sifat", "SEGERA"));
  }

  /** Where somebody is to be chosen, the first. */
  private static Map<String, Object> dengan(JsonNode rincian, Map<String, Object> isi) {
    Map<String, Object> semua = new HashMap<>(isi);
    JsonNode pilihan = rincian.get("pilihanPenerima");
    if (!pilihan.isEmpty()) {
      semua.put("penerima", pilihan.get(0).get("jabatanId").asText());
    }
    return semua;
  }

  /** Whether the step orders as well, in one stroke with what is due. */
  private static boolean memuat(JsonNode rincian, String tindakan) {
    for (JsonNode satu : rincian.at("/langkah/tambahan")) {
      if (tindakan.equals(satu.asText())) {
        return !rincian.path("berikutnya").isNull();
      }
    }
    return false;
  }

  private static String id(JsonNode rincian) {
    return rincian.at("/ringkasan/id").asText();
  }

  private static boolean kosong(JsonNode nilai) {
    return nilai.isMissingNode() || nilai.isNull();
  }
}
