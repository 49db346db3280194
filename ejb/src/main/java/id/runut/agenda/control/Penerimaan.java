package id.runut.agenda.control;

import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.Pengiriman;
import id.runut.audit.boundary.AuditService;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What addressees do with a letter, and what its sender is told of it. */
@ApplicationScoped
public class Penerimaan {

  @Inject DistribusiRepository distribusi;
  @Inject PelakuAktif pelakuAktif;
  @Inject AuditService audit;
  @Inject NotifikasiService notifikasi;
  @Inject Jam jam;

  /**
   * A letter sent to one of the caller's posts; his look is noted.
   *
   * @throws TidakDitemukan when it was not sent to him
   */
  public Distribusi buka(UUID distribusiId) {
    return catatPembukaan(milikPemanggil(distribusiId));
  }

  /** Notes the caller's look where the letter was sent to one of his posts. */
  public Distribusi catatPembukaan(Distribusi d) {
    if (pelakuAktif.memegang(d.getJabatanId())) {
      d.buka(pelakuAktif.identitas().nama(), jam.sekarang());
    }
    return d;
  }

  /**
   * A letter sent to one of the caller's posts.
   *
   * @throws TidakDitemukan when it was not sent to him
   */
  public Distribusi milikPemanggil(UUID distribusiId) {
    return milikPemanggil(distribusi.distribusi(distribusiId));
  }

  private Distribusi milikPemanggil(Optional<Distribusi> d) {
    return d.filter(satu -> pelakuAktif.memegang(satu.getJabatanId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /**
   * Confirms receipt; a second time changes nothing.
   *
   * @throws TidakDitemukan when it was not sent to the caller
   */
  public Distribusi terima(UUID distribusiId, String perangkat) {
    // Locked at first sight: a row read before the lock would be stale after the wait.
    Distribusi d = milikPemanggil(distribusi.kunci(distribusiId));
    if (d.getDiterima() == null) {
      Pelaku pelaku = pelakuAktif.dalamJabatan(d.getJabatanId());
      d.terima(pelaku, perangkat, jam.sekarang());
      catat(d, pelaku);
    }
    return d;
  }

  /**
   * Reminds those who have not opened a letter, each at most once a day.
   *
   * @return how many were reminded
   */
  public int ingatkan(List<Distribusi> semua) {
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), ZoneOffset.UTC);
    List<Distribusi> diingatkan = semua.stream().filter(d -> d.ingatkan(hari)).toList();
    diingatkan.forEach(
        d ->
            notifikasi.beritahu(
                "ingatkan:" + d.getId() + ":" + hari,
                List.of(d.getJabatanId()),
                Pesan.dari("notifikasi.belumDibuka", d.getPengiriman().getHal()),
                "/naskah/" + d.getPengiriman().getNaskahId()));
    return diingatkan.size();
  }

  private void catat(Distribusi d, Pelaku pelaku) {
    Pengiriman p = d.getPengiriman();
    audit.catat(
        "proses:" + p.getProsesId(),
        "terima-naskah",
        "distribusi",
        d.getId(),
        pelaku,
        Map.of("nomor", p.getNomor(), "perangkat", String.valueOf(d.getPerangkat())));
    notifikasi.beritahu(
        "terima:" + d.getId(),
        List.of(p.getPelaku().getJabatanId()),
        Pesan.dari("notifikasi.diterima", pelaku.getNamaJabatan(), p.getHal()),
        "/proses/" + p.getProsesId());
  }
}
