package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;
import java.util.List;
import java.util.UUID;

/** The version of a letter that is to be initialled or signed now; for services. */
public record NaskahBerlaku(
    UUID naskahId,
    UUID instansiId,
    JenisNaskah jenis,
    String hal,
    String klasifikasi,
    List<String> kepada,
    InfoVersi versi) {

  public NaskahBerlaku {
    kepada = List.copyOf(kepada);
  }
}
