package id.runut.umum.control;

import org.jboss.logging.MDC;

/** The number of the current request, which logs, audit rows and error pages share. */
public final class Permintaan {

  /** Key in the logging context. */
  public static final String KUNCI = "permintaan";

  private Permintaan() {}

  /** Null outside a request. */
  public static String nomor() {
    return (String) MDC.get(KUNCI);
  }

  public static void mulai(String nomor) {
    MDC.put(KUNCI, nomor);
  }

  public static void selesai() {
    MDC.remove(KUNCI);
  }
}
