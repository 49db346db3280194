package id.runut.tim.boundary;

import java.util.UUID;

/**
 * A post that can be put into a team, with whoever holds it today.
 *
 * @param jabatan name of the post; "Plt." in front where nobody holds it but a deputy
 */
public record CalonAnggota(
    UUID jabatanId, String jabatan, UUID unitId, String unit, String nama, String nip) {}
