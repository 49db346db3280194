package id.runut.umum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;

/**
 * Writes messages as the list that they are. PrimeFaces makes every item an alert, so that the list
 * around it has none; the region is announced by itself when it changes.
 */
public class MessagesRenderer extends org.primefaces.component.messages.MessagesRenderer {

  @Override
  protected void encodeMessage(
      ResponseWriter writer, Messages messages, FacesMessage message, String prefix, boolean escape)
      throws IOException {
    super.encodeMessage(new WithoutRole(writer), messages, message, prefix, escape);
  }

  private static final class WithoutRole extends ResponseWriterWrapper {

    WithoutRole(ResponseWriter wrapped) {
      super(wrapped);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      if (!"role".equals(name)) {
        super.writeAttribute(name, value, property);
      }
    }
  }
}
