package id.runut.bagan.control;

import id.runut.umum.control.KataCetak;
import java.util.Locale;

/** The words of the SOP form. */
public final class KataBagan {

  private static final KataCetak KATA = new KataCetak("/templat/bagan/formulir.properties");

  private KataBagan() {}

  /** The words under a key, with their values. */
  public static String dari(String kunci, Object... argumen) {
    return KATA.dari(kunci, argumen);
  }

  /** Ya, Tidak, or nothing. */
  public static String cabang(Cabang cabang) {
    return switch (cabang) {
      case YA, TIDAK -> dari("cabang." + cabang.name().toLowerCase(Locale.ROOT));
      case LANJUT, BERSAMA, TIMBAL_BALIK -> "";
    };
  }
}
