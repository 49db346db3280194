package id.runut.naskah.control;

import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.umum.boundary.Putusan;
import java.util.List;

/**
 * In whose name an official may sign: of the post one level above his (a.n.) or two (u.b.), and of
 * nobody else. Above the agency's highest post stands whoever leads the government; that post is
 * not one of the agency's, so its name is taken as it is written.
 */
public final class AturanPenandatanganan {

  private AturanPenandatanganan() {}

  /**
   * @param atasan names of the posts above the signer's, the nearest first
   * @param penanda how many officials sign
   */
  public static Putusan boleh(
      BentukPenandatanganan bentuk, String atasNama, List<String> atasan, int penanda) {
    if (bentuk == BentukPenandatanganan.LANGSUNG) {
      return Putusan.ya();
    }
    if (penanda != 1) {
      return Putusan.tidak("naskah.atasNama.satuPenanda");
    }
    if (atasNama.isBlank()) {
      return Putusan.tidak("naskah.atasNama.kosong");
    }
    int letak = bentuk.tingkat() - 1;
    if (letak > atasan.size()) {
      return Putusan.tidak("naskah.atasNama.terlaluTinggi");
    }
    boolean diLuar = letak == atasan.size();
    return diLuar || atasan.get(letak).equalsIgnoreCase(atasNama.strip())
        ? Putusan.ya()
        : Putusan.tidak("naskah.atasNama.bukanAtasan", atasan.get(letak));
  }

  /** The lines above the signer's own post; none where he signs for himself. */
  public static List<String> kepala(
      BentukPenandatanganan bentuk, String atasNama, List<String> atasan) {
    String besar = PenandaTangan.kepala(atasNama);
    return switch (bentuk) {
      case LANGSUNG -> List.of();
      case ATAS_NAMA -> List.of("a.n. " + besar);
      case UNTUK_BELIAU ->
          List.of(
              "a.n. " + besar,
              PenandaTangan.kepala(atasan.isEmpty() ? "" : atasan.get(0)) + ",",
              "u.b.");
    };
  }
}
