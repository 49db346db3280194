package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** In one checkout only one builds at a time, and nobody replaces a server that is running. */
public final class KunciBangunan {

  private static final String BANGUNAN = "kunci-bangunan";
  private static final Duration BATAS_BERHENTI = Duration.ofSeconds(20);

  /** Held until this process ends, which is why nothing refers to it. */
  private static Kunci serverDipakai;

  private final Path folder;

  public KunciBangunan(Path akar) {
    this.folder = akar.resolve("target");
  }

  /** Takes the right to build, after whoever builds now, and ends what a killed one left behind. */
  public Kunci bangun() {
    Path berkas = folder.resolve(BANGUNAN);
    Path siapa = folder.resolve("pembangun");
    Kunci kunci =
        Kunci.coba(berkas, false)
            .orElseGet(
                () -> {
                  Layar.tulis(
                      "Menunggu ./runut lain%s yang sedang membangun di folder ini ...",
                      Pemegang.baca(siapa).stream()
                          .findFirst()
                          .map(p -> " (proses " + p.pid() + ")")
                          .orElse(""));
                  return Kunci.tunggu(berkas);
                });
    try {
      Files.write(siapa, List.of(Pemegang.dari(ProcessHandle.current()).baris()));
      if (hentikanSisa()) {
        Layar.tulis("Bangunan terakhir terputus; yang ditinggalkannya sudah dihentikan.");
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return kunci;
  }

  /** Ends what a killed builder left behind, unless somebody builds right now. */
  public boolean hentikanYangTerputus() {
    Optional<Kunci> kunci = Kunci.coba(folder.resolve(BANGUNAN), false);
    try {
      return kunci.isPresent() && hentikanSisa();
    } finally {
      kunci.ifPresent(Kunci::close);
    }
  }

  /**
   * Takes the right to replace the server.
   *
   * @throws SalahPakai while a portal runs from it
   */
  public Kunci gantiServer() {
    return Kunci.coba(server(), false)
        .orElseThrow(
            () ->
                new SalahPakai(
                    "Portal sedang berjalan dari folder ini, dan servernya harus dibangun ulang;"
                        + " hentikan dahulu dengan ./runut stop."));
  }

  /** Keeps others from replacing the server for as long as this process lives. */
  public void pakaiServer() {
    serverDipakai =
        Kunci.coba(server(), true)
            .orElseThrow(() -> new SalahPakai("Server di folder ini sedang dibangun ulang."));
  }

  private Path server() {
    return folder.resolve("kunci-server");
  }

  private boolean hentikanSisa() {
    boolean ada = false;
    try (DirectoryStream<Path> isi =
        Files.newDirectoryStream(folder, "*" + Jalan.AKHIRAN_CATATAN)) {
      for (Path catatan : isi) {
        ada |= PenghentiProses.hentikan(catatan, BATAS_BERHENTI);
      }
      return ada;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
