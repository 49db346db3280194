package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisPenugasan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Who is logged in: the official behind the Keycloak subject and the posts that he holds today.
 *
 * @param jabatan his posts, the one that he has chosen to act in first, otherwise the definitive
 *     one; never empty
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

  /** The same official with one of his posts first. */
  public Identitas mendahulukan(UUID jabatanId) {
    List<JabatanDipegang> urut =
        jabatan.stream()
            .sorted(Comparator.comparing(j -> !j.jabatanId().equals(jabatanId)))
            .toList();
    return new Identitas(pegawaiId, nama, nip, instansi, urut);
  }

  /** What the order for a post covers; everything in a post of his own. */
  public Lingkup lingkup(UUID jabatanId) {
    return jabatan.stream()
        .filter(j -> j.jabatanId().equals(jabatanId))
        .map(JabatanDipegang::lingkup)
        .findFirst()
        .orElse(Lingkup.semua());
  }

  /**
   * A post that is held today.
   *
   * @param sebutan the post's name with "Plh." or "Plt." in front for a deputy
   * @param atasNama the definitive holder's name for a deputy, otherwise null
   * @param sampai the last day; null while it is open
   * @param lingkup what a deputy's order covers
   */
  public record JabatanDipegang(
      UUID jabatanId,
      String sebutan,
      String namaSingkat,
      String peran,
      JenisPenugasan jenis,
      String atasNama,
      UUID unitId,
      UUID instansiId,
      LocalDate sampai,
      Lingkup lingkup) {

    /** Whether he stands in for somebody, or for nobody yet. */
    public boolean pengganti() {
      return jenis != JenisPenugasan.DEFINITIF;
    }
  }
}
