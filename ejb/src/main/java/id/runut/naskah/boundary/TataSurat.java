package id.runut.naskah.boundary;

import id.runut.naskah.entity.HurufNaskah;
import id.runut.naskah.entity.KertasNaskah;
import id.runut.naskah.entity.LetakNomor;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * How an agency's letters look.
 *
 * @param kopAtas first line of the letterhead, the government
 * @param kopUtama second line, the agency
 * @param telepon telephone and what else stands beside it; blank for none, like {@code situs}
 * @param logoId file of the picture at the left; null for the neutral emblem
 * @param hurufArahan type of decrees and other directives
 * @param ukuran size of the type in points
 * @param tepiAtas margins in millimetres
 * @param kaki sentence at the foot of signed letters, with fields
 * @param tabelParaf whether the initials are printed beside the signature
 */
public record TataSurat(
    String kopAtas,
    String kopUtama,
    String alamat,
    String telepon,
    String situs,
    UUID logoId,
    HurufNaskah huruf,
    HurufNaskah hurufArahan,
    BigDecimal ukuran,
    KertasNaskah kertas,
    int tepiAtas,
    int tepiKanan,
    int tepiBawah,
    int tepiKiri,
    String kaki,
    boolean tabelParaf,
    LetakNomor letakNomor) {

  /** The same with another picture. */
  public TataSurat berlogo(UUID baru) {
    return new TataSurat(
        kopAtas,
        kopUtama,
        alamat,
        telepon,
        situs,
        baru,
        huruf,
        hurufArahan,
        ukuran,
        kertas,
        tepiAtas,
        tepiKanan,
        tepiBawah,
        tepiKiri,
        kaki,
        tabelParaf,
        letakNomor);
  }
}
