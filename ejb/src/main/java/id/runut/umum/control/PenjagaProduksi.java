package id.runut.umum.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Refuses to start a production portal with a published or missing secret. The server's start
 * script refuses earlier and in fewer words; this one holds however the server was started.
 */
@Singleton
@Startup
@PermitAll
public class PenjagaProduksi {

  @Inject Lingkungan lingkungan;

  @PostConstruct
  void periksa() {
    List<String> keberatan = AturanRahasia.keberatan(lingkungan);
    if (!keberatan.isEmpty()) {
      throw new IllegalStateException("Runut tidak dijalankan. " + String.join(" ", keberatan));
    }
  }
}
