package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What one post has to do at one step in one round: a row of the worklist. Decided at most once.
 */
@Entity
public class Tugas extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Proses proses;

  private int langkah;
  private int putaran;
  private String jenis;
  private UUID jabatanId;
  private UUID unitId;

  /** Branch of a fan-out; null outside, and in fan-outs that are older than branches. */
  private UUID cabang;

  /** False for tasks of others inside a step. */
  private boolean utama;

  @Enumerated(EnumType.STRING)
  private StatusTugas status;

  /** Post that passed it on, Plh./Plt. included; null at the start. */
  private String dari;

  private String alasanKembali;
  private Instant dibuka;
  private Instant dilihat;
  private Instant tenggat;
  private Instant diingatkan;

  /** When its holder is to be reminded; null when that is over or not to be. */
  private Instant ingatkanPada;

  /** When his superior is to be told; null when that is over or not to be. */
  private Instant eskalasiPada;

  private Instant selesai;
  @Embedded private Pelaku pelaku;

  protected Tugas() {}

  /**
   * @param tujuan where and in which round the task is
   * @param dari post that passed it on; null at the start
   * @param alasanKembali reason of the return that opened it; null otherwise
   */
  public Tugas(
      Proses proses,
      Tempat tujuan,
      String dari,
      String alasanKembali,
      Instant dibuka,
      Instant tenggat) {
    this.proses = Objects.requireNonNull(proses, "proses");
    this.langkah = tujuan.langkah();
    this.putaran = tujuan.putaran();
    this.jenis = tujuan.jenis();
    this.jabatanId = Objects.requireNonNull(tujuan.jabatanId(), "jabatanId");
    this.unitId = Objects.requireNonNull(tujuan.unitId(), "unitId");
    this.cabang = tujuan.cabang();
    this.utama = tujuan.utama();
    this.status = StatusTugas.TERBUKA;
    this.dari = dari;
    this.alasanKembali = alasanKembali;
    this.dibuka = dibuka;
    this.tenggat = tenggat;
  }

  /**
   * Step, round and post of a task.
   *
   * @param cabang branch of a fan-out; null outside
   * @param utama whether it is the step's own task, not one of others inside the step
   */
  public record Tempat(
      int langkah,
      int putaran,
      String jenis,
      UUID jabatanId,
      UUID unitId,
      UUID cabang,
      boolean utama) {}

  public boolean terbuka() {
    return status == StatusTugas.TERBUKA;
  }

  /** Decided "Ya". */
  public void selesaikan(Pelaku oleh, Instant kini) {
    tutup(StatusTugas.SELESAI, oleh, kini);
  }

  /** Decided "Tidak". */
  public void kembalikan(Pelaku oleh, Instant kini) {
    tutup(StatusTugas.DIKEMBALIKAN, oleh, kini);
  }

  /** Closed undecided, because a return went past it. */
  public void batalkan(Pelaku oleh, Instant kini) {
    tutup(StatusTugas.BATAL, oleh, kini);
  }

  /** Given to another post of the unit, which has not looked at it yet. */
  public void alihkan(UUID jabatanBaru) {
    if (!terbuka()) {
      throw new IllegalStateException("task " + getId() + " is already " + status);
    }
    jabatanId = Objects.requireNonNull(jabatanBaru, "jabatanBaru");
    dilihat = null;
  }

  /** Its holder has been reminded that it is late; once is enough. */
  public void tandaiDiingatkan(Instant kini) {
    if (terbuka() && diingatkan == null) {
      diingatkan = kini;
    }
  }

  /**
   * Plans what is said before and after the deadline.
   *
   * @param ingatkan when its holder is reminded; null for never
   */
  public Tugas rencanakanPeringatan(Instant ingatkan, Instant eskalasi) {
    ingatkanPada = ingatkan;
    eskalasiPada = eskalasi;
    return this;
  }

  /** Moves the deadline of an open task, because the calendar has changed. */
  public void ubahTenggat(Instant tenggatBaru) {
    if (!terbuka()) {
      throw new IllegalStateException("task " + getId() + " is already " + status);
    }
    tenggat = Objects.requireNonNull(tenggatBaru, "tenggatBaru");
  }

  /** A warning has been given or is not needed any more. */
  public void selesaiDiperingatkan(JenisPeringatanTugas peringatan) {
    if (peringatan == JenisPeringatanTugas.MENJELANG) {
      ingatkanPada = null;
    } else {
      eskalasiPada = null;
    }
  }

  /** Whether it was or is late. */
  public boolean lewat(Instant kini) {
    return (selesai == null ? kini : selesai).isAfter(tenggat);
  }

  private void tutup(StatusTugas akhir, Pelaku oleh, Instant kini) {
    if (!terbuka()) {
      throw new IllegalStateException("task " + getId() + " is already " + status);
    }
    status = akhir;
    pelaku = Objects.requireNonNull(oleh, "pelaku");
    selesai = kini;
  }

  public Proses getProses() {
    return proses;
  }

  public int getLangkah() {
    return langkah;
  }

  public int getPutaran() {
    return putaran;
  }

  public String getJenis() {
    return jenis;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public UUID getUnitId() {
    return unitId;
  }

  public UUID getCabang() {
    return cabang;
  }

  public boolean isUtama() {
    return utama;
  }

  public StatusTugas getStatus() {
    return status;
  }

  public String getDari() {
    return dari;
  }

  public String getAlasanKembali() {
    return alasanKembali;
  }

  public Instant getDibuka() {
    return dibuka;
  }

  public Instant getDilihat() {
    return dilihat;
  }

  public Instant getTenggat() {
    return tenggat;
  }

  public Instant getSelesai() {
    return selesai;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
