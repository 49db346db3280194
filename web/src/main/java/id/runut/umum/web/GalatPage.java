package id.runut.umum.web;

import id.runut.umum.control.Permintaan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.regex.Pattern;

/** What an error page tells: what we knew to say, and the time and number to quote. */
@Named("galat")
@RequestScoped
public class GalatPage {

  /** Parameter with the page from which an Ajax request was led away. */
  static final String DARI = "dari";

  /** A path of the portal's own, and nothing that a browser would take for another site. */
  private static final Pattern JALUR_SENDIRI = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._-]*");

  @Inject HttpServletRequest request;

  private final Instant waktu = Instant.now();

  /**
   * The sentence with which the portal itself refused; null when the error came from elsewhere,
   * whose words may be English or give away too much.
   */
  public String getPesan() {
    boolean kitaSendiri =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null
            && request.getAttribute(PortalExceptionHandler.OUR_MESSAGE) != null;
    return kitaSendiri ? (String) request.getAttribute(PortalExceptionHandler.OUR_MESSAGE) : null;
  }

  /**
   * Where the user was when it happened, to try again by loading; the desk when that is unknown.
   */
  public String getAlamat() {
    Object asal = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (asal != null) {
      return asal.toString();
    }
    String dari = request.getParameter(DARI);
    return dari != null && JALUR_SENDIRI.matcher(dari).matches()
        ? dari
        : request.getContextPath() + "/meja";
  }

  public Instant getWaktu() {
    return waktu;
  }

  /** The number of the request that failed, as log and audit have it. */
  public String getNomor() {
    return (String) request.getAttribute(Permintaan.KUNCI);
  }
}
