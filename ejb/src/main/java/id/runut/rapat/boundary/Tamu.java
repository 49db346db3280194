package id.runut.rapat.boundary;

/**
 * Somebody from outside.
 *
 * @param jabatan may be empty
 */
public record Tamu(String nama, String jabatan, String instansi) {}
