package id.runut.sop.boundary;

import java.util.UUID;

/** A member that a team gets; exactly one is its chair. */
public record AnggotaTimBaru(UUID jabatanId, boolean ketua) {}
