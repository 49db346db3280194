package id.runut.peluncur;

import id.runut.peluncur.bangun.Kunci;
import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.Pohon;
import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The data folder belongs to one launcher at a time, and holds nothing but what is Runut's. */
final class KunciData implements AutoCloseable {

  /** The file under {@code proses} that tells who the launcher is. */
  static final String NAMA = "peluncur";

  private static final String KUNCI = "kunci";
  private static final String PROSES = "proses";

  private final Tempat tempat;
  private final Kunci kunci;

  private KunciData(Tempat tempat, Kunci kunci) {
    this.tempat = tempat;
    this.kunci = kunci;
  }

  /**
   * Takes the folder for a stack on the given ports.
   *
   * @throws SalahPakai when another launcher has it, or when it is not Runut's
   */
  static KunciData ambil(Tempat tempat, Porta porta) {
    Path data = tempat.data();
    try {
      periksa(data);
      Files.createDirectories(data);
      Kunci kunci = Kunci.coba(data.resolve(KUNCI), false).orElseThrow(() -> sudahBerjalan(tempat));
      Files.createDirectories(data.resolve(PROSES));
      Files.write(tempat.proses(NAMA), List.of(Pemegang.dari(ProcessHandle.current()).baris()));
      Files.writeString(berkasGeser(tempat), Integer.toString(porta.geser()));
      return new KunciData(tempat, kunci);
    } catch (IOException | UncheckedIOException gagal) {
      throw new SalahPakai(
          "Folder data " + data + " tidak dapat dipakai: " + sebab(gagal) + ".", gagal);
    }
  }

  /** Throws the data away, but not what makes the folder this launcher's. */
  void buang() {
    try (Stream<Path> isi = Files.list(tempat.data())) {
      isi.filter(
              b ->
                  !List.of(KUNCI, PROSES, berkasGeser(tempat).getFileName().toString())
                      .contains(b.getFileName().toString()))
          .forEach(Pohon::hapus);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The ports of the stack that runs, or ran last, on this data. */
  static Porta porta(Tempat tempat) {
    try {
      return new Porta(
          Files.exists(berkasGeser(tempat))
              ? Integer.parseInt(Files.readString(berkasGeser(tempat)).strip())
              : 0);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /**
   * The ports of the stack on this data, for commands that may name them.
   *
   * @throws SalahPakai when the user means another stack than the one whose data he names
   */
  static Porta porta(Tempat tempat, OptionalInt dimaksud) {
    Porta ada = porta(tempat);
    boolean lain = dimaksud.isPresent() && dimaksud.getAsInt() != ada.geser();
    if (lain && Pemegang.hidup(tempat.proses(NAMA))) {
      throw new SalahPakai(
          String.format(
              "Portal dengan data di %s berjalan dengan --port-offset %d, bukan %d;"
                  + " sebutkan --data portal yang Anda maksud.",
              tempat.data(), ada.geser(), dimaksud.getAsInt()));
    }
    return ada;
  }

  @Override
  public void close() {
    kunci.close();
  }

  private static void periksa(Path data) throws IOException {
    if (Files.exists(data) && !Files.isDirectory(data)) {
      throw new SalahPakai(data + " bukan folder; sebutkan folder lain dengan --data.");
    }
    if (Files.isDirectory(data) && !Files.exists(data.resolve(KUNCI))) {
      try (Stream<Path> isi = Files.list(data)) {
        if (isi.findAny().isPresent()) {
          throw new SalahPakai(
              "Folder "
                  + data
                  + " berisi hal lain, bukan data Runut; sebutkan folder kosong atau folder baru"
                  + " dengan --data.");
        }
      }
    }
  }

  private static SalahPakai sudahBerjalan(Tempat tempat) {
    String siapa =
        Pemegang.baca(tempat.proses(NAMA)).stream()
            .findFirst()
            .map(p -> " (proses " + p.pid() + ", " + porta(tempat).alamat() + ")")
            .orElse("");
    return new SalahPakai(
        "Runut sudah berjalan dengan data di "
            + tempat.data()
            + siapa
            + ". ./runut stop menghentikannya; portal kedua perlu --data dan --port-offset"
            + " sendiri.");
  }

  private static String sebab(Exception gagal) {
    Throwable asal = gagal instanceof UncheckedIOException ? gagal.getCause() : gagal;
    if (asal instanceof AccessDeniedException) {
      return "pengguna ini tidak boleh menulis di sana";
    }
    return asal instanceof NoSuchFileException ? "tidak dapat dibuat" : asal.getMessage();
  }

  private static Path berkasGeser(Tempat tempat) {
    return tempat.data().resolve("geser");
  }
}
