package id.runut.umum.entity;

import java.security.SecureRandom;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidValueGenerator;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then randomness. Hibernate brings its own
 * only from version 7 on.
 */
public class UuidUrutWaktu implements UuidValueGenerator {

  private static final SecureRandom ACAK = new SecureRandom();

  @Override
  public UUID generateUuid(SharedSessionContractImplementor session) {
    long tinggi = System.currentTimeMillis() << 16 | 0x7000 | ACAK.nextInt(1 << 12);
    long rendah = ACAK.nextLong() >>> 2 | Long.MIN_VALUE;
    return new UUID(tinggi, rendah);
  }
}
