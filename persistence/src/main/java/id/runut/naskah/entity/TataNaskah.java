package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One state of how an agency's letters look; never changed, the newest counts. */
@Entity
public class TataNaskah extends EntitasDasar {

  private UUID instansiId;
  private int nomor;
  @Embedded private IsiTata isi;
  private String catatan;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected TataNaskah() {}

  /**
   * @param nomor one more than the last
   * @param catatan why it was changed; may be empty
   */
  public TataNaskah(
      UUID instansiId, int nomor, IsiTata isi, String catatan, Instant dibuat, Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.nomor = nomor;
    this.isi = Objects.requireNonNull(isi, "isi");
    this.catatan = Objects.requireNonNull(catatan, "catatan");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public int getNomor() {
    return nomor;
  }

  public IsiTata getIsi() {
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
