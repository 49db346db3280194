package id.runut.rapat.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A meeting: that of a step of a process, or one outside of SOPs. */
@Entity
public class Rapat extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private Integer langkah;

  /** Key of the SOP's document that the minutes are; null for none. */
  private String dokumen;

  /** Whether the SOP asks for photographs. */
  private boolean wajibFoto;

  private String judul;
  private String acara;
  private Instant mulai;
  private Instant selesai;
  private String tempat;
  private String tautan;
  private UUID penyelenggaraId;
  private UUID pimpinanId;
  private UUID notulisId;

  @Enumerated(EnumType.STRING)
  private StatusRapat status;

  private int undangan;

  /** Names the meeting in the address of its attendance. */
  private String kode;

  /** What the changing part of that address is made with; never shown. */
  private String kunciHadir;

  private UUID naskahUndanganId;

  /** When the participants were reminded of it; null before. */
  private Instant diingatkan;

  private Instant ditutup;
  private String alasanBatal;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected Rapat() {}

  /**
   * A meeting that is not called yet.
   *
   * @param penyelenggaraId the post that holds it; it also chairs and writes until somebody else is
   *     named
   */
  public Rapat(
      UUID instansiId,
      String judul,
      UUID penyelenggaraId,
      String kode,
      String kunciHadir,
      Instant dibuat,
      Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.judul = Objects.requireNonNull(judul, "judul");
    this.penyelenggaraId = Objects.requireNonNull(penyelenggaraId, "penyelenggaraId");
    this.pimpinanId = penyelenggaraId;
    this.notulisId = penyelenggaraId;
    this.kode = Objects.requireNonNull(kode, "kode");
    this.kunciHadir = Objects.requireNonNull(kunciHadir, "kunciHadir");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    this.acara = "";
    this.tempat = "";
    this.tautan = "";
    this.status = StatusRapat.RANCANGAN;
  }

  /** Says which step of a process it carries out. */
  public Rapat untukLangkah(
      UUID prosesId, UUID tugasId, int langkah, String dokumen, boolean wajibFoto) {
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.langkah = langkah;
    this.dokumen = dokumen;
    this.wajibFoto = wajibFoto;
    return this;
  }

  /** Says what it is about. */
  public Rapat tentang(String judul, String acara) {
    this.judul = Objects.requireNonNull(judul, "judul");
    this.acara = Objects.requireNonNull(acara, "acara");
    return this;
  }

  /** Says when and where; an empty text for no place or no link. */
  public Rapat pada(Instant mulai, Instant selesai, String tempat, String tautan) {
    this.mulai = Objects.requireNonNull(mulai, "mulai");
    this.selesai = Objects.requireNonNull(selesai, "selesai");
    this.tempat = Objects.requireNonNull(tempat, "tempat");
    this.tautan = Objects.requireNonNull(tautan, "tautan");
    return this;
  }

  /** Says who chairs it and who keeps the minutes. */
  public Rapat oleh(UUID pimpinanId, UUID notulisId) {
    this.pimpinanId = Objects.requireNonNull(pimpinanId, "pimpinanId");
    this.notulisId = Objects.requireNonNull(notulisId, "notulisId");
    return this;
  }

  /**
   * Calls the meeting, or calls it anew after a change.
   *
   * @param naskahUndanganId the signed letter of invitation; null for none
   */
  public void undang(UUID naskahUndanganId) {
    if (status != StatusRapat.RANCANGAN && status != StatusRapat.DIUNDANG) {
      throw new IllegalStateException("meeting " + getId() + " is " + status);
    }
    this.naskahUndanganId = naskahUndanganId;
    this.status = StatusRapat.DIUNDANG;
    this.undangan++;
    this.diingatkan = null;
  }

  /** Notes that the participants have been reminded. */
  public void tandaiDiingatkan(Instant kini) {
    this.diingatkan = Objects.requireNonNull(kini, "kini");
  }

  /** Ends it: from here on nothing changes. */
  public void tutup(Instant kini) {
    if (status != StatusRapat.DIUNDANG) {
      throw new IllegalStateException("meeting " + getId() + " is " + status);
    }
    this.status = StatusRapat.SELESAI;
    this.ditutup = Objects.requireNonNull(kini, "kini");
  }

  /** Calls it off. */
  public void batalkan(String alasan) {
    if (status != StatusRapat.DIUNDANG || tugasId != null) {
      throw new IllegalStateException("meeting " + getId() + " cannot be called off");
    }
    this.status = StatusRapat.BATAL;
    this.alasanBatal = Objects.requireNonNull(alasan, "alasan");
    this.undangan++;
  }

  /** The audit chain that its acts are written to. */
  public String rantai() {
    return prosesId == null ? "rapat:" + getId() : "proses:" + prosesId;
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

  public Integer getLangkah() {
    return langkah;
  }

  public String getDokumen() {
    return dokumen;
  }

  public boolean isWajibFoto() {
    return wajibFoto;
  }

  public String getJudul() {
    return judul;
  }

  public String getAcara() {
    return acara;
  }

  public Instant getMulai() {
    return mulai;
  }

  public Instant getSelesai() {
    return selesai;
  }

  public String getTempat() {
    return tempat;
  }

  public String getTautan() {
    return tautan;
  }

  public UUID getPenyelenggaraId() {
    return penyelenggaraId;
  }

  public UUID getPimpinanId() {
    return pimpinanId;
  }

  public UUID getNotulisId() {
    return notulisId;
  }

  public StatusRapat getStatus() {
    return status;
  }

  /** How often it was called; the sequence of its calendar entry. */
  public int getUndangan() {
    return undangan;
  }

  public String getKode() {
    return kode;
  }

  public String getKunciHadir() {
    return kunciHadir;
  }

  public UUID getNaskahUndanganId() {
    return naskahUndanganId;
  }

  public Instant getDitutup() {
    return ditutup;
  }

  public String getAlasanBatal() {
    return alasanBatal;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
