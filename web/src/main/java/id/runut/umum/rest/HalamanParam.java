package id.runut.umum.rest;

import id.runut.umum.boundary.Halaman;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted: {@code ?awal=0&jumlah=20}. */
public class HalamanParam {

  @Parameter(description = "Indeks baris pertama, mulai dari 0")
  @QueryParam("awal")
  @DefaultValue("0")
  private int awal;

  @Parameter(description = "Jumlah baris, 1 sampai 100")
  @QueryParam("jumlah")
  @DefaultValue("20")
  private int jumlah;

  /**
   * @throws id.runut.umum.boundary.DataTidakSah when the part is impossible
   */
  public Halaman halaman() {
    return new Halaman(awal, jumlah);
  }
}
