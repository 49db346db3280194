package id.runut.tandatangan.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper that bears a code but no certificate-based signature.
 *
 * @param kode from {@link VerifikasiService#kodeBaru()}, printed on the paper
 * @param jenis as written, such as "Surat Perintah Tugas"
 * @param nomor null for papers without a number
 * @param berkasId the stored PDF
 */
public record DokumenTerverifikasi(
    String kode,
    UUID instansiId,
    String jenis,
    String hal,
    String nomor,
    LocalDate tanggal,
    UUID berkasId) {}
