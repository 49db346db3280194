package id.runut.sop.boundary;

import java.util.UUID;

/** A post that the next step can be given to, where its role has more than one. */
public record PilihanPenerima(UUID jabatanId, String nama, String pemegang) {}
