package id.runut.tim.boundary;

import id.runut.tim.entity.Kedudukan;
import java.util.UUID;

/**
 * A member of a team as the annex names him.
 *
 * @param nama who holds the post today; empty for a vacancy, like {@code nip}
 * @param nip printed in groups
 */
public record InfoAnggota(
    UUID jabatanId, String nama, String nip, String jabatan, Kedudukan kedudukan) {}
