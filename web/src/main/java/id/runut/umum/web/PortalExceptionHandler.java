package id.runut.umum.web;

import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.DitolakDiTepi;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.LayananTerputus;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.control.Permintaan;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.omnifaces.util.Faces;
import org.primefaces.csp.CspException;

/**
 * The one place where errors of the boundary become Faces answers. A refused act stays on its page,
 * with the reason as a message and the typed text kept; a page that cannot be shown at all becomes
 * an error page with the right status.
 */
class PortalExceptionHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = System.getLogger(PortalExceptionHandler.class.getName());

  private static final String UNKNOWN_PAGE = "kesalahan.halamanTidakDikenal";

  /** Request attribute with the sentence for the error page. */
  static final String OUR_MESSAGE = "id.runut.pesan";

  PortalExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      KesalahanPortal kesalahan = foreseen(events.next().getContext().getException());
      if (kesalahan != null) {
        events.remove();
      }
      // One failure may be told several times; the user hears of it once.
      if (kesalahan != null && !context.getResponseComplete()) {
        answer(context, kesalahan);
      }
    }
    getWrapped().handle();
  }

  private static KesalahanPortal foreseen(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof KesalahanPortal kesalahan) {
        return kesalahan;
      }
      if (t instanceof EJBAccessException) {
        return new TidakBerwenang("kesalahan.tidakBerwenang");
      }
      if (t instanceof CspException) {
        return new KeadaanTidakSah(UNKNOWN_PAGE);
      }
    }
    return LayananTerputus.dari(thrown).orElse(null);
  }

  private static void answer(FacesContext context, KesalahanPortal kesalahan) {
    boolean outage = kesalahan instanceof LayananTerputus;
    if (outage) {
      LOG.log(Level.WARNING, "request " + Permintaan.nomor() + " met an outage");
    } else {
      String path = context.getExternalContext().getRequestServletPath();
      CDI.current().getBeanManager().getEvent().fire(new DitolakDiTepi(kesalahan, path));
    }
    boolean canStay =
        context.isPostback()
            && !outage
            && !UNKNOWN_PAGE.equals(kesalahan.pesan().kunci())
            && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
            && context.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
    if (canStay) {
      stay(context, kesalahan);
    } else {
      leave(context, kesalahan);
    }
  }

  private static void stay(FacesContext context, KesalahanPortal kesalahan) {
    Kalimat kalimat = CDI.current().select(Kalimat.class).get();
    context.addMessage(null, error(kalimat.dari(kesalahan.pesan())));
    if (kesalahan instanceof DataTidakSah data) {
      for (Kekeliruan k : data.kekeliruan()) {
        context.addMessage(clientId(context, k.tempat()), error(kalimat.dari(k.pesan())));
      }
    }
    context.validationFailed();
    if (!context.getPartialViewContext().isAjaxRequest()) {
      context.getExternalContext().setResponseStatus(kesalahan.status());
    }
    context.renderResponse();
  }

  private static void leave(FacesContext context, KesalahanPortal kesalahan) {
    Kalimat kalimat = CDI.current().select(Kalimat.class).get();
    ExternalContext external = context.getExternalContext();
    try {
      if (context.getPartialViewContext().isAjaxRequest()) {
        external.redirect(
            external.getRequestContextPath()
                + "/galat/"
                + kesalahan.status()
                + "?"
                + GalatPage.DARI
                + "="
                + URLEncoder.encode(Faces.getRequestURI(), StandardCharsets.UTF_8));
      } else {
        external.getRequestMap().put(OUR_MESSAGE, kalimat.dari(kesalahan.pesan()));
        external.responseSendError(kesalahan.status(), null);
      }
    } catch (IOException e) {
      throw new FacesException(e);
    }
    context.responseComplete();
  }

  private static FacesMessage error(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }

  /**
   * The field that a fault belongs to, by its component id; null when the page has no such field.
   */
  private static String clientId(FacesContext context, String place) {
    if (place == null || place.isBlank()) {
      return null;
    }
    String[] found = new String[1];
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (place.equals(component.getId())) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }
}
