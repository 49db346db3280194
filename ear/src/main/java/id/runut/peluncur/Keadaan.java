package id.runut.peluncur;

import id.runut.peluncur.bangun.Layar;
import id.runut.peluncur.bangun.Pemegang;
import java.util.List;

/** {@code ./runut status}: what runs, with which process, and whether it answers. */
final class Keadaan {

  private static final int OK = 200;

  private final Tempat tempat;
  private final Porta porta;

  Keadaan(Tempat tempat, Porta porta) {
    this.tempat = tempat;
    this.porta = porta;
  }

  void tampilkan() {
    List<String> layanan = Sisa.yangHidup(tempat);
    boolean peluncur = baris(KunciData.NAMA);
    layanan.forEach(this::baris);
    if (layanan.isEmpty()) {
      Layar.tulis(
          peluncur
              ? "Portal sedang disiapkan."
              : "Tidak ada yang berjalan dengan data di " + tempat.data() + ".");
      return;
    }
    boolean siap = Jaringan.kode(porta.alamatKelola() + "/health/ready") == OK;
    Layar.tulis("Portal %s: %s", siap ? "siap" : "belum siap", porta.alamat());
    Layar.tulis("Keycloak: %s", porta.alamatRealm());
    Layar.tulis("Catatan: %s", tempat.log(Sisa.SERVER).getParent());
    if (!peluncur) {
      Layar.tulis(
          "Peluncurnya mati mendadak: ./runut run menghentikan sisa ini lalu memulai lagi,"
              + " ./runut stop hanya menghentikannya.");
    }
  }

  /** The first process of each is the one that the launcher has started. */
  private boolean baris(String nama) {
    List<Long> hidup =
        Pemegang.baca(tempat.proses(nama)).stream()
            .flatMap(p -> p.proses().stream())
            .map(ProcessHandle::pid)
            .toList();
    if (!hidup.isEmpty()) {
      Layar.tulis("%-11s proses %d", nama, hidup.get(0));
    }
    return !hidup.isEmpty();
  }
}
