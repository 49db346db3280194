package id.runut.umum.pdf;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the HTML templates under {@code templat/} on the class path. Values are escaped unless a
 * template marks them as sanitised markup with {@code ?no_esc}; records are read by their
 * components' names. A missing value is an error, never an empty spot in an official letter.
 */
@ApplicationScoped
public class TemplatCetak {

  private final Configuration konfigurasi = new Configuration(Configuration.VERSION_2_3_34);

  public TemplatCetak() {
    konfigurasi.setClassLoaderForTemplateLoading(TemplatCetak.class.getClassLoader(), "templat");
    konfigurasi.setDefaultEncoding(StandardCharsets.UTF_8.name());
    konfigurasi.setOutputFormat(HTMLOutputFormat.INSTANCE);
    konfigurasi.setLocale(Locale.forLanguageTag("id-ID"));
    konfigurasi.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    konfigurasi.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    konfigurasi.setLogTemplateExceptions(false);
  }

  /**
   * @param nama path under {@code templat/}, such as {@code disposisi/lembar.ftlh}
   */
  public String isi(String nama, Map<String, ?> nilai) {
    try (StringWriter keluar = new StringWriter()) {
      konfigurasi.getTemplate(nama).process(nilai, keluar);
      return keluar.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("template " + nama, e);
    }
  }

  /** The templates that the list of a folder ({@code daftar.txt}) names, without their endings. */
  public List<String> daftar(String folder) {
    try (InputStream isi =
        TemplatCetak.class.getResourceAsStream("/templat/" + folder + "/daftar.txt")) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(b -> !b.isBlank() && !b.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is such a template. */
  public boolean ada(String nama) {
    return TemplatCetak.class.getResource("/templat/" + nama) != null;
  }
}
