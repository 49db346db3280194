package id.runut.umum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Sentences that are shown on the page that follows an act.
 *
 * <p>Not Faces' flash: that ends with the next request of any kind, and between an act and the page
 * behind it there may be one that the portal makes by itself, such as the bell's when the act has
 * sent a notice to whoever acted. What is carried here waits for a whole page that has shown it.
 */
public class CarriedMessages implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String KEY = CarriedMessages.class.getName();

  /**
   * @param sentence a full sentence in the user's language, not escaped
   */
  public static void info(String sentence) {
    carry(new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
  }

  /**
   * @param sentence a full sentence in the user's language, not escaped
   */
  public static void warn(String sentence) {
    carry(new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, sentence));
  }

  /** What this request has to say is said by the page that it redirects to. */
  public static void keep() {
    FacesContext.getCurrentInstance().getMessageList(null).forEach(CarriedMessages::carry);
  }

  private static void carry(FacesMessage message) {
    waiting(FacesContext.getCurrentInstance(), true).add(message);
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isPostback()) {
      return;
    }
    Queue<FacesMessage> waiting = waiting(context, false);
    List<FacesMessage> shown = new ArrayList<>();
    for (FacesMessage m = waiting.poll(); m != null; m = waiting.poll()) {
      context.addMessage(null, m);
      shown.add(m);
    }
    context.getAttributes().put(KEY, shown);
  }

  /** A page without a place for messages, or one that sends on to another, has shown nothing. */
  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.getAttributes().remove(KEY) instanceof List<?> shown) {
      shown.stream()
          .map(FacesMessage.class::cast)
          .filter(m -> !m.isRendered())
          .forEach(m -> waiting(context, true).add(m));
    }
  }

  @SuppressWarnings("unchecked")
  private static Queue<FacesMessage> waiting(FacesContext context, boolean create) {
    ExternalContext external = context.getExternalContext();
    if (external.getSession(create) == null) {
      return new ConcurrentLinkedQueue<>();
    }
    return (Queue<FacesMessage>)
        external.getSessionMap().computeIfAbsent(KEY, k -> new ConcurrentLinkedQueue<>());
  }
}
