package id.runut.notifikasi.surel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Empties the outbox. Several nodes may do so at once; each passes over what another has taken. */
@Singleton
@PermitAll
public class PengirimSurel {

  /** Per sweep; what is left waits for the next, so that the timer never overlaps itself long. */
  private static final int SEKALI_KIRIM = 50;

  @Inject SesiSurel sesiSurel;
  @Inject KurirSurel kurir;
  @Inject KurirHarian kurirHarian;

  /** Runs every fifteen seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void kirim() {
    Optional<Session> sesi = sesiSurel.sesi();
    if (sesi.isPresent()) {
      habiskan(() -> kurir.antarSatu(sesi.get()));
      habiskan(() -> kurirHarian.antarSatu(sesi.get()));
    }
  }

  private static void habiskan(BooleanSupplier antarSatu) {
    int sisa = SEKALI_KIRIM;
    while (sisa > 0 && antarSatu.getAsBoolean()) {
      sisa--;
    }
  }
}
