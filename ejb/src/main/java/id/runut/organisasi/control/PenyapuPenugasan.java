package id.runut.organisasi.control;

import id.runut.organisasi.entity.JenisPeringatan;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Warns of terms and vacancies, each once, however many nodes sweep and however long none did: what
 * is due is asked, not what has become due since.
 */
@Singleton
@PermitAll
public class PenyapuPenugasan {

  @Inject PenugasanRepository penugasan;
  @Inject PenimbangPengganti penimbang;
  @Inject PencatatPenugasan pencatat;
  @Inject Jam jam;

  /** Runs every hour: the day changes at its own time in each zone. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void sapu() {
    Instant kini = jam.sekarang();
    // The day of the easternmost zone; whoever is behind is asked by his own below.
    LocalDate hari = LocalDate.ofInstant(kini, ZoneId.of("Asia/Jayapura"));
    penugasan.penggantiBertugas(hari).forEach(p -> masa(p, hariDi(p, kini), kini));
    penugasan.terakhirJabatanKosong(hari).stream()
        .filter(p -> p.getSelesai().isBefore(hariDi(p, kini)))
        .forEach(pencatat::kabarkanKosong);
  }

  private void masa(Penugasan p, LocalDate hari, Instant kini) {
    Penugasan pertama = penimbang.pertama(p);
    if (AturanMasa.melewati(pertama.getMulai(), hari, AturanMasa.PALING_LAMA)) {
      penugasan.peringatkan(pertama.getId(), JenisPeringatan.TIGA_BULAN, kini);
      peringatkan(p, pertama, JenisPeringatan.ENAM_BULAN, kini);
    } else if (AturanMasa.melewati(pertama.getMulai(), hari, AturanMasa.TAHAP_PERTAMA)) {
      peringatkan(p, pertama, JenisPeringatan.TIGA_BULAN, kini);
    }
    boolean dekat =
        AturanMasa.akanBerakhir(p.getSelesai(), hari) && penugasan.lanjutan(p.getId()).isEmpty();
    if (dekat && penugasan.peringatkan(p.getId(), JenisPeringatan.AKAN_BERAKHIR, kini)) {
      pencatat.kabarkanMasa(p, "akan-berakhir", "notifikasi.penggantiAkanBerakhir", p.getSelesai());
    }
  }

  private void peringatkan(Penugasan p, Penugasan pertama, JenisPeringatan jenis, Instant kini) {
    if (penugasan.peringatkan(pertama.getId(), jenis, kini)) {
      boolean enam = jenis == JenisPeringatan.ENAM_BULAN;
      pencatat.kabarkanMasa(
          p,
          enam ? "enam-bulan" : "tiga-bulan",
          enam ? "notifikasi.penggantiEnamBulan" : "notifikasi.penggantiTigaBulan",
          pertama.getMulai());
    }
  }

  private static LocalDate hariDi(Penugasan p, Instant kini) {
    return LocalDate.ofInstant(kini, p.getJabatan().getInstansi().getZonaWaktu());
  }
}
