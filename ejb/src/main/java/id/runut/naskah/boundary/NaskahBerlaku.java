package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The version of a letter that is to be initialled or signed now; for services.
 *
 * @param dokumen key of the SOP's document
 * @param nomor its number where it has one already, because others have signed before; else null
 * @param berkasId the file that they have signed, with {@code nomor}
 */
public record NaskahBerlaku(
    UUID naskahId,
    UUID instansiId,
    String dokumen,
    JenisNaskah jenis,
    String hal,
    String klasifikasi,
    List<String> kepada,
    InfoVersi versi,
    String nomor,
    LocalDate tanggal,
    String kode,
    UUID berkasId) {

  public NaskahBerlaku {
    kepada = List.copyOf(kepada);
  }
}
