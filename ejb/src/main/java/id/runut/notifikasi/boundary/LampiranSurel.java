package id.runut.notifikasi.boundary;

/**
 * A small text file that goes along with a mail, such as a calendar entry.
 *
 * @param jenisKonten its media type with all parameters
 */
public record LampiranSurel(String nama, String jenisKonten, String isi) {}
