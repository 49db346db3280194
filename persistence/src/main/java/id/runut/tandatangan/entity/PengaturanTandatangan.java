package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Who signs for an agency, and where that provider is. */
@Entity
public class PengaturanTandatangan extends EntitasDasar {

  private UUID instansiId;

  @Enumerated(EnumType.STRING)
  private JenisPenyedia penyedia;

  private String alamat;
  private String variabelPengguna;
  private String variabelSandi;
  private Instant diubah;

  protected PengaturanTandatangan() {}

  /** Begins with the agency's own authority. */
  public PengaturanTandatangan(UUID instansiId, Instant saat) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.penyedia = JenisPenyedia.OTORITAS;
    this.diubah = Objects.requireNonNull(saat, "saat");
  }

  /**
   * Chooses a provider.
   *
   * @param alamat base address; like the names of the variables null for providers without one
   * @param variabelPengguna name of the environment variable with the user
   * @param variabelSandi name of the environment variable with the password
   */
  public void pilih(
      JenisPenyedia penyedia,
      String alamat,
      String variabelPengguna,
      String variabelSandi,
      Instant saat) {
    this.penyedia = Objects.requireNonNull(penyedia, "penyedia");
    this.alamat = alamat;
    this.variabelPengguna = variabelPengguna;
    this.variabelSandi = variabelSandi;
    this.diubah = saat;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public JenisPenyedia getPenyedia() {
    return penyedia;
  }

  public String getAlamat() {
    return alamat;
  }

  public String getVariabelPengguna() {
    return variabelPengguna;
  }

  public String getVariabelSandi() {
    return variabelSandi;
  }

  public Instant getDiubah() {
    return diubah;
  }
}
