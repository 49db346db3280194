package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A post that belongs to a team of a process until the process ends. */
@Entity
public class AnggotaTim extends EntitasDasar {

  private UUID prosesId;
  private String peran;
  private UUID jabatanId;
  private boolean ketua;
  private int urutan;

  protected AnggotaTim() {}

  public AnggotaTim(UUID prosesId, String peran, UUID jabatanId, boolean ketua, int urutan) {
    this.prosesId = prosesId;
    this.peran = peran;
    this.jabatanId = jabatanId;
    this.ketua = ketua;
    this.urutan = urutan;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public boolean isKetua() {
    return ketua;
  }
}
