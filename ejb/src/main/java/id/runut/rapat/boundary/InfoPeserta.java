package id.runut.rapat.boundary;

import id.runut.rapat.entity.CaraHadir;
import id.runut.rapat.entity.Pengesah;
import java.time.Instant;
import java.util.UUID;

/**
 * A participant.
 *
 * @param jabatanId null for guests
 * @param nama guest, or who holds the post today; empty for a vacant post
 * @param sebagai chair or keeper of the minutes; null for the others
 * @param diundang false for those who came without being listed
 * @param hadir when he was noted as present; null while he is not, like what follows
 * @param hadirNama who came
 * @param hadirJabatan in which post, or for whom
 * @param dicatatOleh who noted it; null when he did so himself
 */
public record InfoPeserta(
    UUID id,
    UUID jabatanId,
    String nama,
    String jabatan,
    String instansi,
    Pengesah sebagai,
    boolean diundang,
    Instant hadir,
    CaraHadir cara,
    String hadirNama,
    String hadirJabatan,
    String dicatatOleh) {}
