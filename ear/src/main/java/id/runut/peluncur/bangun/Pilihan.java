package id.runut.peluncur.bangun;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The command line, read and checked.
 *
 * @param perintah what to do
 * @param geser added to every port, if the user has said so
 * @param bersih throw the build and the data away first
 * @param data where the demo keeps its state
 * @param akar the checkout
 */
public record Pilihan(Perintah perintah, OptionalInt geser, boolean bersih, Path data, Path akar) {

  static final String GESER = "--port-offset";
  static final String BERSIH = "--clean";
  static final String DATA = "--data";

  /** Highest base port (15432) plus offset must stay below 65536. */
  static final int GESER_TERBESAR = 50_000;

  private static final List<String> MINTA_BANTUAN = List.of("--help", "-h");

  /**
   * Reads the command line.
   *
   * @param akar the checkout
   * @param dari where the user stands: what he calls a folder is seen from there
   * @throws SalahPakai with the usage text when it cannot be understood
   */
  public static Pilihan baca(List<String> argumen, Path akar, Path dari) {
    OptionalInt geser = OptionalInt.empty();
    boolean bersih = false;
    Path data = akar.resolve("data");
    Perintah perintah = perintah(argumen);
    List<String> sisa = perintah == Perintah.HELP ? List.of() : pecah(argumen);
    for (int i = 0; i < sisa.size(); i++) {
      String nama = sisa.get(i);
      if (List.of(GESER, BERSIH, DATA).contains(nama) && !perintah.mengenal(nama)) {
        throw new SalahPakai(
            "Pilihan " + nama + " tidak berlaku untuk ./runut " + perintah.kata() + ".");
      }
      switch (nama) {
        case GESER -> geser = OptionalInt.of(angka(nilai(sisa, ++i)));
        case DATA -> data = dari.resolve(nilai(sisa, ++i));
        case BERSIH -> bersih = true;
        default -> throw new SalahPakai("Pilihan " + nama + " tidak dikenal.\n" + cara());
      }
    }
    return new Pilihan(perintah, geser, bersih, data.toAbsolutePath().normalize(), akar);
  }

  /** How the launcher is used. */
  public static String cara() {
    return Arrays.stream(Perintah.values())
        .map(p -> String.format("  ./runut %-7s %s", p.kata(), p.keterangan()))
        .collect(
            Collectors.joining(
                "\n",
                "Cara pakai: ./runut PERINTAH [--port-offset N] [--clean] [--data DIR]\n",
                "\n  --port-offset N  geser semua porta sebanyak N"
                    + "\n  --clean          buang hasil bangunan dan data, mulai dari nol"
                    + "\n  --data DIR       tempat data (bila tidak disebut: data di folder ini)"));
  }

  private static Perintah perintah(List<String> argumen) {
    if (argumen.isEmpty()) {
      throw new SalahPakai(cara());
    }
    if (argumen.stream().anyMatch(MINTA_BANTUAN::contains)) {
      return Perintah.HELP;
    }
    return Arrays.stream(Perintah.values())
        .filter(p -> p.kata().equals(argumen.get(0)))
        .findFirst()
        .orElseThrow(
            () -> new SalahPakai("Perintah " + argumen.get(0) + " tidak dikenal.\n" + cara()));
  }

  /** What follows the command; {@code --data=x} is as good as {@code --data x}. */
  private static List<String> pecah(List<String> argumen) {
    List<String> sisa = new ArrayList<>();
    for (String a : argumen.subList(1, argumen.size())) {
      sisa.addAll(a.startsWith("--") ? Arrays.asList(a.split("=", 2)) : List.of(a));
    }
    return sisa;
  }

  private static String nilai(List<String> argumen, int tempat) {
    String nilai = tempat < argumen.size() ? argumen.get(tempat) : "";
    if (nilai.isBlank() || nilai.startsWith("--")) {
      throw new SalahPakai("Pilihan " + argumen.get(tempat - 1) + " perlu nilai.\n" + cara());
    }
    return nilai;
  }

  private static int angka(String teks) {
    if (!teks.matches("\\d{1,5}") || Integer.parseInt(teks) > GESER_TERBESAR) {
      throw new SalahPakai(
          "--port-offset perlu angka 0 sampai " + GESER_TERBESAR + ", bukan \"" + teks + "\".");
    }
    return Integer.parseInt(teks);
  }
}
