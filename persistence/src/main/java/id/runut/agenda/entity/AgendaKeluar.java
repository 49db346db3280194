package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of the book of outgoing letters: a number that has been given, never to be given again. It
 * may have been reserved, inserted after another (123.a), voided, or entered afterwards from an old
 * book; the number itself never changes, the database sees to it.
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

  /** The counter within the year that has given the number. */
  private String lingkup = "";

  /** The letter of an inserted number, such as a in 123.a; null for one in the row. */
  private String sisipan;

  @Enumerated(EnumType.STRING)
  private KeadaanNomor keadaan = KeadaanNomor.DIPAKAI;

  @Enumerated(EnumType.STRING)
  private SifatKeamanan keamanan = SifatKeamanan.BIASA;

  /** Entered from an old book, by no counter. */
  private boolean susulan;

  /** Why it was reserved, inserted or voided; null for a number in the row. */
  private String alasan;

  /** Who did so, with his post. */
  private String oleh;

  /** The letter or surat tugas of the portal that bears the number; null for one outside of it. */
  private UUID objekId;

  private String hal;

  /** Addressees, one per line. */
  private String kepada;

  private Instant dicatat;
  private Instant dikirim;

  protected AgendaKeluar() {}

  /**
   * Enters a number; what the letter is about follows with {@link #tentang}.
   *
   * @param objekId the portal's letter that bears it; null for one outside of the portal
   */
  public AgendaKeluar(
      UUID instansiId, int urut, String nomor, LocalDate tanggal, UUID objekId, Instant dicatat) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.tahun = tanggal.getYear();
    this.urut = urut;
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = tanggal;
    this.objekId = objekId;
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

  /** Names the counter that has given the number. */
  public AgendaKeluar dari(String lingkup) {
    this.lingkup = Objects.requireNonNull(lingkup, "lingkup");
    return this;
  }

  /** Says how closely the letter is kept. */
  public AgendaKeluar bersifat(SifatKeamanan keamanan) {
    this.keamanan = Objects.requireNonNull(keamanan, "keamanan");
    return this;
  }

  /** Marks it as inserted after the number in the row. */
  public AgendaKeluar disisipkan(String huruf, String alasan, String oleh) {
    this.sisipan = Objects.requireNonNull(huruf, "huruf");
    return beralasan(alasan, oleh);
  }

  /** Marks it as taken before there is a letter. */
  public AgendaKeluar dipesan(String alasan, String oleh) {
    this.keadaan = KeadaanNomor.DIPESAN;
    return beralasan(alasan, oleh);
  }

  /** Marks it as entered from an old book. */
  public AgendaKeluar susulan(String alasan, String oleh) {
    this.susulan = true;
    return beralasan(alasan, oleh);
  }

  /**
   * A reserved number is used by a letter outside of the portal.
   *
   * @throws IllegalStateException when it is not reserved
   */
  public void pakai(String hal, List<String> kepada) {
    if (keadaan != KeadaanNomor.DIPESAN) {
      throw new IllegalStateException("number " + nomor + " is not reserved");
    }
    this.keadaan = KeadaanNomor.DIPAKAI;
    this.hal = hal;
    this.kepada = String.join("\n", kepada);
  }

  /**
   * Voids the number; it stays in the book.
   *
   * @throws IllegalStateException when it is void, or a letter of the portal bears it
   */
  public void batalkan(String alasan, String oleh) {
    if (keadaan == KeadaanNomor.BATAL || objekId != null) {
      throw new IllegalStateException("number " + nomor + " cannot be voided");
    }
    this.keadaan = KeadaanNomor.BATAL;
    beralasan(alasan, oleh);
  }

  private AgendaKeluar beralasan(String alasan, String oleh) {
    this.alasan = Objects.requireNonNull(alasan, "alasan");
    this.oleh = oleh;
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

  public String getLingkup() {
    return lingkup;
  }

  public String getSisipan() {
    return sisipan;
  }

  public KeadaanNomor getKeadaan() {
    return keadaan;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public boolean isSusulan() {
    return susulan;
  }

  public String getAlasan() {
    return alasan;
  }

  public String getOleh() {
    return oleh;
  }

  public Instant getDikirim() {
    return dikirim;
  }
}
