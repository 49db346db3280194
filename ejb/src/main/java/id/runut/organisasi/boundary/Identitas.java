package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisPenugasan;
import java.util.List;
import java.util.UUID;

/**
 * Who is logged in: the official behind the Keycloak subject and the posts that he holds today.
 *
 * @param jabatan his posts, the definitive one first; never empty
 */
public record Identitas(
    UUID pegawaiId, String nama, String nip, InfoInstansi instansi, List<JabatanDipegang> jabatan) {

  public Identitas {
    jabatan = List.copyOf(jabatan);
  }

  /** The post under whose name the portal greets him. */
  public JabatanDipegang utama() {
    return jabatan.get(0);
  }

  public List<UUID> jabatanIds() {
    return jabatan.stream().map(JabatanDipegang::jabatanId).toList();
  }

  /**
   * A post that is held today.
   *
   * @param sebutan the post's name with "Plh." or "Plt." in front for a deputy
   * @param atasNama the definitive holder's name for a deputy, otherwise null
   */
  public record JabatanDipegang(
      UUID jabatanId,
      String sebutan,
      String namaSingkat,
      String peran,
      JenisPenugasan jenis,
      String atasNama,
      UUID unitId,
      UUID instansiId) {}
}
