package id.runut.berkas.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A file as somebody handed it in or the portal made it. Never changed; its bytes are stored once
 * under their SHA-256.
 */
@Entity
public class Berkas extends EntitasDasar {

  private UUID instansiId;
  private String nama;
  private String jenisKonten;
  private long ukuran;
  private String sha256;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected Berkas() {}

  /**
   * @param instansiId the agency that owns the file
   * @param jenisKonten the media type as found in the content, not as claimed by the name
   * @param ukuran in bytes
   * @param sha256 of the bytes, hexadecimal
   */
  public Berkas(
      UUID instansiId,
      String nama,
      String jenisKonten,
      long ukuran,
      String sha256,
      Instant dibuat,
      Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.nama = Objects.requireNonNull(nama, "nama");
    this.jenisKonten = Objects.requireNonNull(jenisKonten, "jenisKonten");
    this.ukuran = ukuran;
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.dibuat = dibuat;
    this.pelaku = pelaku;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getNama() {
    return nama;
  }

  public String getJenisKonten() {
    return jenisKonten;
  }

  public long getUkuran() {
    return ukuran;
  }

  public String getSha256() {
    return sha256;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
