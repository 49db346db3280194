package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A paper that bears a code but no certificate-based signature. */
@Entity
public class DokumenBerkode extends EntitasDasar {

  private String kode;
  private UUID instansiId;
  private String jenis;
  private String hal;
  private String nomor;
  private LocalDate tanggal;
  private UUID berkasId;
  private String sha256;
  private int jumlahHalaman;
  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected DokumenBerkode() {}

  /**
   * @param kode ten hexadecimal digits
   * @param nomor null for papers without a number
   */
  public DokumenBerkode(
      String kode, UUID instansiId, String jenis, String hal, String nomor, LocalDate tanggal) {
    this.kode = Objects.requireNonNull(kode, "kode");
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.jenis = Objects.requireNonNull(jenis, "jenis");
    this.hal = Objects.requireNonNull(hal, "hal");
    this.nomor = nomor;
    this.tanggal = Objects.requireNonNull(tanggal, "tanggal");
  }

  /** The stored file. */
  public DokumenBerkode menjadiBerkas(UUID berkasId, String sha256, int jumlahHalaman) {
    this.berkasId = berkasId;
    this.sha256 = sha256;
    this.jumlahHalaman = jumlahHalaman;
    return this;
  }

  /** Who issued it, and when. */
  public DokumenBerkode terbit(Instant waktu, Pelaku pelaku) {
    this.waktu = waktu;
    this.pelaku = pelaku;
    return this;
  }

  public String getKode() {
    return kode;
  }

  public UUID getInstansiId() {
    return instansiId;
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

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getSha256() {
    return sha256;
  }

  public int getJumlahHalaman() {
    return jumlahHalaman;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
