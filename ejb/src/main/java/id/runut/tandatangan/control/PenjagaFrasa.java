package id.runut.tandatangan.control;

import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.tandatangan.entity.SertifikatRepository;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Counts passphrases in transactions of its own: the act that a wrong one belongs to rolls back,
 * the count must not. A try counts before it is made, so that many at the same moment cannot outrun
 * the limit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PenjagaFrasa {

  private static final Duration LAMA_KUNCI = Duration.ofMinutes(30);

  @Inject SertifikatRepository repository;
  @Inject Jam jam;

  /**
   * @return how many tries are left should this one be wrong
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the key is locked
   */
  public int coba(UUID sertifikatId) {
    Sertifikat s = repository.kunci(sertifikatId);
    if (s.terkunci(jam.sekarang())) {
      AturanTandaTangan.sertifikat(AturanTandaTangan.Sertifikat.TERKUNCI, s.getTerkunciSampai())
          .tegakkan();
    }
    s.coba(jam.sekarang(), TandaTanganService.PERCOBAAN_TERBANYAK, LAMA_KUNCI);
    return TandaTanganService.PERCOBAAN_TERBANYAK - s.getPercobaanSalah();
  }

  /** The passphrase was right: earlier wrong ones are forgotten. */
  public void cocok(UUID sertifikatId) {
    repository.kunci(sertifikatId).cocok();
  }
}
