package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What a branch has handed over, and the receipt of whoever goes on with it. */
@Entity
public class Penyerahan extends EntitasDasar {

  private UUID prosesId;
  private UUID tugasId;

  /** The step that receives it; null after the last. */
  private Integer langkahTujuan;

  private String apa;
  private String catatan;
  private Instant diserahkan;
  @Embedded private Pelaku pelaku;
  private Instant diterima;

  @Embedded
  @AttributeOverride(name = "pegawaiId", column = @Column(name = "penerima_pegawai_id"))
  @AttributeOverride(name = "nama", column = @Column(name = "penerima_nama"))
  @AttributeOverride(name = "jabatanId", column = @Column(name = "penerima_jabatan_id"))
  @AttributeOverride(name = "namaJabatan", column = @Column(name = "penerima_jabatan"))
  @AttributeOverride(name = "atasNama", column = @Column(name = "penerima_atas_nama"))
  private Pelaku penerima;

  protected Penyerahan() {}

  public Penyerahan(
      UUID prosesId,
      UUID tugasId,
      Integer langkahTujuan,
      String apa,
      String catatan,
      Instant diserahkan,
      Pelaku pelaku) {
    this.prosesId = prosesId;
    this.tugasId = tugasId;
    this.langkahTujuan = langkahTujuan;
    this.apa = apa;
    this.catatan = catatan;
    this.diserahkan = diserahkan;
    this.pelaku = pelaku;
  }

  /** Receipt; a second one changes nothing. */
  public void terima(Pelaku oleh, Instant kini) {
    if (diterima == null) {
      diterima = kini;
      penerima = oleh;
    }
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public Integer getLangkahTujuan() {
    return langkahTujuan;
  }

  public String getApa() {
    return apa;
  }

  public String getCatatan() {
    return catatan;
  }

  public Instant getDiserahkan() {
    return diserahkan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public Instant getDiterima() {
    return diterima;
  }

  public Pelaku getPenerima() {
    return penerima;
  }
}
