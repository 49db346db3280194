package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A signature as it was made: what, by whom in which post, when, and which file came out. */
@Entity
public class TandaTangan extends EntitasDasar {

  private String kode;
  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private UUID naskahId;

  /** 1 for the first signature of its letter. */
  private int urut;

  private UUID versiNaskahId;
  private String sidikVersi;
  private UUID sertifikatId;

  @Enumerated(EnumType.STRING)
  private JenisPenyedia penyedia;

  private byte[] sertifikatLuar;
  private UUID berkasId;
  private String sha256;
  private int jumlahHalaman;
  private String jenis;
  private String hal;
  private String nomor;
  private LocalDate tanggal;
  private Instant waktu;
  private String nip;
  private String pangkat;
  @Embedded private Pelaku pelaku;

  protected TandaTangan() {}

  /**
   * @param kode ten hexadecimal digits
   * @param sertifikatId null for a signature of an outside provider
   * @param nip of the signer, like {@code pangkat} as it was when he signed
   * @param pangkat null for none
   */
  public TandaTangan(
      String kode, UUID sertifikatId, Instant waktu, String nip, String pangkat, Pelaku pelaku) {
    this.kode = Objects.requireNonNull(kode, "kode");
    this.sertifikatId = sertifikatId;
    this.penyedia = JenisPenyedia.OTORITAS;
    this.waktu = Objects.requireNonNull(waktu, "waktu");
    this.nip = Objects.requireNonNull(nip, "nip");
    this.pangkat = pangkat;
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /**
   * An outside provider has made it.
   *
   * @param sertifikat the certificate that signed, DER
   */
  public TandaTangan dariLuar(JenisPenyedia penyedia, byte[] sertifikat) {
    this.penyedia = Objects.requireNonNull(penyedia, "penyedia");
    this.sertifikatLuar = sertifikat.clone();
    return this;
  }

  /** In which step it was made. */
  public TandaTangan padaTugas(UUID instansiId, UUID prosesId, UUID tugasId) {
    this.instansiId = instansiId;
    this.prosesId = prosesId;
    this.tugasId = tugasId;
    return this;
  }

  /**
   * What was signed.
   *
   * @param sidikVersi SHA-256 of the version's content
   */
  public TandaTangan atasNaskah(
      UUID naskahId, UUID versiNaskahId, String sidikVersi, String jenis, String hal) {
    this.naskahId = naskahId;
    this.urut = 1;
    this.versiNaskahId = versiNaskahId;
    this.sidikVersi = sidikVersi;
    this.jenis = jenis;
    this.hal = hal;
    return this;
  }

  /** The how-manieth signature of its letter it is, from 1. */
  public TandaTangan urutan(int urut) {
    this.urut = urut;
    return this;
  }

  /** Number and date that the letter was given. */
  public TandaTangan bernomor(String nomor, LocalDate tanggal) {
    this.nomor = nomor;
    this.tanggal = tanggal;
    return this;
  }

  /** Which file came out. */
  public TandaTangan menjadiBerkas(UUID berkasId, String sha256, int jumlahHalaman) {
    this.berkasId = berkasId;
    this.sha256 = sha256;
    this.jumlahHalaman = jumlahHalaman;
    return this;
  }

  public String getKode() {
    return kode;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public int getUrut() {
    return urut;
  }

  public UUID getVersiNaskahId() {
    return versiNaskahId;
  }

  public String getSidikVersi() {
    return sidikVersi;
  }

  /** Null for a signature of an outside provider. */
  public UUID getSertifikatId() {
    return sertifikatId;
  }

  public JenisPenyedia getPenyedia() {
    return penyedia;
  }

  /** The certificate of a signature of an outside provider, DER; null for our own. */
  public byte[] getSertifikatLuar() {
    return sertifikatLuar == null ? null : sertifikatLuar.clone();
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getSha256() {
    return sha256;
  }

  public int getJumlahHalaman() {
    return jumlahHalaman;
  }

  public String getJenis() {
    return jenis;
  }

  public String getHal() {
    return hal;
  }

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public String getNip() {
    return nip;
  }

  public String getPangkat() {
    return pangkat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
