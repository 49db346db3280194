package id.runut.agenda.entity;

import id.runut.naskah.entity.SifatNaskah;
import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of the book of incoming letters: what came through the portal, what starts or continues an
 * SOP, and what somebody has registered from its scan.
 */
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

  /** A letter from outside that an SOP waits for or begins with. */
  private UUID suratLuarId;

  /** The post that it is for, where it did not come through the portal. */
  private String tujuan;

  private UUID tujuanJabatanId;

  @Enumerated(EnumType.STRING)
  private SifatNaskah urgensi = SifatNaskah.BIASA;

  @Enumerated(EnumType.STRING)
  private SifatKeamanan keamanan = SifatKeamanan.BIASA;

  private String klasifikasi;
  private String ringkasan;
  private String keterangan;

  /** The scan; null without one. */
  private UUID berkasId;

  private int jumlahHalaman;

  /** Entered from an old book, by no counter. */
  private boolean susulan;

  /** Who registered it; null for what the portal itself has entered. */
  @Embedded private Pelaku pelaku;

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

  /**
   * A letter that somebody registers.
   *
   * @param masuk when it came
   */
  public AgendaMasuk(UUID instansiId, int tahun, int urut, Instant masuk, Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.tahun = tahun;
    this.urut = urut;
    this.masuk = Objects.requireNonNull(masuk, "masuk");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /** How it is to be treated. */
  public AgendaMasuk bersifat(SifatNaskah urgensi, SifatKeamanan keamanan, String klasifikasi) {
    this.urgensi = Objects.requireNonNull(urgensi, "urgensi");
    this.keamanan = Objects.requireNonNull(keamanan, "keamanan");
    this.klasifikasi = klasifikasi;
    return this;
  }

  /** The post that it goes to first. */
  public AgendaMasuk untuk(UUID tujuanJabatanId, String tujuan) {
    this.tujuanJabatanId = tujuanJabatanId;
    this.tujuan = tujuan;
    return this;
  }

  /** What it says in short, and what else is to be known. */
  public AgendaMasuk diringkas(String ringkasan, String keterangan) {
    this.ringkasan = ringkasan;
    this.keterangan = keterangan;
    return this;
  }

  /** Its scan, with its pages. */
  public AgendaMasuk berpindai(UUID berkasId, int jumlahHalaman) {
    this.berkasId = berkasId;
    this.jumlahHalaman = jumlahHalaman;
    return this;
  }

  /** Marks it as entered from an old book. */
  public AgendaMasuk menyusul() {
    this.susulan = true;
    return this;
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

  public UUID getTujuanJabatanId() {
    return distribusi == null ? tujuanJabatanId : distribusi.getJabatanId();
  }

  public SifatNaskah getUrgensi() {
    return urgensi;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public String getRingkasan() {
    return ringkasan;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  /** Pages of the scan; 0 where nobody has counted them. */
  public int getJumlahHalaman() {
    return jumlahHalaman;
  }

  public boolean isSusulan() {
    return susulan;
  }

  /** Who registered it; null for what the portal itself has entered. */
  public Pelaku getPelaku() {
    return pelaku;
  }

  public Distribusi getDistribusi() {
    return distribusi;
  }
}
