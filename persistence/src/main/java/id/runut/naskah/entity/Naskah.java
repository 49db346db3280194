package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A letter: one document of one process, from its first draft to its signed file. */
@Entity
public class Naskah extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;

  /** Key of the SOP's document, unique within process, branch and edition. */
  private String dokumen;

  /** The branch that it was made in, by the post of its first task; null outside of fan-outs. */
  private UUID cabang;

  /** 1 until it is reopened after its signature; a reopening makes the next one. */
  private int edisi;

  @Enumerated(EnumType.STRING)
  private JenisNaskah jenis;

  @Enumerated(EnumType.STRING)
  private StatusNaskah status;

  private String judulProses;

  /** Subject of the current version, or of the working copy before there is one; for lists. */
  private String hal;

  /** Of the current version, or of the working copy before there is one; for lists. */
  @Enumerated(EnumType.STRING)
  private SifatKeamanan keamanan;

  /** Number of the current version; 0 while there is none. */
  private int versiTerakhir;

  private Instant diubah;
  private Integer langkahTerbit;
  private String nomor;
  private LocalDate tanggal;
  private String kode;
  private UUID berkasId;
  private Integer jumlahHalaman;

  protected Naskah() {}

  public Naskah(
      UUID instansiId,
      UUID prosesId,
      String judulProses,
      String dokumen,
      JenisNaskah jenis,
      String hal,
      Instant dibuat) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.judulProses = Objects.requireNonNull(judulProses, "judulProses");
    this.dokumen = Objects.requireNonNull(dokumen, "dokumen");
    this.jenis = Objects.requireNonNull(jenis, "jenis");
    this.hal = Objects.requireNonNull(hal, "hal");
    this.status = StatusNaskah.KONSEP;
    this.keamanan = SifatKeamanan.BIASA;
    this.edisi = 1;
    this.diubah = Objects.requireNonNull(dibuat, "dibuat");
  }

  /** The letter of one branch of a fan-out. */
  public Naskah dalamCabang(UUID cabang) {
    this.cabang = cabang;
    return this;
  }

  /** The edition that follows a signed one. */
  public Naskah sesudah(Naskah lama) {
    this.cabang = lama.cabang;
    this.edisi = lama.edisi + 1;
    return this;
  }

  /** Says how closely it is kept from now on. */
  public void dijaga(SifatKeamanan sifat) {
    pastikanBelumBerubah();
    this.keamanan = Objects.requireNonNull(sifat, "sifat");
  }

  /**
   * A new version becomes the current one.
   *
   * @return its number
   */
  public int versiBaru(String hal, Instant kini) {
    pastikanBelumBerubah();
    this.hal = hal;
    this.diubah = kini;
    this.status = StatusNaskah.DIPERIKSA;
    return ++versiTerakhir;
  }

  /**
   * Signed or issued: number and date are final, and so is what the letter says.
   *
   * @param tuntas whether the file is final too, because nobody else is to sign it
   */
  public void terbit(
      int langkah,
      String nomor,
      LocalDate tanggal,
      String kode,
      UUID berkasId,
      int jumlahHalaman,
      boolean tuntas,
      Instant kini) {
    pastikanBelumBerubah();
    if (versiTerakhir == 0) {
      throw new IllegalStateException("a letter without a version cannot be signed");
    }
    this.langkahTerbit = langkah;
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = Objects.requireNonNull(tanggal, "tanggal");
    this.kode = Objects.requireNonNull(kode, "kode");
    this.jumlahHalaman = jumlahHalaman;
    berganti(berkasId, tuntas, kini);
  }

  /** Signed by one more of several. */
  public void ditandatanganiLagi(UUID berkasId, boolean tuntas, Instant kini) {
    if (status != StatusNaskah.DITANDATANGANI) {
      throw new IllegalStateException("letter " + getId() + " waits for no further signature");
    }
    berganti(berkasId, tuntas, kini);
  }

  private void berganti(UUID berkasBaru, boolean tuntas, Instant kini) {
    this.berkasId = Objects.requireNonNull(berkasBaru, "berkasId");
    this.status = tuntas ? StatusNaskah.TERBIT : StatusNaskah.DITANDATANGANI;
    this.diubah = kini;
  }

  /** Whether it bears a signature, so that only a new edition can say something else. */
  public boolean bertandaTangan() {
    return status == StatusNaskah.TERBIT || status == StatusNaskah.DITANDATANGANI;
  }

  private void pastikanBelumBerubah() {
    if (bertandaTangan()) {
      throw new IllegalStateException("letter " + getId() + " is signed and final");
    }
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public String getJudulProses() {
    return judulProses;
  }

  public String getDokumen() {
    return dokumen;
  }

  public UUID getCabang() {
    return cabang;
  }

  public int getEdisi() {
    return edisi;
  }

  public JenisNaskah getJenis() {
    return jenis;
  }

  public StatusNaskah getStatus() {
    return status;
  }

  public String getHal() {
    return hal;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public int getVersiTerakhir() {
    return versiTerakhir;
  }

  public Instant getDiubah() {
    return diubah;
  }

  public Integer getLangkahTerbit() {
    return langkahTerbit;
  }

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public String getKode() {
    return kode;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Integer getJumlahHalaman() {
    return jumlahHalaman;
  }
}
