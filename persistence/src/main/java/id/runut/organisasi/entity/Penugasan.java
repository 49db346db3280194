package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Who holds which post from when to when. Nothing is moved: a deputy sees the post's desk. */
@Entity
public class Penugasan extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Jabatan jabatan;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Pegawai pegawai;

  @Enumerated(EnumType.STRING)
  private JenisPenugasan jenis;

  private LocalDate mulai;

  /** The last day on which the assignment holds; null while it is open. */
  private LocalDate selesai;

  private String nomorSurat;
  private LocalDate tanggalSurat;

  /** The assignment that this one extends; null for a first one. */
  private UUID lanjutanDari;

  private LocalDate selesaiSemula;
  private String alasanAkhir;
  private Instant dibatalkan;

  @Convert(converter = KataTerpisah.class)
  private Set<String> lingkupTindakan;

  @Convert(converter = KataTerpisah.class)
  private Set<String> kecualiDokumen;

  protected Penugasan() {}

  /**
   * @param selesai the last day, or null; required for every assignment that is not definitive
   * @param surat the order or decree behind it
   */
  public Penugasan(
      Jabatan jabatan,
      Pegawai pegawai,
      JenisPenugasan jenis,
      LocalDate mulai,
      LocalDate selesai,
      Surat surat) {
    this.jabatan = Objects.requireNonNull(jabatan, "jabatan");
    this.pegawai = Objects.requireNonNull(pegawai, "pegawai");
    this.jenis = Objects.requireNonNull(jenis, "jenis");
    this.mulai = Objects.requireNonNull(mulai, "mulai");
    this.selesai = selesai;
    this.nomorSurat = surat.nomor();
    this.tanggalSurat = surat.tanggal();
    if (jenis != JenisPenugasan.DEFINITIF && selesai == null) {
      throw new IllegalStateException("a deputy's assignment needs a last day");
    }
    if (selesai != null && selesai.isBefore(mulai)) {
      throw new IllegalStateException("an assignment cannot end before it starts");
    }
  }

  /**
   * The order or decree that an assignment rests on.
   *
   * @param tanggal null where it is not known
   */
  public record Surat(String nomor, LocalDate tanggal) {}

  /**
   * Narrows what a deputy may do.
   *
   * @param tindakan kinds of act; empty for all
   * @param kecuali types of document that are left out
   */
  public void batasi(Set<String> tindakan, Set<String> kecuali) {
    if (jenis == JenisPenugasan.DEFINITIF) {
      throw new IllegalStateException("only a deputy's order has a scope");
    }
    lingkupTindakan = tindakan;
    kecualiDokumen = kecuali;
  }

  /** The same deputy in the same scope by a new order, from the day after this one's last. */
  public Penugasan lanjutkan(LocalDate hariTerakhir, Surat surat) {
    Penugasan lanjutan =
        new Penugasan(jabatan, pegawai, jenis, selesai.plusDays(1), hariTerakhir, surat);
    lanjutan.lanjutanDari = getId();
    lanjutan.batasi(getLingkupTindakan(), getKecualiDokumen());
    return lanjutan;
  }

  /**
   * Ends the assignment on the given day, which is its last; before its first day it is withdrawn
   * as if it had never been.
   *
   * @param alasan null for none
   */
  public void akhiri(LocalDate hariTerakhir, String alasan, Instant kini) {
    alasanAkhir = alasan;
    if (hariTerakhir.isBefore(mulai)) {
      dibatalkan = kini;
      return;
    }
    if (selesai != null && selesaiSemula == null && !selesai.equals(hariTerakhir)) {
      selesaiSemula = selesai;
    }
    selesai = hariTerakhir;
  }

  /** Whether it holds on the given day. */
  public boolean berlaku(LocalDate hari) {
    return dibatalkan == null
        && !mulai.isAfter(hari)
        && (selesai == null || !selesai.isBefore(hari));
  }

  public Jabatan getJabatan() {
    return jabatan;
  }

  public Pegawai getPegawai() {
    return pegawai;
  }

  public JenisPenugasan getJenis() {
    return jenis;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }

  public String getNomorSurat() {
    return nomorSurat;
  }

  public LocalDate getTanggalSurat() {
    return tanggalSurat;
  }

  public UUID getLanjutanDari() {
    return lanjutanDari;
  }

  public LocalDate getSelesaiSemula() {
    return selesaiSemula;
  }

  public String getAlasanAkhir() {
    return alasanAkhir;
  }

  public Instant getDibatalkan() {
    return dibatalkan;
  }

  /** Kinds of act that a deputy may do; empty for all. */
  public Set<String> getLingkupTindakan() {
    return lingkupTindakan == null ? Set.of() : lingkupTindakan;
  }

  /** Types of document that are not a deputy's. */
  public Set<String> getKecualiDokumen() {
    return kecualiDokumen == null ? Set.of() : kecualiDokumen;
  }
}
