package id.runut.perancang.entity;

import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a draft said before one of its last changes. */
@Entity
public class JejakRancangan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID rancanganId;
  private String isi;
  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected JejakRancangan() {}

  /**
   * @param rancangan before it is changed
   * @param pelaku who changes it
   */
  public JejakRancangan(RancanganSop rancangan, Pelaku pelaku, Instant waktu) {
    this.rancanganId = rancangan.getId();
    this.isi = rancangan.getIsi();
    this.pelaku = pelaku;
    this.waktu = waktu;
  }

  public Long getId() {
    return id;
  }

  public String getIsi() {
    return isi;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
