package id.runut.umum.entity;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database to the newest migration before Hibernate validates the mapping against it.
 *
 * <p>An integrator is the only place that is early enough: a startup bean runs after the validation
 * and would find the deployment already refused. The demo agency ({@code db/contoh}) is loaded only
 * when {@code RUNUT_ENV} says {@code demo}.
 */
public class MigrasiIntegrator implements Integrator {

  @Override
  public void integrate(
      Metadata metadata,
      BootstrapContext bootstrapContext,
      SessionFactoryImplementor sessionFactory) {
    DataSource sumber =
        sessionFactory
            .getServiceRegistry()
            .requireService(ConnectionProvider.class)
            .unwrap(DataSource.class);
    migrasikan(sumber, "demo".equals(System.getenv("RUNUT_ENV")));
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
    // Nothing was opened that outlives the integration.
  }

  /**
   * Applies every migration that is missing.
   *
   * @param sumber the database
   * @param denganContoh whether the demo agency is loaded too
   */
  public static void migrasikan(DataSource sumber, boolean denganContoh) {
    List<String> lokasi = new ArrayList<>(List.of("classpath:db/migration"));
    if (denganContoh) {
      lokasi.add("classpath:db/contoh");
    }
    Flyway.configure(MigrasiIntegrator.class.getClassLoader())
        .dataSource(sumber)
        .locations(lokasi.toArray(String[]::new))
        // A production database has no row for the repeatable demo scripts and vice versa.
        .ignoreMigrationPatterns("repeatable:missing")
        .load()
        .migrate();
  }
}
