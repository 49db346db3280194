package id.runut.notifikasi.surel;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import id.runut.notifikasi.entity.KotakKeluar;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Words mails. Plain text, so that what an official has typed appears literally. */
@ApplicationScoped
public class KalimatSurel {

  private static final Locale INDONESIA = Locale.forLanguageTag("id");
  private static final Pattern WAKTU_ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
  private static final String LAIN = "lain";
  private static final int PERIHAL_TERPANJANG = 150;

  private final Configuration konfigurasi = new Configuration(Configuration.VERSION_2_3_34);

  public KalimatSurel() {
    konfigurasi.setClassLoaderForTemplateLoading(KalimatSurel.class.getClassLoader(), "surel");
    konfigurasi.setDefaultEncoding(StandardCharsets.UTF_8.name());
    konfigurasi.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    konfigurasi.setLogTemplateExceptions(false);
  }

  /**
   * The subject line.
   *
   * @param argumen values, one per line, as the outbox keeps them
   */
  public String perihal(String kunci, String argumen, ZoneId zona) {
    String perihal = kalimat(kunci, ".perihal", argumen, zona).replaceAll("\\R", " ");
    return perihal.length() <= PERIHAL_TERPANJANG
        ? perihal
        : perihal.substring(0, PERIHAL_TERPANJANG - 1) + "…";
  }

  /**
   * The whole text.
   *
   * @param tautan full address, or null
   */
  public String isi(String kunci, String argumen, ZoneId zona, String jabatan, String tautan) {
    Map<String, Object> nilai = new HashMap<>();
    nilai.put("jabatan", jabatan);
    nilai.put("kalimat", kalimat(kunci, "", argumen, zona));
    nilai.put("tautan", tautan);
    return tulis("pemberitahuan.ftl", nilai);
  }

  /** The subject line of a mail of the day. */
  public String perihalHarian(int jumlah) {
    return MessageFormat.format(bundel().getString("harian.perihal"), jumlah);
  }

  /**
   * The text of a mail of the day.
   *
   * @param alamat of the portal, which the links of the lines are below
   */
  public String isiHarian(String nama, List<KotakKeluar> kabar, ZoneId zona, String alamat) {
    List<Map<String, Object>> baris =
        kabar.stream()
            .map(
                k -> {
                  Map<String, Object> satu = new HashMap<>();
                  satu.put("kapan", Penanggalan.lengkap(k.getDibuat(), zona));
                  satu.put("perihal", perihal(k.getKunci(), k.getArgumen(), zona));
                  satu.put("tautan", k.getTautan() == null ? null : alamat + k.getTautan());
                  return satu;
                })
            .toList();
    return tulis("harian.ftl", Map.of("nama", nama, "kabar", baris, "alamat", alamat));
  }

  private String tulis(String templat, Map<String, Object> nilai) {
    try (StringWriter keluar = new StringWriter()) {
      konfigurasi.getTemplate(templat).process(nilai, keluar);
      return keluar.toString();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } catch (TemplateException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private static ResourceBundle bundel() {
    return ResourceBundle.getBundle(
        "surel.kalimat", INDONESIA, KalimatSurel.class.getClassLoader());
  }

  private static String kalimat(String kunci, String akhiran, String argumen, ZoneId zona) {
    ResourceBundle bundel = bundel();
    String pola = bundel.getString((bundel.containsKey(kunci) ? kunci : LAIN) + akhiran);
    Object[] nilai =
        Arrays.stream(argumen.split("\n", -1)).map(satu -> nilai(satu, zona)).toArray();
    return new MessageFormat(pola, INDONESIA).format(nilai);
  }

  private static String nilai(String satu, ZoneId zona) {
    return WAKTU_ISO.matcher(satu).matches()
        ? Penanggalan.lengkap(Instant.parse(satu), zona)
        : satu;
  }
}
