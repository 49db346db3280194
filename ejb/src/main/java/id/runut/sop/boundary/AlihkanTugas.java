package id.runut.sop.boundary;

import java.util.UUID;

/**
 * The wish to give an open task to another post of its unit.
 *
 * @param jabatanId the post that goes on with it
 * @param alasan mandatory
 */
public record AlihkanTugas(UUID jabatanId, String alasan) {}
