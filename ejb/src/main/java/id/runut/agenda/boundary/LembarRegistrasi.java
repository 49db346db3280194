package id.runut.agenda.boundary;

import id.runut.umum.boundary.Putusan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a step of kind {@code registrasi} enters into the book of outgoing letters.
 *
 * @param bolehCatat whether it may be entered now, and if not, why not
 */
public record LembarRegistrasi(UUID tugasId, List<NaskahDicatat> naskah, Putusan bolehCatat) {

  public LembarRegistrasi {
    naskah = List.copyOf(naskah);
  }

  /**
   * A letter and its line in the book.
   *
   * @param nomor as it is printed; null for a letter that is numbered by the entry, like {@code
   *     tanggal} and {@code urut}
   * @param isiRingkas as it was entered; null before, like {@code keterangan}
   */
  public record NaskahDicatat(
      UUID naskahId,
      String dokumen,
      String hal,
      List<String> kepada,
      String klasifikasi,
      Integer urut,
      String nomor,
      LocalDate tanggal,
      String isiRingkas,
      String keterangan) {

    public NaskahDicatat {
      kepada = List.copyOf(kepada);
    }
  }
}
