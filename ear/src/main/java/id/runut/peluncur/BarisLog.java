package id.runut.peluncur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Makes the server's JSON log readable for the person in front of the terminal. */
final class BarisLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH:mm:ss");

  private BarisLog() {}

  /** {@code 09:27:35 INFO [kategori] pesan (permintaan)}; anything but JSON stays as it is. */
  static String ringkas(String baris) {
    if (!baris.startsWith("{")) {
      return baris;
    }
    try {
      JsonNode isi = JSON.readTree(baris);
      String waktu =
          OffsetDateTime.parse(isi.path("timestamp").asText())
              .atZoneSameInstant(ZoneId.systemDefault())
              .format(JAM);
      String nama = isi.path("loggerName").asText();
      String permintaan = isi.path("mdc").path("permintaan").asText();
      String jejak = isi.path("stackTrace").asText();
      return waktu
          + " "
          + isi.path("level").asText()
          + " ["
          + nama.substring(nama.lastIndexOf('.') + 1)
          + "] "
          + isi.path("message").asText()
          + (permintaan.isEmpty() ? "" : " (" + permintaan + ")")
          + (jejak.isEmpty() ? "" : "\n" + jejak.strip());
    } catch (JsonProcessingException | java.time.format.DateTimeParseException bukanCatatan) {
      return baris;
    }
  }
}
