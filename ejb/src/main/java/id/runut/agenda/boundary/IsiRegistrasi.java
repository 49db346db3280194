package id.runut.agenda.boundary;

/**
 * What whoever keeps the book adds to a line.
 *
 * @param isiRingkas the letter in a few words; blank takes its subject
 * @param keterangan remark; may be blank
 */
public record IsiRegistrasi(String isiRingkas, String keterangan) {}
