package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the services need beside Keycloak and does not change with the application: the provisioned
 * server and the launcher's own libraries. Where it is at hand, the services start while the
 * application is still being built.
 */
public final class PaketServer {

  private static final String SERVER = "server";
  private static final String PUSTAKA = "pustaka";

  private final Path server;
  private final Path pustaka;
  private final Path pustakaBangunan;
  private final Simpanan simpanan = Simpanan.milikPengguna();

  PaketServer(Path akar) {
    this.server = akar.resolve("ear/target/server");
    this.pustaka = pustaka(akar);
    this.pustakaBangunan = akar.resolve("ear/target/peluncur");
  }

  /** The libraries: a copy, because a build replaces its own while they are in use. */
  public static Path pustaka(Path akar) {
    return akar.resolve("target/pustaka");
  }

  /** Takes it from what is kept; whether all of it was there. */
  boolean ambil(String sidik) {
    return simpanan.ambil(PUSTAKA, sidik, pustaka) && simpanan.ambil(SERVER, sidik, server);
  }

  /** Lays the libraries where they are used from, after a build or a test run. */
  void lengkapi(String sidik) {
    Path tanda = pustaka.resolve("sidik.txt");
    try {
      if (!Files.exists(tanda) || !Files.readString(tanda).equals(sidik)) {
        Pohon.hapus(pustaka);
        Pohon.salin(pustakaBangunan, pustaka);
        Files.writeString(tanda, sidik);
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /**
   * Keeps it as it was just built. The server goes without the application of that moment: each
   * stack lays its own into it.
   */
  void simpan(String sidik) {
    try {
      Files.deleteIfExists(server.resolve("standalone/deployments/runut.ear"));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    simpanan.simpan(SERVER, sidik, server);
    simpanan.simpan(PUSTAKA, sidik, pustaka);
  }

  /** Keeps it no longer. */
  void lupakan(String sidik) {
    simpanan.buang(SERVER, sidik);
    simpanan.buang(PUSTAKA, sidik);
  }
}
