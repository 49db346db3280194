package id.runut.sop.boundary;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.boundary.Keberadaan;
import id.runut.sop.entity.StatusTugas;
import id.runut.umum.boundary.Putusan;
import java.util.List;

/**
 * A task as its page shows it to whoever holds its post.
 *
 * @param tindakan acts of the step that can be taken next, in their order
 * @param bolehSelesai whether it may be completed, and if not, why not (also when it is no longer
 *     open)
 * @param bolehKembali whether it may be returned; refuses without {@code kembaliKepada}
 * @param kembaliKepada label of the role that "Tidak" goes back to; null when there is no "Tidak"
 * @param berikutnya whom the next step belongs to, short enough for a button; null for the last
 *     step
 * @param pilihanPenerima posts among which the caller chooses who goes on; empty when there is no
 *     choice
 * @param riwayat the whole history of the process, oldest first
 * @param sebagai the post in which the caller acts here
 * @param keberadaan why holders of the next step's posts will not see it themselves; empty when
 *     they will, and when the task is no longer open
 */
public record RincianTugas(
    RingkasanTugas ringkasan,
    LangkahSop langkah,
    StatusTugas status,
    int putaran,
    List<String> tindakan,
    Putusan bolehSelesai,
    Putusan bolehKembali,
    String kembaliKepada,
    String berikutnya,
    List<PilihanPenerima> pilihanPenerima,
    List<Riwayat> riwayat,
    JabatanDipegang sebagai,
    List<Keberadaan> keberadaan) {}
