package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One state of what a first draft says in an agency; never changed, the newest counts. */
@Entity
public class TemplatNaskah extends EntitasDasar {

  private UUID instansiId;
  private String nama;
  private int nomor;

  /** False for a return to what the portal ships. */
  private boolean sendiri;

  private String hal = "";
  private String lampiran = "";
  private String tempat = "";
  private String tembusan = "";
  private String isi = "";
  private String catatan;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected TemplatNaskah() {}

  /**
   * A return to what the portal ships.
   *
   * @param nama of the template, as SOPs know it
   * @param nomor one more than the last of that name
   */
  public TemplatNaskah(
      UUID instansiId, String nama, int nomor, String catatan, Instant dibuat, Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.nama = Objects.requireNonNull(nama, "nama");
    this.nomor = nomor;
    this.catatan = Objects.requireNonNull(catatan, "catatan");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /**
   * Says what the agency's own template says.
   *
   * @param isi sanitised XHTML with fields
   */
  public TemplatNaskah berisi(
      String hal, String lampiran, String tempat, List<String> tembusan, String isi) {
    this.sendiri = true;
    this.hal = Objects.requireNonNull(hal, "hal");
    this.lampiran = Objects.requireNonNull(lampiran, "lampiran");
    this.tempat = Objects.requireNonNull(tempat, "tempat");
    this.tembusan = String.join("\n", tembusan);
    this.isi = Objects.requireNonNull(isi, "isi");
    return this;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getNama() {
    return nama;
  }

  public int getNomor() {
    return nomor;
  }

  public boolean isSendiri() {
    return sendiri;
  }

  public String getHal() {
    return hal;
  }

  public String getLampiran() {
    return lampiran;
  }

  public String getTempat() {
    return tempat;
  }

  public List<String> getTembusan() {
    return tembusan.isEmpty() ? List.of() : List.of(tembusan.split("\n"));
  }

  public String getIsi() {
    return isi;
  }

  public String getCatatan() {
    return catatan;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
