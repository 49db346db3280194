package id.runut.notifikasi.boundary;

import id.runut.notifikasi.entity.KotakKeluar;
import id.runut.notifikasi.entity.Notifikasi;
import id.runut.notifikasi.entity.NotifikasiRepository;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notices inside the portal, and the outbox from which mail leaves after the commit. */
@Stateless
@RolesAllowed("**")
public class NotifikasiService {

  /** Counting stops here; the bell shows "99+". */
  public static final int HITUNGAN_TERBANYAK = 100;

  @Inject NotifikasiRepository repository;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /**
   * Tells posts about an event, in the event's own transaction: a notice each, and a mail each that
   * leaves after the commit.
   *
   * @param peristiwa unique name of the event; telling it twice adds no second mail
   * @param tautan path inside the portal
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void beritahu(String peristiwa, Collection<UUID> jabatan, Pesan pesan, String tautan) {
    kabarkan(peristiwa, jabatan, pesan, tautan, null);
  }

  /** As {@link #beritahu(String, Collection, Pesan, String)}, with a file in the mail. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void beritahu(
      String peristiwa,
      Collection<UUID> jabatan,
      Pesan pesan,
      String tautan,
      LampiranSurel lampiran) {
    kabarkan(peristiwa, jabatan, pesan, tautan, lampiran);
  }

  private void kabarkan(
      String peristiwa,
      Collection<UUID> jabatan,
      Pesan pesan,
      String tautan,
      LampiranSurel lampiran) {
    Instant kini = jam.sekarang();
    String argumen =
        pesan.argumen().stream()
            .map(a -> a.toString().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n"));
    for (UUID id : jabatan) {
      repository.simpan(new Notifikasi(id, pesan.kunci(), argumen, tautan, kini));
      KotakKeluar surat =
          new KotakKeluar(peristiwa + ">" + id, id, pesan.kunci(), argumen, tautan, kini);
      repository.simpan(
          lampiran == null
              ? surat
              : surat.berlampiran(lampiran.nama(), lampiran.jenisKonten(), lampiran.isi()));
    }
  }

  /** The newest notices of the caller's posts, unread ones first. */
  public List<InfoNotifikasi> terbaru(int terbanyak) {
    return repository
        .terbaru(pelakuAktif.identitas().jabatanIds(), Math.min(terbanyak, 100))
        .stream()
        .map(NotifikasiService::info)
        .toList();
  }

  /** How many are unread, at most {@link #HITUNGAN_TERBANYAK}. */
  public int belumDibaca() {
    return repository.belumDibaca(pelakuAktif.identitas().jabatanIds(), HITUNGAN_TERBANYAK);
  }

  /**
   * @throws TidakDitemukan when it is not the caller's
   */
  public void baca(UUID id) {
    repository
        .notifikasi(id)
        .filter(n -> pelakuAktif.memegang(n.getJabatanId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"))
        .baca(jam.sekarang());
  }

  private static InfoNotifikasi info(Notifikasi n) {
    List<Object> argumen =
        n.getArgumen().isEmpty() ? List.of() : List.of((Object[]) n.getArgumen().split("\n", -1));
    return new InfoNotifikasi(
        n.getId(),
        new Pesan(n.getKunci(), argumen),
        n.getTautan(),
        n.getDibuat(),
        n.getDibaca() != null);
  }
}
