package id.runut.umum.entity;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * Identity and optimistic lock that all entities share. The id is a version 7 UUID: it cannot be
 * guessed from a neighbour's and still sorts by time of creation.
 */
@MappedSuperclass
public abstract class EntitasDasar {

  @Id
  @GeneratedValue
  @UuidGenerator(algorithm = UuidUrutWaktu.class)
  private UUID id;

  @Version private long versi;

  public UUID getId() {
    return id;
  }

  /** The optimistic lock's counter, which a page hands back to show which state it has seen. */
  public long getVersi() {
    return versi;
  }

  @Override
  public final boolean equals(Object lain) {
    return this == lain
        || lain instanceof EntitasDasar entitas && id != null && Objects.equals(id, entitas.id);
  }

  @Override
  public final int hashCode() {
    return EntitasDasar.class.hashCode();
  }
}
