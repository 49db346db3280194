package id.runut.peluncur.bangun;

import java.util.Map;

/**
 * How Java programs are started that shall be there soon rather than run fast for long: the build,
 * and the demo's services. A production server never sees these options.
 */
public final class OpsiJava {

  /** What the {@code java} command itself reads, also in processes started by a process. */
  private static final String VARIABEL = "JDK_JAVA_OPTIONS";

  /**
   * No optimising compiler, which these programs end too soon to repay; and no second check of
   * classes that come verified from the repository. A JDK that has given up one of these options
   * does without it.
   */
  private static final String SIAP_CEPAT =
      "-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1"
          + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

  private OpsiJava() {}

  /** The environment for it; the JDK that runs the launcher runs them too. */
  public static Map<String, String> siapCepat() {
    String ada = System.getenv().getOrDefault(VARIABEL, "");
    return Map.of(
        "JAVA_HOME", System.getProperty("java.home"), VARIABEL, (SIAP_CEPAT + " " + ada).strip());
  }
}
