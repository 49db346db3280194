package id.runut.ujung;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * An answer of the REST interface.
 *
 * @param kode status
 * @param kepala headers
 * @param isi body
 */
public record Jawaban(int kode, HttpHeaders kepala, byte[] isi) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The body as JSON; an empty body is a missing node. */
  public JsonNode json() {
    try {
      return JSON.readTree(isi);
    } catch (JsonProcessingException bukanJson) {
      throw new AssertionError("not JSON (" + kode + "): " + teks(), bukanJson);
    } catch (java.io.IOException mustahil) {
      throw new java.io.UncheckedIOException(mustahil);
    }
  }

  /** The body as text. */
  public String teks() {
    return new String(isi, StandardCharsets.UTF_8);
  }

  /** This answer, or a failure that shows the body when the status is another one. */
  public Jawaban harus(int diharapkan) {
    if (kode != diharapkan) {
      throw new AssertionError("status " + kode + " instead of " + diharapkan + ": " + teks());
    }
    return this;
  }
}
