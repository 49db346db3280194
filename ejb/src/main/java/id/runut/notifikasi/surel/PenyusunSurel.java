package id.runut.notifikasi.surel;

import id.runut.notifikasi.entity.KotakKeluar;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Makes the mails: one for one event, and one for all of a day. */
@ApplicationScoped
public class PenyusunSurel {

  @Inject KalimatSurel kalimat;
  @Inject Lingkungan lingkungan;
  @Inject Jam jam;

  /** The mail of one event, to everybody who holds the post. */
  public MimeMessage satu(
      Session sesi, KotakKeluar surat, String jabatan, ZoneId zona, List<String> alamat)
      throws MessagingException {
    MimeMessage pesan = kosong(sesi, surat.getId().toString(), alamat);
    pesan.setSubject(
        kalimat.perihal(surat.getKunci(), surat.getArgumen(), zona), StandardCharsets.UTF_8.name());
    String isi =
        kalimat.isi(
            surat.getKunci(),
            surat.getArgumen(),
            zona,
            jabatan,
            surat.getTautan() == null ? null : lingkungan.alamat() + surat.getTautan());
    if (surat.getLampiran() == null) {
      pesan.setText(isi, StandardCharsets.UTF_8.name());
    } else {
      pesan.setContent(berlampiran(isi, surat));
    }
    return pesan;
  }

  /**
   * All of a day for one official.
   *
   * @param nomor names the mail; the same for the same lines
   */
  public MimeMessage harian(
      Session sesi, String nomor, String nama, ZoneId zona, String alamat, List<KotakKeluar> kabar)
      throws MessagingException {
    MimeMessage pesan = kosong(sesi, nomor, List.of(alamat));
    pesan.setSubject(kalimat.perihalHarian(kabar.size()), StandardCharsets.UTF_8.name());
    pesan.setText(
        kalimat.isiHarian(nama, kabar, zona, lingkungan.alamat()), StandardCharsets.UTF_8.name());
    return pesan;
  }

  private MimeMessage kosong(Session sesi, String nomor, List<String> alamat)
      throws MessagingException {
    MimeMessage pesan = new PesanBernomor(sesi, nomor + "@runut");
    pesan.setFrom();
    for (String satu : alamat) {
      pesan.addRecipient(Message.RecipientType.TO, new InternetAddress(satu, true));
    }
    pesan.setHeader("Auto-Submitted", "auto-generated");
    pesan.setSentDate(Date.from(jam.sekarang()));
    return pesan;
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
