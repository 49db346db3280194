package id.runut.laporan.control;

import id.runut.capaian.control.PenyusunCapaian;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.LaporanRepository.Kiriman;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The recaps that were sent to an agency, and what stands in them. */
@ApplicationScoped
public class KirimanRekapitulasi {

  @Inject LaporanRepository repository;
  @Inject PenyusunCapaian capaian;
  @Inject OrganisasiRepository organisasi;

  /** The newest of every sending agency. */
  public List<Kiriman> terbaru(UUID penerima, Periode periode) {
    Map<UUID, Kiriman> menurutInstansi = new LinkedHashMap<>();
    for (Kiriman k : repository.kiriman(penerima, periode.tahun(), periode.triwulan())) {
      menurutInstansi.putIfAbsent(k.rekapitulasi().getInstansiId(), k);
    }
    return List.copyOf(menurutInstansi.values());
  }

  /** A recap as it was frozen. */
  public IsiRekapitulasi isi(Rekapitulasi r) {
    Instansi instansi = instansi(r.getInstansiId());
    return new IsiRekapitulasi(
        instansi.getNama(),
        new Periode(r.getTahun(), r.getTriwulan()),
        r.getNomor(),
        r.getCatatan(),
        r.getDibuat(),
        instansi.getZonaWaktu(),
        capaian.menurutUnit(repository.angka(r.getId())));
  }

  public Instansi instansi(UUID id) {
    return organisasi.instansi(id).orElseThrow(() -> new IllegalStateException("no agency " + id));
  }
}
