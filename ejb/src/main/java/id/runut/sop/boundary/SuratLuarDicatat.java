package id.runut.sop.boundary;

import id.runut.umum.entity.Pelaku;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter from outside has been entered. Fired inside the transaction that it starts or continues
 * a process in; {@code agenda} enters it into the book of incoming letters.
 *
 * @param jabatanTujuanId the post that acts on it
 */
public record SuratLuarDicatat(
    UUID suratId,
    UUID instansiId,
    UUID prosesId,
    String perihal,
    String nomor,
    LocalDate tanggal,
    String pengirim,
    UUID jabatanTujuanId,
    Pelaku pelaku) {}
