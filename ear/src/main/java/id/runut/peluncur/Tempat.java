package id.runut.peluncur;

import id.runut.peluncur.bangun.PaketServer;
import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param akar the checkout
 * @param data what must outlive a restart, and what tells of running processes
 */
public record Tempat(Path akar, Path data) {

  /** The provisioned server, never written to: each stack has a base folder of its own. */
  public Path server() {
    return akar.resolve("ear/target/server");
  }

  public Path ear() {
    return akar.resolve("ear/target/runut.ear");
  }

  public Path keycloak() {
    return akar.resolve("ear/target/keycloak");
  }

  public Path realm() {
    return akar.resolve("ear/src/main/server/keycloak");
  }

  public Path binerPostgres() {
    return akar.resolve("ear/target/postgresql");
  }

  /** The libraries of the launcher's second half, and PostgreSQL's programs, packed. */
  public Path pustaka() {
    return PaketServer.pustaka(akar);
  }

  public Path log(String nama) {
    return data.resolve("log").resolve(nama + ".log");
  }

  /** The file that remembers the processes of one service. */
  public Path proses(String nama) {
    return data.resolve("proses").resolve(nama);
  }
}
