package id.runut.notifikasi.surel;

import id.runut.notifikasi.entity.KotakKeluar;
import id.runut.notifikasi.entity.NotifikasiRepository;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import jakarta.activation.DataHandler;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Carries one mail from the outbox to the mail server, in a transaction of its own: a mail that the
 * server refuses does not hold up the next.
 */
@Stateless
@PermitAll
public class KurirSurel {

  private static final Logger LOG = Logger.getLogger(KurirSurel.class);

  @Inject NotifikasiRepository notifikasi;
  @Inject OrganisasiRepository organisasi;
  @Inject KalimatSurel kalimat;
  @Inject Lingkungan lingkungan;
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
      kirim(sesi, surat);
      surat.tandaiTerkirim(kini);
    } catch (MessagingException gagal) {
      LOG.warnf("mail %s has to wait: %s", surat.getId(), gagal.getMessage());
      surat.tunda(kini);
      return gagal instanceof SendFailedException || gagal instanceof AddressException;
    }
    return true;
  }

  /** To everybody who holds the post today, deputies included; to nobody where it is vacant. */
  private void kirim(Session sesi, KotakKeluar surat) throws MessagingException {
    Jabatan jabatan = organisasi.jabatan(surat.getJabatanId()).orElseThrow();
    ZoneId zona = jabatan.getInstansi().getZonaWaktu();
    List<String> alamat =
        organisasi
            .pemegang(List.of(jabatan.getId()), LocalDate.ofInstant(jam.sekarang(), zona))
            .stream()
            .map(p -> p.getPegawai().getSurel())
            .filter(a -> a != null && !a.isBlank())
            .distinct()
            .toList();
    if (alamat.isEmpty()) {
      return;
    }
    MimeMessage pesan = new PesanBernomor(sesi, surat.getId() + "@runut");
    pesan.setFrom();
    for (String satu : alamat) {
      pesan.addRecipient(Message.RecipientType.TO, new InternetAddress(satu, true));
    }
    pesan.setSubject(
        kalimat.perihal(surat.getKunci(), surat.getArgumen(), zona), StandardCharsets.UTF_8.name());
    String isi =
        kalimat.isi(
            surat.getKunci(),
            surat.getArgumen(),
            zona,
            jabatan.getNama(),
            surat.getTautan() == null ? null : lingkungan.alamat() + surat.getTautan());
    if (surat.getLampiran() == null) {
      pesan.setText(isi, StandardCharsets.UTF_8.name());
    } else {
      pesan.setContent(berlampiran(isi, surat));
    }
    pesan.setHeader("Auto-Submitted", "auto-generated");
    pesan.setSentDate(Date.from(jam.sekarang()));
    Transport.send(pesan);
  }

  private static Multipart berlampiran(String isi, KotakKeluar surat) throws MessagingException {
    MimeBodyPart teks = new MimeBodyPart();
    teks.setText(isi, StandardCharsets.UTF_8.name());
    MimeBodyPart lampiran = new MimeBodyPart();
    byte[] bita = surat.getLampiran().getBytes(StandardCharsets.UTF_8);
    lampiran.setDataHandler(
        new DataHandler(new ByteArrayDataSource(bita, surat.getLampiranJenis())));
    lampiran.setFileName(surat.getLampiranNama());
    return new MimeMultipart(teks, lampiran);
  }

  /**
   * A mail whose number is that of its outbox row: should a crash make it leave twice, the
   * receiver's server sees that it is the same mail.
   */
  private static final class PesanBernomor extends MimeMessage {

    private final String nomor;

    PesanBernomor(Session sesi, String nomor) {
      super(sesi);
      this.nomor = nomor;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + nomor + ">");
    }
  }
}
