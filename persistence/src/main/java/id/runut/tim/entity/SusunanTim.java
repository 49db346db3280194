package id.runut.tim.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A team of a process as it will stand in the annex of the decree that forms it. */
@Entity
public class SusunanTim extends EntitasDasar {

  private UUID prosesId;
  private String peran;

  @ElementCollection
  @CollectionTable(name = "anggota_susunan", joinColumns = @JoinColumn(name = "susunan_id"))
  @OrderColumn(name = "urut")
  private List<AnggotaSusunan> anggota = new ArrayList<>();

  private Instant disimpan;
  @Embedded private Pelaku pelaku;

  protected SusunanTim() {}

  public SusunanTim(
      UUID prosesId, String peran, List<AnggotaSusunan> anggota, Instant kini, Pelaku oleh) {
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.peran = Objects.requireNonNull(peran, "peran");
    susun(anggota, kini, oleh);
  }

  /** Puts these members into the place of those before. */
  public final void susun(List<AnggotaSusunan> baru, Instant kini, Pelaku oleh) {
    anggota.clear();
    anggota.addAll(baru);
    this.disimpan = Objects.requireNonNull(kini, "kini");
    this.pelaku = Objects.requireNonNull(oleh, "oleh");
  }

  public String getPeran() {
    return peran;
  }

  public List<AnggotaSusunan> getAnggota() {
    return List.copyOf(anggota);
  }

  public Instant getDisimpan() {
    return disimpan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
