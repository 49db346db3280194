package id.runut.notifikasi.surel;

import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The way to the mail server, where one is configured ({@code RUNUT_SMTP_HOST}). */
@ApplicationScoped
public class SesiSurel {

  private static final String NAMA = "java:jboss/mail/RunutMail";

  @Inject Lingkungan lingkungan;

  /** Empty when the portal is to send no mail; then notices in the portal are all there is. */
  public Optional<Session> sesi() {
    if (lingkungan.nilai("RUNUT_SMTP_HOST").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of((Session) new InitialContext().lookup(NAMA));
    } catch (NamingException salah) {
      throw new IllegalStateException("the server has no mail session " + NAMA, salah);
    }
  }
}
