package id.runut.naskah.boundary;

import java.util.List;

/**
 * What a first draft says, with fields such as {@code {{instansi.nama}}}. Addressees, number, date
 * and tables come from the portal.
 *
 * @param isi body as HTML
 */
public record IsiTemplat(
    String hal, String lampiran, String tempat, List<String> tembusan, String isi) {

  public IsiTemplat {
    tembusan = tembusan == null ? List.of() : List.copyOf(tembusan);
  }
}
