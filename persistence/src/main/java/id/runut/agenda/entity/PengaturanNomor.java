package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** How an agency numbers its letters from a year on. */
@Entity
public class PengaturanNomor extends EntitasDasar {

  private UUID instansiId;
  private int sejak;
  private String pola;

  @Enumerated(EnumType.STRING)
  private LingkupNomor lingkup;

  protected PengaturanNomor() {}

  public PengaturanNomor(UUID instansiId, int sejak, String pola, LingkupNomor lingkup) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.sejak = sejak;
    tetapkan(pola, lingkup);
  }

  /** Numbers from now on by another pattern; numbers that were given stay as they are. */
  public final void tetapkan(String pola, LingkupNomor lingkup) {
    this.pola = Objects.requireNonNull(pola, "pola");
    this.lingkup = Objects.requireNonNull(lingkup, "lingkup");
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  /** The first year that it holds for. */
  public int getSejak() {
    return sejak;
  }

  public String getPola() {
    return pola;
  }

  public LingkupNomor getLingkup() {
    return lingkup;
  }
}
