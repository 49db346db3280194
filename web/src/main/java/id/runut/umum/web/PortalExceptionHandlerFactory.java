package id.runut.umum.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * Puts our translation of errors in front: what we foresaw becomes a message or an error page, what
 * we did not is left to OmniFaces, which shows the error page of web.xml for Ajax requests too.
 */
public class PortalExceptionHandlerFactory extends ExceptionHandlerFactory {

  public PortalExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PortalExceptionHandler(
        new FullAjaxExceptionHandler(getWrapped().getExceptionHandler()));
  }
}
