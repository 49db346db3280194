package id.runut.umum.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the database does not answer. The process itself stays alive: it heals by itself
 * when the database is back, so nothing must restart it.
 *
 * <p>It stands in this module because the server finds health checks only in the library folder of
 * an EAR, not in its modules (WFLY-12835), and says "ready" without them.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/RunutDS")
  DataSource database;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection()) {
      return HealthCheckResponse.named("basis-data").status(connection.isValid(SECONDS)).build();
    } catch (SQLException unreachable) {
      return HealthCheckResponse.named("basis-data").down().build();
    }
  }
}
