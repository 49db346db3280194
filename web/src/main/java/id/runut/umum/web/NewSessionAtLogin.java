package id.runut.umum.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.servlet.spec.HttpServletRequestImpl;
import jakarta.servlet.ServletContext;

/**
 * Gives the session a new number when somebody comes back from the login. WildFly's OIDC client
 * keeps the number that a visitor had before, and whoever had planted that number in his browser
 * would be logged in with him.
 *
 * <p>This has to happen before the login is completed, not at the first request afterwards: in
 * between, the old number would be worth something. A servlet filter comes too late, hence this
 * extension of the servlet container.
 */
public class NewSessionAtLogin implements ServletExtension {

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addOuterHandlerChainWrapper(next -> exchange -> renumber(next, exchange));
  }

  private static void renumber(HttpHandler next, HttpServerExchange exchange) throws Exception {
    if (exchange.getQueryParameters().containsKey("code")
        && exchange.getQueryParameters().containsKey("state")) {
      HttpServletRequestImpl request =
          exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY).getOriginalRequest();
      if (request.getSession(false) != null) {
        request.changeSessionId();
      }
    }
    next.handleRequest(exchange);
  }
}
