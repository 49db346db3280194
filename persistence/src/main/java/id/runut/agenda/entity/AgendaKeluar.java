package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of the book of outgoing letters: a number that has been given, never to be given again.
 */
@Entity
public class AgendaKeluar extends EntitasDasar {

  private UUID instansiId;
  private int tahun;
  private int urut;
  private String nomor;
  private LocalDate tanggal;
  private String klasifikasi;
  private String jenisNaskah;

  /** The letter or surat tugas that bears the number. */
  private UUID objekId;

  private String hal;

  /** Addressees, one per line. */
  private String kepada;

  private Instant dicatat;
  private Instant dikirim;

  protected AgendaKeluar() {}

  /** Enters a number; what the letter is about follows with {@link #tentang}. */
  public AgendaKeluar(
      UUID instansiId, int urut, String nomor, LocalDate tanggal, UUID objekId, Instant dicatat) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.tahun = tanggal.getYear();
    this.urut = urut;
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = tanggal;
    this.objekId = Objects.requireNonNull(objekId, "objekId");
    this.dicatat = dicatat;
  }

  /** Says what the letter is about and whom it goes to. */
  public AgendaKeluar tentang(
      String klasifikasi, String jenisNaskah, String hal, List<String> kepada) {
    this.klasifikasi = klasifikasi;
    this.jenisNaskah = jenisNaskah;
    this.hal = hal;
    this.kepada = String.join("\n", kepada);
    return this;
  }

  /** Notes that the letter has left; the first sending counts. */
  public void kirim(Instant kini) {
    if (dikirim == null) {
      dikirim = kini;
    }
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

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public String getJenisNaskah() {
    return jenisNaskah;
  }

  public UUID getObjekId() {
    return objekId;
  }

  public String getHal() {
    return hal;
  }

  public List<String> getKepada() {
    return kepada.isEmpty() ? List.of() : List.of(kepada.split("\n"));
  }

  public Instant getDicatat() {
    return dicatat;
  }

  public Instant getDikirim() {
    return dikirim;
  }
}
