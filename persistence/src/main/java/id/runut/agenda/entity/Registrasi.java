package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/**
 * The entry of a letter into the book of outgoing letters, as a step of an SOP. Only ever added.
 */
@Entity
public class Registrasi extends EntitasDasar {

  private UUID tugasId;
  private UUID naskahId;
  private UUID agendaKeluarId;
  private String isiRingkas;
  private String keterangan;
  private Instant dicatat;
  @Embedded private Pelaku pelaku;

  protected Registrasi() {}

  public Registrasi(
      UUID tugasId,
      UUID naskahId,
      UUID agendaKeluarId,
      String isiRingkas,
      String keterangan,
      Instant dicatat,
      Pelaku pelaku) {
    this.tugasId = tugasId;
    this.naskahId = naskahId;
    this.agendaKeluarId = agendaKeluarId;
    this.isiRingkas = isiRingkas;
    this.keterangan = keterangan;
    this.dicatat = dicatat;
    this.pelaku = pelaku;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public UUID getAgendaKeluarId() {
    return agendaKeluarId;
  }

  public String getIsiRingkas() {
    return isiRingkas;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public Instant getDicatat() {
    return dicatat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
