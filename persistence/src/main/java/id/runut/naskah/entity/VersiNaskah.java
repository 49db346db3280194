package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What was handed in, never changed (the database refuses it). {@code sidik} names its content:
 * initials and signatures are given to it, not to the letter.
 */
@Entity
public class VersiNaskah extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Naskah naskah;

  private int nomor;

  @Enumerated(EnumType.STRING)
  private JenisNaskah jenis;

  @Embedded private IsiSurat isiSurat;
  private String sidik;
  private UUID tugasId;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected VersiNaskah() {}

  /**
   * @param nomor from {@link Naskah#versiBaru}
   * @param sidik SHA-256 of kind and content, hexadecimal
   * @param tugasId the task in which it was handed in
   */
  public VersiNaskah(
      Naskah naskah,
      int nomor,
      IsiSurat isi,
      String sidik,
      UUID tugasId,
      Instant dibuat,
      Pelaku pelaku) {
    this.naskah = Objects.requireNonNull(naskah, "naskah");
    this.nomor = nomor;
    this.jenis = naskah.getJenis();
    this.isiSurat = Objects.requireNonNull(isi, "isi");
    this.sidik = Objects.requireNonNull(sidik, "sidik");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  public Naskah getNaskah() {
    return naskah;
  }

  public int getNomor() {
    return nomor;
  }

  public JenisNaskah getJenis() {
    return jenis;
  }

  public IsiSurat getIsi() {
    return isiSurat;
  }

  public String getSidik() {
    return sidik;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
