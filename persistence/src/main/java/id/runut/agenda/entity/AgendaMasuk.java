package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A line of the book of incoming letters: what came through the portal or from outside. */
@Entity
public class AgendaMasuk extends EntitasDasar {

  private UUID instansiId;
  private int tahun;
  private int urut;
  private Instant masuk;
  private String pengirim;
  private String nomor;
  private LocalDate tanggal;
  private String hal;

  /** What another agency has sent through the portal; null for a letter from outside. */
  @ManyToOne(fetch = FetchType.LAZY)
  private Distribusi distribusi;

  /** A letter from outside; null for one that came through the portal. */
  private UUID suratLuarId;

  /** The post that it is for; with {@code suratLuarId} only. */
  private String tujuan;

  protected AgendaMasuk() {}

  /**
   * @param tahun year of the register, in the receiving agency's time zone
   * @param pengirim the agency that sent the letter
   */
  public AgendaMasuk(int tahun, int urut, String pengirim, Distribusi distribusi) {
    this.instansiId = distribusi.getInstansiId();
    this.tahun = tahun;
    this.urut = urut;
    this.masuk = distribusi.getDikirim();
    this.pengirim = Objects.requireNonNull(pengirim, "pengirim");
    this.nomor = distribusi.getPengiriman().getNomor();
    this.tanggal = distribusi.getPengiriman().getTanggal();
    this.hal = distribusi.getPengiriman().getHal();
    this.distribusi = distribusi;
  }

  /** A letter from outside that came on paper. */
  public AgendaMasuk(
      UUID instansiId, int tahun, int urut, Instant masuk, UUID suratLuarId, String tujuan) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.tahun = tahun;
    this.urut = urut;
    this.masuk = Objects.requireNonNull(masuk, "masuk");
    this.suratLuarId = Objects.requireNonNull(suratLuarId, "suratLuarId");
    this.tujuan = tujuan;
  }

  /** What stands on the letter. */
  public AgendaMasuk berisi(String pengirim, String nomor, LocalDate tanggal, String hal) {
    this.pengirim = pengirim;
    this.nomor = nomor;
    this.tanggal = tanggal;
    this.hal = hal;
    return this;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public int getTahun() {
    return tahun;
  }

  public int getUrut() {
    return urut;
  }

  public Instant getMasuk() {
    return masuk;
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

  public String getHal() {
    return hal;
  }

  public UUID getSuratLuarId() {
    return suratLuarId;
  }

  public String getTujuan() {
    return distribusi == null ? tujuan : distribusi.getJabatan();
  }

  public Distribusi getDistribusi() {
    return distribusi;
  }
}
