package id.runut.sop.boundary;

/**
 * Something that an SOP needs and does not make.
 *
 * @param nama as {@code kelengkapan} names it
 * @param sop code of the SOP whose finished document it is; null when it comes from elsewhere
 * @param dokumen key of the document in that SOP; null with {@code sop}
 */
public record BahanLuar(String nama, String sop, String dokumen) {}
