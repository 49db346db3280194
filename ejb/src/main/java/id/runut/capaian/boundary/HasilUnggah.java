package id.runut.capaian.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of an uploaded workbook. It is accepted exactly when {@code kesalahan} is empty;
 * otherwise nothing of it is stored.
 *
 * @param unggahanId null when it was refused
 * @param berkasSama whether these very bytes were already in force, so that nothing has changed
 * @param ukuran bytes of the file
 * @param kisi the sheet as it was read; null when the file could not be read at all
 * @param isian the inputs as they were read, to be mended in place by {@link
 *     CapaianService#perbaiki}; empty when the file could not be read at all
 * @param isianBenar how many inputs are right
 * @param kesalahan all faults, at most {@link BatasBerkas#KESALAHAN_TERDAFTAR}
 * @param jumlahKesalahan how many there are
 * @param peringatan what is accepted but worth a second look
 */
public record HasilUnggah(
    UUID unggahanId,
    boolean berkasSama,
    String namaBerkas,
    long ukuran,
    Instant waktu,
    int jumlahLembar,
    int jumlahIndikator,
    KisiLembar kisi,
    List<IsianBaris> isian,
    int isianBenar,
    List<KesalahanSel> kesalahan,
    int jumlahKesalahan,
    List<KesalahanSel> peringatan) {

  public HasilUnggah {
    isian = List.copyOf(isian);
    kesalahan = List.copyOf(kesalahan);
    peringatan = List.copyOf(peringatan);
  }

  public boolean diterima() {
    return kesalahan.isEmpty();
  }
}
