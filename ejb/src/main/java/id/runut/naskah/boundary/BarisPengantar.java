package id.runut.naskah.boundary;

/** A row of the table of a surat pengantar: what is sent, how many, and a remark. */
public record BarisPengantar(String naskah, String banyaknya, String keterangan) {}
