package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A letter on its way to an outside provider: the bytes that were sent, and what became of them.
 */
@Entity
public class UpayaTandaTangan extends EntitasDasar {

  private UUID instansiId;
  private UUID versiNaskahId;
  private int urut;
  private String nip;
  private String kode;
  private String nomor;
  private LocalDate tanggal;
  private byte[] asal;

  @Enumerated(EnumType.STRING)
  private KeadaanUpaya keadaan;

  private String idDokumen;
  private Instant waktu;

  protected UpayaTandaTangan() {}

  /**
   * @param urut the how-manieth signature of its letter it is to be, from 1
   * @param kode for the public verification
   */
  public UpayaTandaTangan(
      UUID instansiId, UUID versiNaskahId, int urut, String kode, String nomor, LocalDate tanggal) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.versiNaskahId = Objects.requireNonNull(versiNaskahId, "versiNaskahId");
    this.urut = urut;
    this.kode = Objects.requireNonNull(kode, "kode");
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = Objects.requireNonNull(tanggal, "tanggal");
  }

  /**
   * The bytes that are to be sent.
   *
   * @param nip of whoever is to sign them
   */
  public void siapkan(String nip, byte[] asal, Instant saat) {
    this.nip = nip;
    this.asal = asal.clone();
    menjadi(KeadaanUpaya.DISIAPKAN, null, saat);
  }

  /** What became of it. */
  public void menjadi(KeadaanUpaya baru, String idDokumen, Instant saat) {
    this.keadaan = baru;
    this.idDokumen = idDokumen;
    this.waktu = saat;
  }

  /** Whether it may have been signed without our knowing. */
  public boolean tidakPasti() {
    return keadaan == KeadaanUpaya.DIKIRIM || keadaan == KeadaanUpaya.TIDAK_PASTI;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getVersiNaskahId() {
    return versiNaskahId;
  }

  public int getUrut() {
    return urut;
  }

  public String getNip() {
    return nip;
  }

  public String getKode() {
    return kode;
  }

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  /** Null before it has been set. */
  public byte[] getAsal() {
    return asal == null ? null : asal.clone();
  }

  public KeadaanUpaya getKeadaan() {
    return keadaan;
  }

  /** By which the provider keeps the file; null when it named nothing. */
  public String getIdDokumen() {
    return idDokumen;
  }

  public Instant getWaktu() {
    return waktu;
  }
}
