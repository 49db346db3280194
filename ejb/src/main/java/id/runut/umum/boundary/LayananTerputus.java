package id.runut.umum.boundary;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What the portal stands on does not answer: the database has gone away, or has no connection to
 * spare. The act is not to blame and may be repeated; whether it had been stored before the line
 * broke, nobody can say.
 */
public class LayananTerputus extends KesalahanPortal {

  private static final long serialVersionUID = 1L;

  /** SQLState classes of a connection that fails, and of a server that shuts down or starts. */
  private static final String TERPUTUS = "08";

  private static final String DIHENTIKAN = "57P0";

  /** Errors of the connection pool; its API is not everywhere on the class path. */
  private static final String KOLAM = "jakarta.resource.";

  private LayananTerputus() {
    super(Pesan.dari("kesalahan.layananTerputus"));
  }

  /** Recognises an outage among the causes of a failure. */
  public static Optional<LayananTerputus> dari(Throwable kegagalan) {
    for (Throwable t = kegagalan; t != null; t = t.getCause()) {
      if (t instanceof LayananTerputus sudah) {
        return Optional.of(sudah);
      }
      if (t.getClass().getName().startsWith(KOLAM)
          || t instanceof SQLException sql && terputus(sql.getSQLState())) {
        return Optional.of(new LayananTerputus());
      }
    }
    return Optional.empty();
  }

  private static boolean terputus(String keadaan) {
    return keadaan != null && (keadaan.startsWith(TERPUTUS) || keadaan.startsWith(DIHENTIKAN));
  }

  @Override
  public int status() {
    return 503;
  }
}
