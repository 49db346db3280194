package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A key of an agency with its certificate; made once and never changed. */
@Entity
public class KunciInstansi extends EntitasDasar {

  private UUID instansiId;

  @Enumerated(EnumType.STRING)
  private KegunaanKunci kegunaan;

  private byte[] sertifikat;
  private byte[] kunciTerbungkus;
  private Instant berlakuSampai;
  private Instant dibuat;

  protected KunciInstansi() {}

  /**
   * @param sertifikat X.509, DER
   * @param kunciTerbungkus the private key, wrapped
   */
  public KunciInstansi(
      UUID instansiId,
      KegunaanKunci kegunaan,
      byte[] sertifikat,
      byte[] kunciTerbungkus,
      Instant berlakuSampai,
      Instant dibuat) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.kegunaan = Objects.requireNonNull(kegunaan, "kegunaan");
    this.sertifikat = sertifikat.clone();
    this.kunciTerbungkus = kunciTerbungkus.clone();
    this.berlakuSampai = Objects.requireNonNull(berlakuSampai, "berlakuSampai");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public KegunaanKunci getKegunaan() {
    return kegunaan;
  }

  public byte[] getSertifikat() {
    return sertifikat.clone();
  }

  public byte[] getKunciTerbungkus() {
    return kunciTerbungkus.clone();
  }

  public Instant getBerlakuSampai() {
    return berlakuSampai;
  }

  public Instant getDibuat() {
    return dibuat;
  }
}
