package id.runut.notifikasi.surel;

import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Map;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The way to the mail server, where one is configured ({@code RUNUT_SMTP_HOST}). */
@ApplicationScoped
public class SesiSurel {

  private static final String NAMA = "java:jboss/mail/RunutMail";

  /**
   * In milliseconds. A mail server that accepts a connection and then says nothing would otherwise
   * hold the sender, and with it the row of the outbox, for ever.
   */
  private static final Map<String, String> BATAS =
      Map.of(
          "mail.smtp.connectiontimeout", "10000",
          "mail.smtp.timeout", "20000",
          "mail.smtp.writetimeout", "20000");

  @Inject Lingkungan lingkungan;

  /** Empty when the portal is to send no mail; then notices in the portal are all there is. */
  public Optional<Session> sesi() {
    if (lingkungan.nilai("RUNUT_SMTP_HOST").isEmpty()) {
      return Optional.empty();
    }
    try {
      Session sesi = (Session) new InitialContext().lookup(NAMA);
      BATAS.forEach(sesi.getProperties()::putIfAbsent);
      return Optional.of(sesi);
    } catch (NamingException salah) {
      throw new IllegalStateException("the server has no mail session " + NAMA, salah);
    }
  }
}
