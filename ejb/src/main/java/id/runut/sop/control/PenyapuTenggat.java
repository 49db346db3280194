package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.entity.JenisPeringatanTugas;
import id.runut.sop.entity.TenggatRepository;
import id.runut.sop.entity.Tugas;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says what is to be said about deadlines, once each: to the holder before and after, to his
 * superior later. One sweep for all tasks, never a timer per task; what another node is just
 * sweeping is passed over, and what was due while nothing swept is said by the next.
 */
@Singleton
@PermitAll
public class PenyapuTenggat {

  private static final int SEKALI_SAPU = 100;

  @Inject TenggatRepository tugas;
  @Inject OrganisasiRepository organisasi;
  @Inject PengabarTugas pengabar;
  @Inject KatalogSop katalog;
  @Inject Jam jam;

  /** Runs every five minutes; what one sweep leaves, the next takes. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void sapu() {
    Instant kini = jam.sekarang();
    tugas.akanDiingatkan(kini, SEKALI_SAPU).forEach(t -> ingatkan(t, kini));
    for (Tugas t : tugas.lewatBelumDiingatkan(kini, SEKALI_SAPU)) {
      pengabar.lewat(t, judul(t));
      t.tandaiDiingatkan(kini);
    }
    tugas.akanDieskalasi(kini, SEKALI_SAPU).forEach(t -> eskalasi(t, kini));
  }

  /** After the deadline there is nothing to be reminded of: its passing is told instead. */
  private void ingatkan(Tugas t, Instant kini) {
    JenisPeringatanTugas jenis = JenisPeringatanTugas.MENJELANG;
    if (!t.lewat(kini) && tugas.peringatkan(t.getId(), jenis, t.getJabatanId(), kini)) {
      pengabar.menjelang(t, judul(t));
    }
    t.selesaiDiperingatkan(jenis);
  }

  private void eskalasi(Tugas t, Instant kini) {
    JenisPeringatanTugas jenis = JenisPeringatanTugas.ESKALASI;
    Jabatan pemegang = organisasi.jabatan(t.getJabatanId()).orElseThrow();
    atasan(pemegang, kini)
        .filter(atasan -> tugas.peringatkan(t.getId(), jenis, atasan, kini))
        .ifPresent(atasan -> pengabar.eskalasi(t, judul(t), pemegang, atasan));
    t.selesaiDiperingatkan(jenis);
  }

  /** The nearest post above that somebody holds today; empty for the head of an agency. */
  private Optional<UUID> atasan(Jabatan jabatan, Instant kini) {
    List<UUID> garis = new ArrayList<>();
    for (Jabatan j = jabatan.getAtasan(); j != null; j = j.getAtasan()) {
      garis.add(j.getId());
    }
    LocalDate hari = LocalDate.ofInstant(kini, jabatan.getInstansi().getZonaWaktu());
    Set<UUID> terisi =
        organisasi.pemegang(garis, hari).stream()
            .map(p -> p.getJabatan().getId())
            .collect(Collectors.toSet());
    return garis.stream().filter(terisi::contains).findFirst();
  }

  private String judul(Tugas t) {
    return katalog.definisi(t.getProses().getVersiSopId()).langkah(t.getLangkah()).judul();
  }
}
