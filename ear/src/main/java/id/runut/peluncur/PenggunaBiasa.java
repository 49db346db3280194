package id.runut.peluncur;

import id.runut.peluncur.bangun.Jalan;
import id.runut.peluncur.bangun.SalahPakai;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the launcher is root (containers, CI), it gives
 * PostgreSQL a user namespace of its own, in which it is nobody; where the kernel forbids that, it
 * becomes the user nobody in earnest, who then has to own the data.
 *
 * @param awalan what comes before the command
 * @param gantiPemilik whether files must be given to that user
 */
record PenggunaBiasa(List<String> awalan, boolean gantiPemilik) {

  private static final String NOBODY = "65534";

  /**
   * Finds a way that works on this machine.
   *
   * @throws SalahPakai when there is none
   */
  static PenggunaBiasa cari() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new PenggunaBiasa(List.of(), false);
    }
    if (Jalan.berhasil("unshare", "-U", "true")) {
      return new PenggunaBiasa(List.of("unshare", "-U"), false);
    }
    List<String> turun =
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    if (Jalan.berhasil(turun.get(0), turun.get(1), turun.get(2), turun.get(3), "true")) {
      return new PenggunaBiasa(turun, true);
    }
    throw new SalahPakai(
        "PostgreSQL tidak mau berjalan sebagai root; jalankan ./runut sebagai pengguna biasa.");
  }

  /** Gives a folder to the user who will run PostgreSQL, where that is another one. */
  void serahkan(Path folder) {
    if (gantiPemilik && !Jalan.berhasil("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())) {
      throw new SalahPakai("Pemilik " + folder + " tidak dapat diganti.");
    }
  }
}
