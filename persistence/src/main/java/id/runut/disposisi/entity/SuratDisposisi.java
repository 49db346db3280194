package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A letter that orders are about, as its book last had it: lists and reminders need it without
 * asking the book, which stands above.
 */
@Entity
public class SuratDisposisi extends EntitasDasar {

  private static final int JUDUL_TERPANJANG = 300;

  private UUID instansiId;
  private String asalJenis;
  private UUID asalId;
  private String hal;
  private String pengirim;
  private String nomor;
  private LocalDate tanggal;
  private LocalDate diterima;
  private String nomorAgenda;

  @Enumerated(EnumType.STRING)
  private SifatKeamanan keamanan;

  /** When it was said that no order is needed; null otherwise, like {@code alasan}. */
  private Instant ditutup;

  private String alasan;

  /** Who said it; null before. */
  @Embedded private Pelaku pelaku;

  protected SuratDisposisi() {}

  /** A letter about which nothing has been ordered yet. */
  public SuratDisposisi(UUID instansiId, String asalJenis, UUID asalId) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.asalJenis = Objects.requireNonNull(asalJenis, "asalJenis");
    this.asalId = Objects.requireNonNull(asalId, "asalId");
  }

  /** Takes over what the book says. */
  public void salin(Isi isi) {
    this.hal = isi.hal();
    this.pengirim = isi.pengirim();
    this.nomor = isi.nomor();
    this.tanggal = isi.tanggal();
    this.diterima = isi.diterima();
    this.nomorAgenda = isi.nomorAgenda();
    this.keamanan = isi.keamanan();
  }

  /** The letter's particulars; all but subject, sender and secrecy may be null. */
  public record Isi(
      String hal,
      String pengirim,
      String nomor,
      LocalDate tanggal,
      LocalDate diterima,
      String nomorAgenda,
      SifatKeamanan keamanan) {}

  /** Says that no order is needed. */
  public void tutup(String karena, Pelaku oleh, Instant kini) {
    if (ditutup != null) {
      throw new IllegalStateException("letter " + asalId + " is closed");
    }
    alasan = Objects.requireNonNull(karena, "karena");
    pelaku = Objects.requireNonNull(oleh, "oleh");
    ditutup = Objects.requireNonNull(kini, "kini");
  }

  /** Forgets that no order was needed, because one is given after all. */
  public void buka() {
    ditutup = null;
    alasan = null;
    pelaku = null;
  }

  /** The subject, as short as orders keep it. */
  String judul() {
    return hal.length() <= JUDUL_TERPANJANG ? hal : hal.substring(0, JUDUL_TERPANJANG);
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getAsalJenis() {
    return asalJenis;
  }

  public UUID getAsalId() {
    return asalId;
  }

  public String getHal() {
    return hal;
  }

  public String getPengirim() {
    return pengirim;
  }

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public LocalDate getDiterima() {
    return diterima;
  }

  public String getNomorAgenda() {
    return nomorAgenda;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public Instant getDitutup() {
    return ditutup;
  }

  public String getAlasan() {
    return alasan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
