package id.runut.tandatangan.penyedia;

import id.runut.tandatangan.penyedia.SaluranBsre.JawabanHilang;
import id.runut.tandatangan.penyedia.SaluranBsre.TidakTersambung;
import id.runut.umum.boundary.Putusan;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Version 2 of the service: JSON in and out, several files at once. */
public final class KlienBsreV2 implements KlienBsre {

  private static final String JSON = "application/json";

  private final SaluranBsre saluran;

  public KlienBsreV2(SambunganBsre sambungan) {
    this.saluran = new SaluranBsre(sambungan);
  }

  @Override
  public Putusan status(String nik) {
    try {
      HttpResponse<byte[]> jawaban =
          kirim("/api/v2/user/check/status", Json.createObjectBuilder().add("nik", nik));
      Optional<JsonObject> isi = IsiJson.baca(jawaban.body());
      return jawaban.statusCode() == 200 && isi.isPresent() && isi.get().get("error") == null
          ? keadaan(isi.get())
              .map(StatusBsre::menurut)
              .orElseGet(() -> Putusan.tidak("tandatangan.bsre.tanpaArti"))
          : StatusBsre.selain(jawaban.statusCode(), isi);
    } catch (TidakTersambung | JawabanHilang mati) {
      return Putusan.tidak("tandatangan.bsre.tidakTersambung");
    }
  }

  @Override
  public JawabanBsre tandaTangani(PermintaanBsre permintaan) {
    JsonArrayBuilder berkas = Json.createArrayBuilder();
    permintaan.berkas().forEach(b -> berkas.add(Base64.getEncoder().encodeToString(b)));
    JsonObjectBuilder isi =
        Json.createObjectBuilder()
            .add("nik", permintaan.nik())
            .add("passphrase", new String(permintaan.frasaSandi()))
            .add("signatureProperties", Json.createArrayBuilder().add(sifat(permintaan.tampak())))
            .add("file", berkas);
    try {
      return baca(kirim("/api/v2/sign/pdf", isi), permintaan.berkas().size());
    } catch (TidakTersambung mati) {
      return GalatBsre.tidakTersambung();
    } catch (JawabanHilang hilang) {
      return GalatBsre.tidakPasti();
    }
  }

  /** Version 2 keeps nothing to be fetched later. */
  @Override
  public JawabanBsre unduh(String idDokumen) {
    return GalatBsre.tidakPasti();
  }

  @Override
  public VerifikasiBsre verifikasi(byte[] pdf) {
    JsonObjectBuilder isi =
        Json.createObjectBuilder().add("file", Base64.getEncoder().encodeToString(pdf));
    try {
      HttpResponse<byte[]> jawaban = kirim("/api/v2/verify/pdf", isi);
      return IsiJson.baca(jawaban.body())
          .filter(i -> jawaban.statusCode() == 200 && i.containsKey("conclusion"))
          .map(KlienBsreV2::opini)
          .orElse(VerifikasiBsre.TANPA_JAWABAN);
    } catch (TidakTersambung | JawabanHilang mati) {
      return VerifikasiBsre.TANPA_JAWABAN;
    }
  }

  private HttpResponse<byte[]> kirim(String jalan, JsonObjectBuilder isi)
      throws TidakTersambung, JawabanHilang {
    return saluran.kirim(jalan, JSON, BodyPublishers.ofString(isi.build().toString()));
  }

  private static JsonObjectBuilder sifat(PermintaanBsre.Tampak tampak) {
    if (tampak == null) {
      return Json.createObjectBuilder().add("tampilan", "INVISIBLE");
    }
    return Json.createObjectBuilder()
        .add("tampilan", "VISIBLE")
        .add("imageBase64", Base64.getEncoder().encodeToString(tampak.gambar()))
        .add("page", tampak.halaman())
        .add("originX", tampak.kiri())
        .add("originY", tampak.bawah())
        .add("width", tampak.lebar())
        .add("height", tampak.tinggi());
  }

  /** The state stands in one of three places, by the gateway's build. */
  private static Optional<String> keadaan(JsonObject isi) {
    JsonValue data = isi.get("data");
    return IsiJson.teks(isi, "status")
        .or(() -> IsiJson.teks(isi, "userStatus"))
        .or(
            () ->
                data != null && data.getValueType() == JsonValue.ValueType.OBJECT
                    ? IsiJson.teks(data.asJsonObject(), "status")
                    : Optional.empty());
  }

  /** Files are matched by their place, so their count has to be right. */
  private static JawabanBsre baca(HttpResponse<byte[]> jawaban, int diminta) {
    Optional<JsonObject> isi = IsiJson.baca(jawaban.body());
    if (jawaban.statusCode() != 200 || isi.isEmpty() || isi.get().get("file") == null) {
      return isi.flatMap(GalatBsre::teks)
          .map(GalatBsre::dari)
          .orElseGet(() -> GalatBsre.menurutStatus(jawaban.statusCode()));
    }
    Optional<String> galat = IsiJson.teks(isi.get(), "error");
    if (galat.isPresent()) {
      return GalatBsre.dari(galat.get());
    }
    List<byte[]> berkas = berkas(isi.get().get("file"));
    return berkas.size() == diminta && berkas.stream().allMatch(PdfMentah::utuh)
        ? JawabanBsre.diterima(berkas, null)
        : GalatBsre.tidakPasti();
  }

  private static List<byte[]> berkas(JsonValue nilai) {
    List<byte[]> hasil = new ArrayList<>();
    if (nilai.getValueType() == JsonValue.ValueType.ARRAY) {
      for (JsonValue satu : nilai.asJsonArray()) {
        if (satu instanceof JsonString teks) {
          hasil.add(buka(teks.getString()));
        }
      }
    }
    return hasil;
  }

  private static byte[] buka(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException rusak) {
      return new byte[0];
    }
  }

  private static VerifikasiBsre opini(JsonObject isi) {
    JsonValue tandaTangan = isi.get("signatureInformations");
    boolean ada = tandaTangan != null && tandaTangan.getValueType() == JsonValue.ValueType.ARRAY;
    List<JsonObject> semua =
        ada
            ? tandaTangan.asJsonArray().stream()
                .filter(s -> s.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject)
                .toList()
            : List.of();
    boolean sah =
        !semua.isEmpty() && semua.stream().allMatch(s -> s.getBoolean("integrityValid", false));
    return new VerifikasiBsre(
        true, sah, semua.stream().flatMap(s -> IsiJson.teks(s, "signerName").stream()).toList());
  }
}
