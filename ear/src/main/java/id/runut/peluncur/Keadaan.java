package id.runut.peluncur;

import id.runut.peluncur.bangun.Layar;
import id.runut.peluncur.bangun.Pemegang;
import java.util.List;

/** {@code ./runut status}: what runs, with which process, and whether it answers. */
final class Keadaan {

  private static final int OK = 200;

  private final Tempat tempat;

  Keadaan(Tempat tempat) {
    this.tempat = tempat;
  }

  void tampilkan() {
    Porta porta = KunciData.porta(tempat);
    boolean ada = false;
    for (String nama :
        List.of(KunciData.NAMA, BasisData.NAMA, Keycloak.NAMA, ServerAplikasi.NAMA)) {
      ada |= baris(nama);
    }
    if (!ada) {
      Layar.tulis("Tidak ada yang berjalan dengan data di %s.", tempat.data());
      return;
    }
    String kesehatan = "http://127.0.0.1:" + porta.kelola() + "/health/ready";
    Layar.tulis(
        "Portal %s: http://127.0.0.1:%d",
        Jaringan.kode(kesehatan) == OK ? "siap" : "belum siap", porta.halaman());
    Layar.tulis("Keycloak: %s", new Keycloak(tempat, porta).realm());
    Layar.tulis("Catatan: %s", tempat.log(ServerAplikasi.NAMA).getParent());
  }

  private boolean baris(String nama) {
    List<Long> hidup =
        Pemegang.baca(tempat.proses(nama)).stream()
            .flatMap(p -> p.proses().stream())
            .map(ProcessHandle::pid)
            .toList();
    if (!hidup.isEmpty()) {
      Layar.tulis("%-11s proses %d", nama, hidup.get(hidup.size() - 1));
    }
    return !hidup.isEmpty();
  }
}
