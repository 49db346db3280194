package id.runut.bagan.boundary;

/**
 * An SOP in the list of its agency.
 *
 * @param nomor number that the signed SOP bears; null where it bears none
 * @param versi as the definition names it
 * @param jumlahRekonstruksi how many of its steps are missing in the signed SOP and were added
 * @param jumlahBerjalan how many of its processes are running, in all versions
 */
public record SopBerbagan(
    String kode,
    String nama,
    String nomor,
    String versi,
    int jumlahLangkah,
    long jumlahRekonstruksi,
    long jumlahBerjalan) {}
