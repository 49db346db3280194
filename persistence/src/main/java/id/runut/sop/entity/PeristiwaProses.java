package id.runut.sop.entity;

import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A line of a process's history. Only ever added; the database refuses anything else. */
@Entity
public class PeristiwaProses {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID prosesId;
  private UUID tugasId;
  private UUID penantianId;
  private String jenis;
  private Integer langkah;
  private int putaran;
  @Embedded private Pelaku pelaku;
  private String alasan;
  private String kategori;
  private Instant dari;
  private Instant waktu;
  private Long menitKerja;
  private Integer menitBaku;
  private Integer hariBaku;
  private Long menitMenunggu;
  private Integer menitJatah;
  private Long menitStandar;

  protected PeristiwaProses() {}

  /** The beginning or the end of a process. */
  public PeristiwaProses(Proses proses, JenisPeristiwa jenis, Pelaku pelaku, Instant waktu) {
    this.prosesId = proses.getId();
    this.jenis = jenis.kode();
    this.pelaku = pelaku;
    this.waktu = waktu;
  }

  /** An outside event is waited for, or has arrived. */
  public PeristiwaProses(
      Proses proses, Penantian penantian, JenisPeristiwa jenis, Pelaku pelaku, Instant waktu) {
    this(proses, jenis, pelaku, waktu);
    this.penantianId = penantian.getId();
    this.langkah = penantian.getLangkah();
    this.alasan = penantian.getRujukan();
    this.dari = penantian.getSejak();
  }

  /**
   * The end of a task.
   *
   * @param menitKerja working minutes from its arrival
   * @param menitBaku the step's standard time; null when the SOP gives none
   */
  public PeristiwaProses(
      Tugas tugas,
      JenisPeristiwa jenis,
      Pelaku pelaku,
      Instant waktu,
      long menitKerja,
      Integer menitBaku) {
    this(tugas.getProses(), jenis, pelaku, waktu);
    this.tugasId = tugas.getId();
    this.langkah = tugas.getLangkah();
    this.putaran = tugas.getPutaran();
    this.dari = tugas.getDibuka();
    this.menitKerja = menitKerja;
    this.menitBaku = menitBaku;
  }

  /** Adds the step's standard time in working days, where its SOP counts so. */
  public PeristiwaProses dalamHari(Integer hari) {
    hariBaku = hari;
    return this;
  }

  /**
   * Adds what compliance is reckoned from.
   *
   * @param menunggu working minutes before the task was opened first
   * @param jatah working minutes that it might have waited
   * @param standar the standard in working minutes; null when the SOP gives none
   */
  public PeristiwaProses diukur(long menunggu, int jatah, Long standar) {
    menitMenunggu = menunggu;
    menitJatah = jatah;
    menitStandar = standar;
    return this;
  }

  /** Adds how many working minutes the outside event was waited for. */
  public PeristiwaProses sesudahMenunggu(long menunggu) {
    menitMenunggu = menunggu;
    return this;
  }

  /** Adds why a task was returned, or a process cancelled. */
  public PeristiwaProses karena(String alasanKembali, String kategoriKembali) {
    alasan = alasanKembali;
    kategori = kategoriKembali;
    return this;
  }

  public Long getId() {
    return id;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public String getJenis() {
    return jenis;
  }

  public Integer getLangkah() {
    return langkah;
  }

  public int getPutaran() {
    return putaran;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public String getAlasan() {
    return alasan;
  }

  public String getKategori() {
    return kategori;
  }

  public Instant getDari() {
    return dari;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Long getMenitKerja() {
    return menitKerja;
  }

  public Integer getMenitBaku() {
    return menitBaku;
  }

  public Integer getHariBaku() {
    return hariBaku;
  }

  /** Null where it is not known: older rows, and events of no task and no wait. */
  public Long getMenitMenunggu() {
    return menitMenunggu;
  }
}
