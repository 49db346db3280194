package id.runut.audit.entity;

import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * One link of an audit chain. Rows are only ever added (the database refuses anything else); each
 * carries the hash of the row before it, so that a changed or missing row shows.
 */
@Entity
public class JejakAudit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String rantai;
  private long nomor;
  private Instant waktu;
  @Embedded private Pelaku pelaku;
  private String tindakan;
  private String objek;
  private UUID objekId;

  /** Details as one line per fact, {@code key=value}, sorted by key; part of the hash. */
  private String rincian;

  private String permintaan;

  @Column(name = "hash_sebelum")
  private String hashSebelum;

  private String hash;

  protected JejakAudit() {}

  /**
   * @param rantai the chain: one per process, one per agency for everything else
   * @param nomor position in the chain, from 1 without gaps
   * @param hash SHA-256 over this row and {@code hashSebelum}, hexadecimal
   */
  public JejakAudit(
      String rantai,
      long nomor,
      Instant waktu,
      Pelaku pelaku,
      String tindakan,
      String objek,
      UUID objekId,
      String rincian,
      String permintaan,
      String hashSebelum,
      String hash) {
    this.rantai = rantai;
    this.nomor = nomor;
    this.waktu = waktu;
    this.pelaku = pelaku;
    this.tindakan = tindakan;
    this.objek = objek;
    this.objekId = objekId;
    this.rincian = rincian;
    this.permintaan = permintaan;
    this.hashSebelum = hashSebelum;
    this.hash = hash;
  }

  public Long getId() {
    return id;
  }

  public String getRantai() {
    return rantai;
  }

  public long getNomor() {
    return nomor;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public String getTindakan() {
    return tindakan;
  }

  public String getObjek() {
    return objek;
  }

  public UUID getObjekId() {
    return objekId;
  }

  public String getRincian() {
    return rincian;
  }

  public String getHashSebelum() {
    return hashSebelum;
  }

  public String getHash() {
    return hash;
  }
}
