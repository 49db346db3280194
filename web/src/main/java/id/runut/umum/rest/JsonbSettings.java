package id.runut.umum.rest;

import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.BinaryDataStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON of the boundary's records: every component is there, empty ones as null, and messages are
 * written out as sentences, bytes as Base64.
 */
@Provider
@ApplicationScoped
public class JsonbSettings implements ContextResolver<Jsonb> {

  @Inject Kata kata;

  private Jsonb jsonb;

  /** RESTEasy constructs providers itself, by a public constructor without parameters. */
  public JsonbSettings() {}

  JsonbSettings(Kata kata) {
    this.kata = kata;
    prepare();
  }

  @PostConstruct
  void prepare() {
    jsonb =
        JsonbBuilder.create(
            new JsonbConfig()
                .withNullValues(true)
                .withBinaryDataStrategy(BinaryDataStrategy.BASE_64)
                .withAdapters(new Sentence(kata), new Decision(kata)));
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** A message as its sentence. */
  public static final class Sentence implements JsonbAdapter<Pesan, String> {

    private final Kata kata;

    public Sentence(Kata kata) {
      this.kata = kata;
    }

    @Override
    public String adaptToJson(Pesan pesan) {
      return kata.dari(pesan);
    }

    @Override
    public Pesan adaptFromJson(String teks) {
      throw new UnsupportedOperationException("sentences are only written");
    }
  }

  /** A rule's answer with its reason in words. */
  public static final class Decision implements JsonbAdapter<Putusan, Decision.Written> {

    private final Kata kata;

    public Decision(Kata kata) {
      this.kata = kata;
    }

    @Override
    public Written adaptToJson(Putusan putusan) {
      return new Written(putusan.boleh(), putusan.boleh() ? null : kata.dari(putusan.alasan()));
    }

    @Override
    public Putusan adaptFromJson(Written tertulis) {
      throw new UnsupportedOperationException("decisions are only written");
    }

    /**
     * What is written.
     *
     * @param alasan null exactly when {@code boleh}
     */
    public record Written(boolean boleh, String alasan) {}
  }
}
