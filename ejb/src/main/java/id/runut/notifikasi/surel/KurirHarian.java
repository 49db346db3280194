package id.runut.notifikasi.surel;

import id.runut.notifikasi.entity.KabarHarian;
import id.runut.notifikasi.entity.KotakKeluar;
import id.runut.notifikasi.entity.PilihanSurel;
import id.runut.notifikasi.entity.PilihanSurelRepository;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends one official what was put aside for his mail of the day. */
@Stateless
@PermitAll
public class KurirHarian {

  private static final Logger LOG = Logger.getLogger(KurirHarian.class);
  private static final Duration LAGI = Duration.ofMinutes(10);

  @Inject PilihanSurelRepository pilihan;
  @Inject OrganisasiRepository organisasi;
  @Inject PenyusunSurel penyusun;
  @Inject Jam jam;

  /**
   * Sends the mail of somebody whose turn it is and whom nobody else is serving.
   *
   * @return whether it is worth going on: false when there is nobody, or when the mail server
   *     itself is away
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean antarSatu(Session sesi) {
    Instant kini = jam.sekarang();
    Optional<PilihanSurel> siapa = pilihan.giliran(kini);
    if (siapa.isEmpty()) {
      return false;
    }
    List<KabarHarian> kabar = pilihan.menunggu(siapa.get().getPegawaiId());
    try {
      kirim(sesi, siapa.get(), kabar);
      kabar.forEach(k -> k.tandaiTerkirim(kini));
    } catch (MessagingException gagal) {
      LOG.warnf("the mail of the day for %s has to wait: %s", siapa.get().getPegawaiId(), gagal);
      kabar.forEach(k -> k.tunda(kini.plus(LAGI)));
      return gagal instanceof SendFailedException || gagal instanceof AddressException;
    }
    return true;
  }

  /** Nothing leaves for somebody who has lost his address or wants no mail any more. */
  private void kirim(Session sesi, PilihanSurel siapa, List<KabarHarian> kabar)
      throws MessagingException {
    Pegawai pegawai = organisasi.pegawai(siapa.getPegawaiId()).orElseThrow();
    if (!siapa.inginSurel() || pegawai.getSurel() == null || pegawai.getSurel().isBlank()) {
      return;
    }
    List<KotakKeluar> isi = kabar.stream().map(KabarHarian::getKotakKeluar).toList();
    Transport.send(
        penyusun.harian(
            sesi,
            "harian-" + kabar.get(kabar.size() - 1).getId(),
            pegawai.getNama(),
            pegawai.getInstansi().getZonaWaktu(),
            pegawai.getSurel(),
            isi));
  }
}
