package id.runut.peluncur.bangun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak, unpacked and augmented for PostgreSQL. Augmenting takes as long as building the portal
 * and needs nothing of it, so both go on at the same time where the archive is already at hand.
 */
public final class PaketKeycloak {

  /**
   * Part of the marker: whoever changes the options below gets a new augmentation. Impersonation is
   * off because nobody, not even the administrator of the realm, may sign as somebody else.
   */
  private static final List<String> PILIHAN =
      List.of("--db=postgres", "--features-disabled=impersonation,kerberos,device-flow,ciba");

  private static final String NAMA = "keycloak";

  private final Path akar;
  private final Path rumah;
  private final Simpanan simpanan = Simpanan.milikPengguna();

  public PaketKeycloak(Path akar) {
    this.akar = akar;
    this.rumah = akar.resolve("ear/target/keycloak");
  }

  /** Where Keycloak is unpacked. */
  public Path rumah() {
    return rumah;
  }

  /** Whether it is unpacked and augmented with today's version and options. */
  public boolean siap() {
    try {
      Path tanda = tanda();
      return Files.exists(tanda) && Files.readString(tanda).equals(ciri());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The archive in the usual local repository; it may not be there yet, or be kept elsewhere. */
  public Path arsipDugaan() {
    String v = versi();
    return Path.of(System.getProperty("user.home"), ".m2", "repository", "org", "keycloak")
        .resolve(Path.of("keycloak-quarkus-dist", v, "keycloak-quarkus-dist-" + v + ".zip"));
  }

  /** The archive as the build leaves it. */
  public Path arsipBangunan() {
    return akar.resolve("ear/target/unduhan/keycloak.zip");
  }

  /**
   * Unpacks and augments, or takes what was made ready before.
   *
   * @throws SalahPakai when Keycloak refuses
   */
  public void siapkan(Path arsip) {
    String sidik = Sidik.hitung(ciri());
    if (simpanan.ambil(NAMA, sidik, rumah)) {
      return;
    }
    Pohon.hapus(rumah);
    Pohon.bukaZip(arsip, rumah);
    Path log = akar.resolve("target/keycloak.log");
    List<String> perintah = new ArrayList<>(List.of("sh", "bin/kc.sh", "build"));
    perintah.addAll(PILIHAN);
    int hasil = Jalan.sampaiSelesai(perintah, rumah, OpsiJava.siapCepat(), log, baris -> {});
    if (hasil != 0) {
      throw new SalahPakai("Keycloak tidak dapat disiapkan; sebabnya tertulis di " + log + ".");
    }
    try {
      Files.writeString(tanda(), ciri());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    simpanan.simpan(NAMA, sidik, rumah);
  }

  /** Keeps it no longer for other checkouts. */
  void lupakan() {
    simpanan.buang(NAMA, Sidik.hitung(ciri()));
  }

  private Path tanda() {
    return rumah.resolve("siap.txt");
  }

  private String ciri() {
    return versi() + " " + String.join(" ", PILIHAN);
  }

  private String versi() {
    try {
      String pom = Files.readString(akar.resolve("pom.xml"));
      String awal = "<version.keycloak>";
      int mulai = pom.indexOf(awal) + awal.length();
      return pom.substring(mulai, pom.indexOf('<', mulai));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
