package id.runut.umum.boundary;

/**
 * The answer of a rule ({@code Aturan…}): may it be done, and if not, why not. The service enforces
 * it, the page greys the button with the same reason.
 *
 * @param alasan null exactly when {@code boleh}
 */
public record Putusan(boolean boleh, Pesan alasan) {

  private static final Putusan YA = new Putusan(true, null);

  public Putusan {
    if (boleh == (alasan != null)) {
      throw new IllegalStateException("a refusal, and only a refusal, has a reason");
    }
  }

  public static Putusan ya() {
    return YA;
  }

  public static Putusan tidak(String kunci, Object... argumen) {
    return new Putusan(false, Pesan.dari(kunci, argumen));
  }

  /** This answer if it refuses, the other one otherwise. */
  public Putusan dan(Putusan lain) {
    return boleh ? lain : this;
  }

  /**
   * Does nothing when it may be done.
   *
   * @throws KeadaanTidakSah with the reason otherwise
   */
  public void tegakkan() {
    if (!boleh) {
      throw new KeadaanTidakSah(alasan);
    }
  }
}
