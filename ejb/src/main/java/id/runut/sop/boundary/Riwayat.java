package id.runut.sop.boundary;

import id.runut.umum.boundary.Pesan;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of a process, as it was at the time.
 *
 * @param jenis {@code mulai}, {@code selesai}, {@code kembali}, {@code batal}, {@code tamat},
 *     {@code alih}, {@code pindah} to another version; {@code tunggu} and {@code tiba} of an
 *     outside event
 * @param langkah number of the step; null for what belongs to none
 * @param jabatan post in which somebody acted, Plh./Plt. included
 * @param atasNama on whose behalf a deputy acted, otherwise null
 * @param alasan reason of a return or of a change to another version; of {@code tiba} what told it,
 *     such as number and date of a letter
 * @param dari when the step's task had arrived; null where there was none
 * @param menitKerja working minutes from arrival to this event; null where there was none
 * @param menitBaku the step's standard minutes; null when the SOP gives none or counts in days
 * @param hariBaku the step's standard working days; null unless the SOP counts in days
 * @param menitMenunggu of a decision the working minutes before its task was opened first, of
 *     {@code tiba} those that the event was waited for; null where they are not known
 * @param keterangan what else is to be said, such as from whom to whom a task was given; null for
 *     nothing
 */
public record Riwayat(
    UUID tugasId,
    String jenis,
    Integer langkah,
    String judulLangkah,
    int putaran,
    String jabatan,
    String nama,
    String atasNama,
    String alasan,
    Instant dari,
    Instant waktu,
    Long menitKerja,
    Integer menitBaku,
    Integer hariBaku,
    Long menitMenunggu,
    Pesan keterangan) {}
