package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An order, given in a step to the posts of the step that follows, or outside of the steps, such as
 * by a meeting. Never changed once given.
 */
@Entity
public class Disposisi extends EntitasDasar {

  private UUID instansiId;

  /** Null outside of processes. */
  private UUID prosesId;

  /** The task that gave it; null for an order outside of the steps. */
  private UUID tugasId;

  /** Title of the process or meeting as it was, for the printed form. */
  private String judulProses;

  /** Null outside of processes. */
  private Integer langkah;

  /** What an order of no task comes from, such as {@code rapat}. */
  private String asalJenis;

  private UUID asalId;

  /** Number of the step that is to carry it out; null after the last. */
  private Integer langkahTujuan;

  /** The order in whose carrying out this one was given; null where it starts a chain. */
  private UUID indukId;

  /** The chosen usual instructions, one per line. */
  private String instruksi;

  private String catatan;

  /** What orders about a letter share; null for all other orders, like the three that follow. */
  @ManyToOne(fetch = FetchType.LAZY)
  private SuratDisposisi surat;

  @Enumerated(EnumType.STRING)
  private SifatKeamanan keamanan;

  /** The addressee who passes the letter on; null for the first orders. */
  @ManyToOne(fetch = FetchType.LAZY)
  private PenerimaDisposisi indukPenerima;

  /** The how-manieth order from that place. */
  private Integer urut;

  @Enumerated(EnumType.STRING)
  private SifatDisposisi sifat;

  private Instant tenggat;
  private Instant diberikan;
  @Embedded private Pelaku pelaku;

  @OneToMany(mappedBy = "disposisi", cascade = CascadeType.PERSIST)
  @OrderBy("jabatan")
  private List<PenerimaDisposisi> penerima = new ArrayList<>();

  protected Disposisi() {}

  /** An order of the given step; what it says and to whom follows with the other verbs. */
  public Disposisi(
      UUID instansiId,
      UUID prosesId,
      UUID tugasId,
      String judulProses,
      int langkah,
      Integer langkahTujuan,
      Instant diberikan,
      Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.judulProses = Objects.requireNonNull(judulProses, "judulProses");
    this.langkah = langkah;
    this.langkahTujuan = langkahTujuan;
    this.diberikan = Objects.requireNonNull(diberikan, "diberikan");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /**
   * An order outside of the steps; whoever receives it reports that it is done.
   *
   * @param prosesId the process that it belongs to all the same; null for none, like {@code
   *     langkah}
   * @param asalJenis what it comes from, such as {@code rapat}
   */
  public static Disposisi lepas(
      UUID instansiId,
      UUID prosesId,
      Integer langkah,
      String judul,
      String asalJenis,
      UUID asalId,
      Instant diberikan,
      Pelaku pelaku) {
    Disposisi d = new Disposisi();
    d.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    d.prosesId = prosesId;
    d.langkah = langkah;
    d.judulProses = Objects.requireNonNull(judul, "judul");
    d.asalJenis = Objects.requireNonNull(asalJenis, "asalJenis");
    d.asalId = Objects.requireNonNull(asalId, "asalId");
    d.diberikan = Objects.requireNonNull(diberikan, "diberikan");
    d.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    return d;
  }

  /** Says what is ordered. */
  public Disposisi berisi(
      List<String> instruksi, String catatan, SifatDisposisi sifat, Instant tenggat) {
    this.instruksi = String.join("\n", instruksi);
    this.catatan = catatan;
    this.sifat = Objects.requireNonNull(sifat, "sifat");
    this.tenggat = tenggat;
    return this;
  }

  /**
   * An order about a letter; whoever receives it reports what he has done.
   *
   * @param dari the addressee who passes the letter on; null for a first order
   * @param urut the how-manieth order from that place
   */
  public static Disposisi surat(
      SuratDisposisi surat,
      PenerimaDisposisi dari,
      int urut,
      SifatKeamanan keamanan,
      Instant diberikan,
      Pelaku pelaku) {
    Disposisi d =
        lepas(
            surat.getInstansiId(),
            null,
            null,
            surat.judul(),
            surat.getAsalJenis(),
            surat.getAsalId(),
            diberikan,
            pelaku);
    d.surat = surat;
    d.urut = urut;
    d.keamanan = Objects.requireNonNull(keamanan, "keamanan");
    d.indukPenerima = dari;
    d.indukId = dari == null ? null : dari.getDisposisi().getId();
    return d;
  }

  /** Says which order it follows from. */
  public Disposisi lanjutanDari(UUID induk) {
    this.indukId = induk;
    return this;
  }

  /** Gives it to one more post. */
  public void kepada(UUID jabatanId, String jabatan) {
    kepada(jabatanId, jabatan, false);
  }

  /** Gives it to one more post, which may be the one that answers for all of them. */
  public void kepada(UUID jabatanId, String jabatan, boolean koordinator) {
    penerima.add(new PenerimaDisposisi(this, jabatanId, jabatan, asalId != null, koordinator));
  }

  /** Null for orders that are not about a letter. */
  public SuratDisposisi getSurat() {
    return surat;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public PenerimaDisposisi getIndukPenerima() {
    return indukPenerima;
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

  public String getJudulProses() {
    return judulProses;
  }

  public String getAsalJenis() {
    return asalJenis;
  }

  public UUID getAsalId() {
    return asalId;
  }

  public Integer getLangkah() {
    return langkah;
  }

  public Integer getLangkahTujuan() {
    return langkahTujuan;
  }

  public UUID getIndukId() {
    return indukId;
  }

  public List<String> getInstruksi() {
    return instruksi.isEmpty() ? List.of() : List.of(instruksi.split("\n"));
  }

  public String getCatatan() {
    return catatan;
  }

  public SifatDisposisi getSifat() {
    return sifat;
  }

  public Instant getTenggat() {
    return tenggat;
  }

  public Instant getDiberikan() {
    return diberikan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public List<PenerimaDisposisi> getPenerima() {
    return List.copyOf(penerima);
  }
}
