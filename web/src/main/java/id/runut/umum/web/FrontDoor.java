package id.runut.umum.web;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Lets everybody see the landing page at the portal's bare address. The server's security knows no
 * exception for {@code /} alone (in its eyes that is everything), so the address is read as {@code
 * /index} before security looks at it.
 */
public class FrontDoor implements ServletExtension {

  private static final String ROOT = "/";
  private static final String LANDING = "/index";

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInitialHandlerChainWrapper(
        next ->
            exchange -> {
              if (ROOT.equals(exchange.getRelativePath())) {
                exchange.setRelativePath(LANDING);
              }
              next.handleRequest(exchange);
            });
  }
}
