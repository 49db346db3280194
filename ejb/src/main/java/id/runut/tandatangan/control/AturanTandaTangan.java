package id.runut.tandatangan.control;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;

/** When a letter may be signed: every initial is there, and the signer's key can be used. */
public final class AturanTandaTangan {

  private AturanTandaTangan() {}

  /** What of a signer's certificate matters for the decision. */
  public enum Sertifikat {
    BELUM_ADA,
    KEDALUWARSA,
    TERKUNCI,
    SIAP
  }

  /**
   * Whether the version that stands now may be signed.
   *
   * @param diajukan whether there is a version at all
   * @param paraf the initials that it needs, given and missing
   */
  public static Putusan naskah(boolean diajukan, List<BarisParaf> paraf) {
    if (!diajukan) {
      return Putusan.tidak("tandatangan.naskahBelumAda");
    }
    List<String> kurang =
        paraf.stream().filter(p -> p.waktu() == null).map(BarisParaf::jabatan).toList();
    return kurang.isEmpty()
        ? Putusan.ya()
        : Putusan.tidak("tandatangan.parafBelumAda", dirangkai(kurang));
  }

  /**
   * Whether the signer's key can be used.
   *
   * @param sampai until when it is locked or was in force; null where that does not apply
   */
  public static Putusan sertifikat(Sertifikat keadaan, Instant sampai) {
    return switch (keadaan) {
      case BELUM_ADA -> Putusan.tidak("tandatangan.sertifikatBelumAda");
      case KEDALUWARSA -> Putusan.tidak("tandatangan.sertifikatKedaluwarsa", sampai);
      case TERKUNCI -> Putusan.tidak("tandatangan.terkunci", sampai);
      case SIAP -> Putusan.ya();
    };
  }

  /** "Sekretaris", "Sekretaris dan Kasubbag Program", "A, B, dan C". */
  private static String dirangkai(List<String> nama) {
    int akhir = nama.size() - 1;
    if (akhir == 0) {
      return nama.get(0);
    }
    String depan = String.join(", ", nama.subList(0, akhir));
    return depan + (akhir > 1 ? ", dan " : " dan ") + nama.get(akhir);
  }
}
