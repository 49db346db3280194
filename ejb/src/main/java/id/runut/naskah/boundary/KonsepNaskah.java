package id.runut.naskah.boundary;

import id.runut.naskah.entity.SifatNaskah;
import java.util.List;

/**
 * What the author of a letter writes. Number, date and signature block are never his.
 *
 * @param klasifikasi code of the subject (Permendagri 83/2022), such as {@code 000.8.6.3}
 * @param lampiran what is enclosed, in words ("1 (satu) berkas"); null or blank for nothing
 * @param kepada addressees without "Yth."
 * @param tempat where the addressees are ("Palu")
 * @param tembusan who gets a copy, without "Yth."
 * @param isi body as HTML from the editor, or already sanitised XHTML
 * @param dikirim rows of the table of a surat pengantar; empty for other kinds
 * @param tabel tables of the annex, in their order
 * @param ketentuan secrecy and form of signing; null for the usual ones
 */
public record KonsepNaskah(
    String hal,
    SifatNaskah sifat,
    String klasifikasi,
    String lampiran,
    List<String> kepada,
    String tempat,
    List<String> tembusan,
    String isi,
    List<BarisPengantar> dikirim,
    List<TabelNaskah> tabel,
    KetentuanNaskah ketentuan) {

  public KonsepNaskah {
    sifat = sifat == null ? SifatNaskah.BIASA : sifat;
    kepada = kepada == null ? List.of() : List.copyOf(kepada);
    tembusan = tembusan == null ? List.of() : List.copyOf(tembusan);
    dikirim = dikirim == null ? List.of() : List.copyOf(dikirim);
    tabel = tabel == null ? List.of() : List.copyOf(tabel);
    ketentuan = ketentuan == null ? KetentuanNaskah.BAKU : ketentuan;
  }

  /** The same letter with another body. */
  public KonsepNaskah berisi(String isiLain) {
    return new KonsepNaskah(
        hal,
        sifat,
        klasifikasi,
        lampiran,
        kepada,
        tempat,
        tembusan,
        isiLain,
        dikirim,
        tabel,
        ketentuan);
  }

  /** The same with other tables. */
  public KonsepNaskah dengan(List<TabelNaskah> tabelLain) {
    return new KonsepNaskah(
        hal,
        sifat,
        klasifikasi,
        lampiran,
        kepada,
        tempat,
        tembusan,
        isi,
        dikirim,
        tabelLain,
        ketentuan);
  }

  /** The same under other terms. */
  public KonsepNaskah dengan(KetentuanNaskah ketentuanLain) {
    return new KonsepNaskah(
        hal,
        sifat,
        klasifikasi,
        lampiran,
        kepada,
        tempat,
        tembusan,
        isi,
        dikirim,
        tabel,
        ketentuanLain);
  }

  /** A letter without tables in its annex, under the usual terms. */
  public static KonsepNaskah tanpaTabel(
      String hal,
      SifatNaskah sifat,
      String klasifikasi,
      String lampiran,
      List<String> kepada,
      String tempat,
      List<String> tembusan,
      String isi,
      List<BarisPengantar> dikirim) {
    return new KonsepNaskah(
        hal, sifat, klasifikasi, lampiran, kepada, tempat, tembusan, isi, dikirim, List.of(), null);
  }
}
