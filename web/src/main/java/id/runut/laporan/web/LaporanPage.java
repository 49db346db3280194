package id.runut.laporan.web;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.laporan.boundary.LembarRekapitulasi;
import id.runut.laporan.boundary.RekapitulasiService;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Recaps of the agency's processes; the figures can be asked where they come from. */
@Named
@ViewScoped
public class LaporanPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PROSES = 50;

  @Inject RekapitulasiService service;
  @Inject ProsesService proses;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  private UUID ditanya;
  private transient List<RingkasanProses> daftarProses;
  private transient LembarRekapitulasi lembar;
  private transient AsalAngka asal;

  /** Whether no process is named in the address, so that the list is meant. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  /** Reads what the page shows, so that an unknown process is an error page from the start. */
  public void muat() {
    if (!isDaftar()) {
      getLembar();
    }
  }

  public List<RingkasanProses> getDaftarProses() {
    if (daftarProses == null) {
      daftarProses = proses.daftar(new Halaman(0, PROSES)).isi();
    }
    return daftarProses;
  }

  public LembarRekapitulasi getLembar() {
    if (lembar == null) {
      lembar = service.lembar(id());
    }
    return lembar;
  }

  /** Asks where a figure comes from. */
  public void tanya(UUID realisasiId) {
    ditanya = realisasiId;
    asal = null;
  }

  /** The answer; null while no figure has been asked about. */
  public AsalAngka getAsal() {
    if (asal == null && ditanya != null) {
      asal = service.asal(ditanya);
    }
    return asal;
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
