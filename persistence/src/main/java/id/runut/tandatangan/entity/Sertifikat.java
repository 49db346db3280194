package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An official's signing certificate with his private key, which only his passphrase opens. Counts
 * the passphrases that did not.
 */
@Entity
public class Sertifikat extends EntitasDasar {

  private UUID instansiId;
  private UUID pegawaiId;
  private String nama;
  private String nip;
  private String nomorSeri;
  private String penerbit;
  private byte[] isi;
  private byte[] kunciTersandi;
  private Instant berlakuSejak;
  private Instant berlakuSampai;
  private Instant dicabut;

  @Enumerated(EnumType.STRING)
  private SebabCabut sebabCabut;

  private String alasanCabut;
  private int percobaanSalah;
  private Instant terkunciSampai;

  protected Sertifikat() {}

  /**
   * @param nama the official's, as in the certificate
   * @param nomorSeri hexadecimal
   * @param penerbit name of the certificate authority
   */
  public Sertifikat(
      UUID instansiId,
      UUID pegawaiId,
      String nama,
      String nip,
      String nomorSeri,
      String penerbit,
      Instant berlakuSejak,
      Instant berlakuSampai) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.pegawaiId = Objects.requireNonNull(pegawaiId, "pegawaiId");
    this.nama = Objects.requireNonNull(nama, "nama");
    this.nip = Objects.requireNonNull(nip, "nip");
    this.nomorSeri = Objects.requireNonNull(nomorSeri, "nomorSeri");
    this.penerbit = Objects.requireNonNull(penerbit, "penerbit");
    this.berlakuSejak = Objects.requireNonNull(berlakuSejak, "berlakuSejak");
    this.berlakuSampai = Objects.requireNonNull(berlakuSampai, "berlakuSampai");
  }

  /**
   * @param isi the certificate, X.509, DER
   * @param kunciTersandi the private key, encrypted with the passphrase
   */
  public Sertifikat dengan(byte[] isi, byte[] kunciTersandi) {
    this.isi = isi.clone();
    this.kunciTersandi = kunciTersandi.clone();
    return this;
  }

  /** Whether it may sign at that moment. */
  public boolean berlaku(Instant saat) {
    return dicabut == null && !saat.isBefore(berlakuSejak) && !saat.isAfter(berlakuSampai);
  }

  /** Whether too many wrong passphrases lock it at that moment. */
  public boolean terkunci(Instant saat) {
    return terkunciSampai != null && saat.isBefore(terkunciSampai);
  }

  /**
   * Counts a try before it is made, so that tries at the same time cannot outrun the limit; {@link
   * #cocok()} takes it back.
   *
   * @param terbanyak tries in a row that lock
   */
  public void coba(Instant saat, int terbanyak, Duration lamaKunci) {
    if (terkunciSampai != null && !terkunci(saat)) {
      cocok();
    }
    percobaanSalah++;
    if (percobaanSalah >= terbanyak) {
      terkunciSampai = saat.plus(lamaKunci);
    }
  }

  /** The passphrase was right. */
  public void cocok() {
    percobaanSalah = 0;
    terkunciSampai = null;
  }

  /** Revokes it; signatures that were made before stay genuine. */
  public void cabut(SebabCabut sebab, String alasan, Instant saat) {
    if (dicabut != null) {
      throw new IllegalStateException("certificate " + nomorSeri + " is already revoked");
    }
    dicabut = saat;
    sebabCabut = Objects.requireNonNull(sebab, "sebab");
    alasanCabut = alasan;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getPegawaiId() {
    return pegawaiId;
  }

  public String getNama() {
    return nama;
  }

  public String getNip() {
    return nip;
  }

  public String getNomorSeri() {
    return nomorSeri;
  }

  public String getPenerbit() {
    return penerbit;
  }

  public byte[] getIsi() {
    return isi.clone();
  }

  public byte[] getKunciTersandi() {
    return kunciTersandi.clone();
  }

  public Instant getBerlakuSejak() {
    return berlakuSejak;
  }

  public Instant getBerlakuSampai() {
    return berlakuSampai;
  }

  /** Null while it is not revoked. */
  public Instant getDicabut() {
    return dicabut;
  }

  public SebabCabut getSebabCabut() {
    return sebabCabut;
  }

  public String getAlasanCabut() {
    return alasanCabut;
  }

  public int getPercobaanSalah() {
    return percobaanSalah;
  }

  public Instant getTerkunciSampai() {
    return terkunciSampai;
  }
}
