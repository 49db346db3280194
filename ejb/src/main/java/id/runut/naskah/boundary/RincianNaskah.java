package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.naskah.entity.StatusNaskah;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter as pages show it.
 *
 * @param dokumen key of the SOP's document
 * @param edisi 1 until it was reopened after its signature
 * @param unit name of the unit whose letter it is, where every branch has its own; otherwise null
 * @param nomor null before the signature, like {@code tanggal}, {@code kode} and {@code berkasId}
 * @param kode code for the public verification, grouped 4-4-2
 * @param berkasId the signed file
 * @param versi the current version; null while there is none
 * @param jumlahHalaman pages of the signed file, or of the current version
 * @param daftarVersi all versions, the newest first; empty for addressees, like {@code paraf}
 * @param paraf initials of the current version, given and missing
 */
public record RincianNaskah(
    UUID id,
    UUID prosesId,
    String dokumen,
    int edisi,
    String unit,
    JenisNaskah jenis,
    StatusNaskah status,
    String hal,
    SifatNaskah sifat,
    List<String> kepada,
    String nomor,
    LocalDate tanggal,
    String kode,
    UUID berkasId,
    InfoVersi versi,
    int jumlahHalaman,
    List<InfoVersi> daftarVersi,
    List<BarisParaf> paraf) {

  public RincianNaskah {
    kepada = List.copyOf(kepada);
    daftarVersi = List.copyOf(daftarVersi);
    paraf = List.copyOf(paraf);
  }
}
