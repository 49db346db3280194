package id.runut.audit.control;

import id.runut.audit.entity.JejakAudit;
import id.runut.umum.control.Sidik;
import id.runut.umum.entity.Pelaku;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the rows of an audit chain are hashed and checked. */
public final class Rantai {

  private Rantai() {}

  /**
   * Facts as sorted lines; line breaks inside values become spaces so that no fact can be forged.
   */
  public static String teks(Map<String, ?> rincian) {
    return new TreeMap<>(rincian)
        .entrySet().stream()
            .filter(e -> e.getValue() != null)
            .map(e -> e.getKey() + "=" + e.getValue().toString().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n"));
  }

  /** SHA-256 over the previous hash and every field of the row, with lengths as separators. */
  public static String hash(
      String sebelum,
      long nomor,
      Instant waktu,
      Pelaku pelaku,
      String tindakan,
      String objek,
      UUID objekId,
      String rincian) {
    StringBuilder isi = new StringBuilder();
    for (Object bagian :
        new Object[] {
          sebelum,
          nomor,
          waktu,
          pelaku.getPegawaiId(),
          pelaku.getNama(),
          pelaku.getJabatanId(),
          pelaku.getNamaJabatan(),
          pelaku.getAtasNama(),
          tindakan,
          objek,
          objekId,
          rincian
        }) {
      String teks = Objects.toString(bagian, "");
      isi.append(teks.length()).append(':').append(teks);
    }
    return Sidik.sha256(isi.toString());
  }

  /**
   * @param baris a whole chain in order
   * @return number of the first row that does not fit, or 0 when all do
   */
  public static long periksa(List<JejakAudit> baris) {
    String sebelum = "";
    long nomor = 1;
    for (JejakAudit j : baris) {
      String hash =
          hash(
              sebelum,
              nomor,
              j.getWaktu(),
              j.getPelaku(),
              j.getTindakan(),
              j.getObjek(),
              j.getObjekId(),
              j.getRincian());
      if (j.getNomor() != nomor
          || !j.getHashSebelum().equals(sebelum)
          || !j.getHash().equals(hash)) {
        return nomor;
      }
      sebelum = hash;
      nomor++;
    }
    return 0;
  }
}
