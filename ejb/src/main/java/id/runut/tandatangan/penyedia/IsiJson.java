package id.runut.tandatangan.penyedia;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Reads what gateways answer, of which only some is what was agreed. */
final class IsiJson {

  private IsiJson() {}

  /** Empty when it is no JSON object: a page of a proxy, a cut answer. */
  static Optional<JsonObject> baca(byte[] isi) {
    try (var pembaca = Json.createReader(new ByteArrayInputStream(isi))) {
      return Optional.of(pembaca.readObject());
    } catch (JsonException | IllegalStateException lain) {
      return Optional.empty();
    }
  }

  /** A text or a number as text; empty for anything else. */
  static Optional<String> teks(JsonObject isi, String kunci) {
    JsonValue nilai = isi.get(kunci);
    if (nilai instanceof JsonString teks) {
      return Optional.of(teks.getString());
    }
    return nilai == null || nilai.getValueType() != JsonValue.ValueType.NUMBER
        ? Optional.empty()
        : Optional.of(nilai.toString());
  }
}
