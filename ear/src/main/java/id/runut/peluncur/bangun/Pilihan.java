package id.runut.peluncur.bangun;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command line, read and checked.
 *
 * @param perintah what to do
 * @param geser added to every port
 * @param bersih throw the build and the data away first
 * @param data where the demo keeps its state
 * @param akar the checkout
 */
public record Pilihan(Perintah perintah, int geser, boolean bersih, Path data, Path akar) {

  /** Highest base port (15432) plus offset must stay below 65536. */
  static final int GESER_TERBESAR = 50_000;

  /**
   * Reads the command line.
   *
   * @throws SalahPakai with the usage text when it cannot be understood
   */
  public static Pilihan baca(List<String> argumen, Path akar) {
    Perintah perintah = perintah(argumen);
    int geser = 0;
    boolean bersih = false;
    Path data = akar.resolve("data");
    for (int i = 1; i < argumen.size(); i++) {
      switch (argumen.get(i)) {
        case "--port-offset" -> geser = angka(nilai(argumen, ++i));
        case "--data" -> data = akar.resolve(nilai(argumen, ++i));
        case "--clean" -> bersih = true;
        default -> throw new SalahPakai("Pilihan " + argumen.get(i) + " tidak dikenal.\n" + cara());
      }
    }
    return new Pilihan(perintah, geser, bersih, data.toAbsolutePath().normalize(), akar);
  }

  private static Perintah perintah(List<String> argumen) {
    String kata = argumen.isEmpty() ? "" : argumen.get(0);
    return Arrays.stream(Perintah.values())
        .filter(p -> p.kata().equals(kata))
        .findFirst()
        .orElseThrow(() -> new SalahPakai(cara()));
  }

  private static String nilai(List<String> argumen, int tempat) {
    if (tempat >= argumen.size()) {
      throw new SalahPakai(argumen.get(tempat - 1) + " perlu nilai.\n" + cara());
    }
    return argumen.get(tempat);
  }

  private static int angka(String teks) {
    if (!teks.matches("\\d{1,5}") || Integer.parseInt(teks) > GESER_TERBESAR) {
      throw new SalahPakai(
          "--port-offset perlu angka 0 sampai " + GESER_TERBESAR + ", bukan \"" + teks + "\".");
    }
    return Integer.parseInt(teks);
  }

  private static String cara() {
    return Arrays.stream(Perintah.values())
        .map(p -> String.format("  ./runut %-7s %s", p.kata(), p.keterangan()))
        .collect(
            Collectors.joining(
                "\n",
                "Cara pakai: ./runut PERINTAH [--port-offset N] [--clean] [--data DIR]\n",
                "\n  --port-offset N  geser semua porta sebanyak N"
                    + "\n  --clean          buang hasil bangunan dan data, mulai dari nol"
                    + "\n  --data DIR       tempat data (bila tidak disebut: ./data)"));
  }
}
