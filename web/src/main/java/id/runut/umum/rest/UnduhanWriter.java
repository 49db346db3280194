package id.runut.umum.rest;

import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends files, always to be saved and never to be shown inside our origin. */
@Provider
@ApplicationScoped
public class UnduhanWriter implements MessageBodyWriter<Unduhan> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Unduhan.class == type;
  }

  @Override
  public void writeTo(
      Unduhan file,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, file.jenisKonten());
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, String.valueOf(file.isi().length));
    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(file.nama()));
    body.write(file.isi());
  }

  /** Both forms of the name (RFC 6266): a plain one for old clients, the true one for the rest. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }
}
