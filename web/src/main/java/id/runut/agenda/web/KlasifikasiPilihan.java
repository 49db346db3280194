package id.runut.agenda.web;

import id.runut.agenda.boundary.InfoKlasifikasi;
import id.runut.agenda.boundary.KlasifikasiService;
import id.runut.umum.boundary.Halaman;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Classes of papers that a field suggests while somebody types. */
@Named("klasifikasiPilihan")
@RequestScoped
public class KlasifikasiPilihan {

  private static final Halaman TERATAS = new Halaman(0, 20);

  @Inject KlasifikasiService service;

  private List<InfoKlasifikasi> semua;

  /** Codes with their names, by part of either. */
  public List<String> cari(String kata) {
    return service.cari(kata, TERATAS).isi().stream().map(InfoKlasifikasi::sebutan).toList();
  }

  /** Those that the browser itself offers in a plain field, by code and name. */
  public List<InfoKlasifikasi> getSemua() {
    if (semua == null) {
      semua = service.untukDipilih();
    }
    return semua;
  }
}
