package id.runut.penyerahan.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A delivery to an agency, or one that is still to come.
 *
 * @param distribusiId null while nothing has come, like everything about the letter
 * @param jabatanId the post it was sent to
 * @param singkatan short name of the sending agency
 * @param triwulan null for a whole year
 * @param urutan which run of the SOP in that period, from 1
 * @param dimulai when the sender's process began
 * @param nyata working minutes that its steps took up to the sending; null where some are unknown
 * @param baku working minutes that the SOP gives them, waiting included; null where some are
 *     unknown
 */
public record KirimanInstansi(
    UUID distribusiId,
    UUID jabatanId,
    UUID berkasId,
    UUID sopId,
    String pengirim,
    String singkatan,
    String sop,
    int tahun,
    Integer triwulan,
    int urutan,
    String hal,
    String nomor,
    LocalDate tanggal,
    String tujuan,
    Instant dimulai,
    Instant dikirim,
    Instant diterima,
    String penerima,
    String jabatanPenerima,
    Long nyata,
    Long baku,
    KeadaanPenyerahan keadaan) {}
