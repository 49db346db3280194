import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the theme "runut" out of PrimeFaces' saga-blue at build time.
 *
 * <p>The stock theme declares CSS variables but uses none, so redefining them changes nothing: the
 * literals themselves have to become tokens. The result is tokens (light and dark), the rewritten
 * stock theme, and our overrides, in one file. Also copies the Indonesian texts of the components
 * from the key {@code in}, which the jar knows, to {@code id}, which Java has said since 17.
 *
 * <p>Run as a single source file with the jar of PrimeFaces on the class path: {@code java -cp ...
 * ThemeGenerator.java <src/build/tema> <target/classes>}.
 */
public final class ThemeGenerator {

  private static final String STOCK = "META-INF/resources/primefaces-saga-blue/theme.css";
  private static final String STOCK_LOCALE = "META-INF/resources/primefaces/locales/locale-in.js";
  private static final Pattern DECLARATION = Pattern.compile("([a-zA-Z-]+)(\\s*:\\s*)([^;{}]+)");
  private static final Pattern LITERAL =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");
  private static final Set<String> TEXT_PROPERTIES = Set.of("color", "fill", "stroke");

  private final Map<String, String[]> tokens;
  private final Set<String> unknown = new TreeSet<>();
  private int replaced;

  private ThemeGenerator(Map<String, String[]> tokens) {
    this.tokens = tokens;
  }

  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    Path resources = Path.of(arguments[1], "META-INF", "resources");

    ThemeGenerator generator = new ThemeGenerator(readTokens(source.resolve("warna.txt")));
    String theme = generator.rewrite(fromClassPath(STOCK));
    if (!generator.unknown.isEmpty()) {
      System.err.println(
          "The stock theme has colours that src/build/tema/warna.txt does not know: "
              + String.join(", ", generator.unknown));
      System.exit(1);
    }
    String css =
        withDeviceChoice(Files.readString(source.resolve("token.css")))
            + theme
            + "\n"
            + Files.readString(source.resolve("timpa.css"));
    write(resources.resolve("primefaces-runut/theme.css"), css);
    write(
        resources.resolve("primefaces/locales/locale-id.js"),
        fromClassPath(STOCK_LOCALE).replace("PrimeFaces.locales[\"in\"]", "PrimeFaces.locales[\"id\"]"));
    System.out.println("Theme runut: " + generator.replaced + " literals became tokens");
  }

  /** The dark tokens once more, for those who let their device choose. */
  private static String withDeviceChoice(String css) {
    String choice = "html[data-tema=gelap]{";
    String dark = css.substring(css.indexOf(choice) + choice.length(), css.lastIndexOf('}'));
    return css
        + "@media (prefers-color-scheme:dark){html[data-tema=perangkat]{"
        + dark.strip()
        + "}}\n";
  }

  private static Map<String, String[]> readTokens(Path file) throws IOException {
    Map<String, String[]> result = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("//")) {
        continue;
      }
      String[] columns = line.split("\\|");
      String token = columns[1].strip();
      result.put(
          columns[0].strip(), new String[] {token, columns.length > 2 ? columns[2].strip() : token});
    }
    return result;
  }

  private String rewrite(String stock) {
    String css =
        stock
            .replace("\uFEFF", "")
            .replaceAll(":root\\{[^}]*\\}", "")
            .replaceAll("font-family:-apple-system,[^;}]*", "font-family:var(--huruf)")
            .replace("border-radius:4px", "border-radius:var(--lengkung)");
    return DECLARATION
        .matcher(css)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) + match.group(2) + value(match.group(1), match.group(3))));
  }

  private String value(String property, String value) {
    // The stock elevation is three black shadows in one value; ours is one, for overlays only.
    if ("box-shadow".equals(property) && value.contains("rgba(0,0,0,")) {
      replaced++;
      return "var(--bayang)" + (value.contains("!important") ? " !important" : "");
    }
    return LITERAL
        .matcher(value)
        .replaceAll(match -> Matcher.quoteReplacement(token(property, match.group())));
  }

  private String token(String property, String literal) {
    replaced++;
    Colour colour = Colour.parse(literal);
    if (colour.alpha() == 0) {
      return "transparent";
    }
    if ("#000000".equals(colour.hex())) {
      return black(colour);
    }
    String[] choice = tokens.get(colour.hex());
    if (choice == null) {
      unknown.add(literal + " (" + colour.hex() + ", in " + property + ")");
      return literal;
    }
    String token = "var(--" + choice[TEXT_PROPERTIES.contains(property) ? 1 : 0] + ")";
    return colour.alpha() == 1
        ? token
        : "color-mix(in srgb," + token + " " + Math.round(colour.alpha() * 100) + "%,transparent)";
  }

  /** Translucent black is a hairline when faint, else the veil behind an overlay. */
  private String black(Colour colour) {
    if (colour.alpha() == 1) {
      unknown.add("black");
    }
    if (colour.alpha() < 0.1) {
      return "var(--garis)";
    }
    return colour.alpha() > 0.6 ? "var(--tabir-pekat)" : "var(--tabir)";
  }

  private static String fromClassPath(String name) throws IOException {
    try (InputStream stream = ClassLoader.getSystemResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is not on the class path; has PrimeFaces moved it?");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** A colour in canonical form, so that one line in the table covers every way of writing it. */
  private record Colour(String hex, double alpha) {

    static Colour parse(String literal) {
      String text = literal.toLowerCase(Locale.ROOT).replace(" ", "");
      if (text.startsWith("#")) {
        return new Colour(text.length() == 4 ? text.replaceAll("([0-9a-f])", "$1$1") : text, 1);
      }
      List<Double> numbers = new ArrayList<>();
      for (String part : text.substring(text.indexOf('(') + 1, text.length() - 1).split(",")) {
        numbers.add(Double.parseDouble(part.replace("%", "")));
      }
      double alpha = numbers.size() > 3 ? numbers.get(3) : 1;
      double[] rgb =
          text.startsWith("hsl")
              ? fromHsl(numbers.get(0), numbers.get(1) / 100, numbers.get(2) / 100)
              : new double[] {numbers.get(0), numbers.get(1), numbers.get(2)};
      return new Colour(
          String.format(
              "#%02x%02x%02x", Math.round(rgb[0]), Math.round(rgb[1]), Math.round(rgb[2])),
          alpha);
    }

    private static double[] fromHsl(double hue, double saturation, double lightness) {
      double[] result = new double[3];
      double chroma = saturation * Math.min(lightness, 1 - lightness);
      int[] offsets = {0, 8, 4};
      for (int i = 0; i < 3; i++) {
        double k = (offsets[i] + hue / 30) % 12;
        result[i] = 255 * (lightness - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
      }
      return result;
    }
  }
}
