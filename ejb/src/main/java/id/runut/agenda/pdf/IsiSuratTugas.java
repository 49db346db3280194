package id.runut.agenda.pdf;

import id.runut.naskah.boundary.PenandaTangan;
import id.runut.organisasi.boundary.InfoInstansi;
import java.time.LocalDate;
import java.util.List;

/**
 * What a surat perintah tugas says.
 *
 * @param dasar grounds, in order
 * @param kepada who is ordered
 * @param untuk what to do, in order
 * @param pemberi who issues it
 * @param kode verification code, as it is stored
 * @param alamat address that the QR code leads to
 */
public record IsiSuratTugas(
    InfoInstansi instansi,
    String nomor,
    LocalDate tanggal,
    List<String> dasar,
    List<Pejabat> kepada,
    List<String> untuk,
    Pejabat pemberi,
    String kode,
    String alamat) {

  /**
   * An official as the paper names him; fields that do not apply are empty.
   *
   * @param jabatan Plh./Plt. included
   */
  public record Pejabat(String nama, String pangkat, String nip, String jabatan) {

    /** The post as a signature block writes it: capitals, but for the deputy's prefix. */
    public String jabatanBesar() {
      return PenandaTangan.kepala(jabatan);
    }
  }

  /** The code in groups of 4, 4 and 2, as it is printed. */
  public String kodeTercetak() {
    return kode.replaceFirst("^(\\w{4})(\\w{4})(\\w{2})$", "$1-$2-$3");
  }
}
