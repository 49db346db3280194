package id.runut.notifikasi.surel;

import id.runut.notifikasi.control.JadwalHarian;
import id.runut.notifikasi.entity.CaraSurel;
import id.runut.notifikasi.entity.KabarHarian;
import id.runut.notifikasi.entity.KotakKeluar;
import id.runut.notifikasi.entity.NotifikasiRepository;
import id.runut.notifikasi.entity.PilihanSurelRepository;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Carries one mail from the outbox to the mail server, in a transaction of its own: a mail that the
 * server refuses does not hold up the next. For whoever wants one mail a day it is put aside.
 */
@Stateless
@PermitAll
public class KurirSurel {

  private static final Logger LOG = Logger.getLogger(KurirSurel.class);

  @Inject NotifikasiRepository notifikasi;
  @Inject PilihanSurelRepository pilihan;
  @Inject OrganisasiRepository organisasi;
  @Inject PenyusunSurel penyusun;
  @Inject Jam jam;

  /**
   * Sends the mail that has been due longest and that nobody else is sending.
   *
   * @return whether it is worth going on: false when there is none, or when the mail server itself
   *     is away, which it is for the next mail too
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean antarSatu(Session sesi) {
    Instant kini = jam.sekarang();
    List<KotakKeluar> jatuhTempo = notifikasi.jatuhTempo(kini, 1);
    if (jatuhTempo.isEmpty()) {
      return false;
    }
    KotakKeluar surat = jatuhTempo.get(0);
    try {
      antar(sesi, surat);
      surat.tandaiTerkirim(kini);
    } catch (MessagingException gagal) {
      LOG.warnf("mail %s has to wait: %s", surat.getId(), gagal.getMessage());
      surat.tunda(kini);
      return gagal instanceof SendFailedException || gagal instanceof AddressException;
    }
    return true;
  }

  /** To everybody who holds the post today, deputies included; to nobody where it is vacant. */
  private void antar(Session sesi, KotakKeluar surat) throws MessagingException {
    Jabatan jabatan = organisasi.jabatan(surat.getJabatanId()).orElseThrow();
    ZoneId zona = jabatan.getInstansi().getZonaWaktu();
    List<Pegawai> pemegang =
        organisasi
            .pemegang(List.of(jabatan.getId()), LocalDate.ofInstant(jam.sekarang(), zona))
            .stream()
            .map(Penugasan::getPegawai)
            .filter(p -> p.getSurel() != null && !p.getSurel().isBlank())
            .distinct()
            .toList();
    Map<UUID, CaraSurel> cara = cara(pemegang);
    List<String> seketika =
        menurut(pemegang, cara, CaraSurel.SEKETIKA).stream()
            .map(Pegawai::getSurel)
            .distinct()
            .toList();
    if (!seketika.isEmpty()) {
      Transport.send(penyusun.satu(sesi, surat, jabatan.getNama(), zona, seketika));
    }
    // After the mail: when the server refuses it, nothing has been put aside for a second time.
    Instant pagi = JadwalHarian.berikut(jam.sekarang(), zona);
    menurut(pemegang, cara, CaraSurel.HARIAN)
        .forEach(p -> pilihan.simpan(new KabarHarian(p.getId(), surat, pagi)));
  }

  private Map<UUID, CaraSurel> cara(Collection<Pegawai> pemegang) {
    return pemegang.isEmpty()
        ? Map.of()
        : pilihan.cara(pemegang.stream().map(Pegawai::getId).toList());
  }

  private static List<Pegawai> menurut(
      List<Pegawai> pemegang, Map<UUID, CaraSurel> cara, CaraSurel yang) {
    return pemegang.stream()
        .filter(p -> cara.getOrDefault(p.getId(), CaraSurel.SEKETIKA) == yang)
        .toList();
  }
}
