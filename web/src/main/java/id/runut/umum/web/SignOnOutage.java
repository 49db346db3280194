package id.runut.umum.web;

import id.runut.umum.control.Lingkungan;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Whoever would be sent to a sign-on service that does not answer gets a page of ours instead of
 * his browser's complaint. The redirect is made by the server's own security, before any filter:
 * that is why this looks at answers on their way out.
 */
public class SignOnOutage implements ServletExtension {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String realm = new Lingkungan().nilai("RUNUT_OIDC_URL").orElse(null);
  private volatile Answer last = new Answer(true, 0);

  /** What was found out last, and when, by the clock that never jumps. */
  private record Answer(boolean there, long nanos) {}

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    if (realm != null) {
      deployment.addOuterHandlerChainWrapper(
          next ->
              exchange -> {
                exchange.addResponseCommitListener(this::redirected);
                next.handleRequest(exchange);
              });
    }
  }

  private void redirected(HttpServerExchange exchange) {
    String target = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
    if (exchange.getStatusCode() == StatusCodes.FOUND
        && target != null
        && target.startsWith(realm + "/")
        && !there()) {
      exchange
          .getResponseHeaders()
          .put(
              Headers.LOCATION,
              "/galat/masuk?"
                  + GalatPage.DARI
                  + "="
                  + URLEncoder.encode(exchange.getRequestPath(), StandardCharsets.UTF_8));
    }
  }

  private boolean there() {
    Answer known = last;
    if (known.nanos == 0 || System.nanoTime() - known.nanos > REMEMBERED.toNanos()) {
      known = new Answer(ask(), System.nanoTime());
      last = known;
    }
    return known.there;
  }

  private boolean ask() {
    HttpRequest request = HttpRequest.newBuilder(URI.create(realm)).timeout(PATIENCE).build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == StatusCodes.OK;
    } catch (IOException silent) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
