package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** The working copy of a letter. Its optimistic lock is what two editors of one letter meet at. */
@Entity
@Table(name = "konsep_naskah")
public class KonsepTersimpan extends EntitasDasar {

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  private Naskah naskah;

  @Embedded private IsiSurat isiSurat;
  private Instant disimpan;
  @Embedded private Pelaku pelaku;

  protected KonsepTersimpan() {}

  public KonsepTersimpan(Naskah naskah, IsiSurat isi, Instant kini, Pelaku pelaku) {
    this.naskah = Objects.requireNonNull(naskah, "naskah");
    simpan(isi, kini, pelaku);
  }

  /** Replaces what the letter says. */
  public final void simpan(IsiSurat isi, Instant kini, Pelaku oleh) {
    this.isiSurat = Objects.requireNonNull(isi, "isi");
    this.disimpan = Objects.requireNonNull(kini, "kini");
    this.pelaku = Objects.requireNonNull(oleh, "oleh");
  }

  public Naskah getNaskah() {
    return naskah;
  }

  public IsiSurat getIsi() {
    return isiSurat;
  }

  public Instant getDisimpan() {
    return disimpan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
