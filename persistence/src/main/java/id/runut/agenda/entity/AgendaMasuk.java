package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A line of the book of incoming letters: what another agency has sent through the portal. */
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

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Distribusi distribusi;

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

  public Distribusi getDistribusi() {
    return distribusi;
  }
}
