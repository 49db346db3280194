package id.runut.tandatangan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;

/** The encrypted NIK by which BSrE knows an official. */
@Entity
public class NikPegawai extends EntitasDasar {

  private UUID pegawaiId;
  private byte[] nikTersandi;

  protected NikPegawai() {}

  public NikPegawai(UUID pegawaiId, byte[] nikTersandi) {
    this.pegawaiId = Objects.requireNonNull(pegawaiId, "pegawaiId");
    ganti(nikTersandi);
  }

  /** Takes the place of a wrong one. */
  public final void ganti(byte[] tersandi) {
    this.nikTersandi = tersandi.clone();
  }

  public UUID getPegawaiId() {
    return pegawaiId;
  }

  public byte[] getNikTersandi() {
    return nikTersandi.clone();
  }
}
