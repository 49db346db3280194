package id.runut.laporan.control;

import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.LampiranPengiriman;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.capaian.control.PenyusunCapaian;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.LaporanRepository.Kiriman;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The recaps and documents that were sent to an agency, and what stands in them. */
@ApplicationScoped
public class KirimanRekapitulasi {

  @Inject LaporanRepository repository;
  @Inject PenyusunCapaian capaian;
  @Inject OrganisasiRepository organisasi;
  @Inject BerkasService berkas;
  @Inject MesinProses mesin;

  /**
   * The newest of every sending agency: the letter, and the recap that came with it.
   *
   * @param konteks the task that gathers
   */
  public List<Kiriman> terbaru(UUID penerima, KonteksTugas konteks) {
    Periode periode = konteks.periode();
    String namaSop = mesin.definisi(konteks.prosesId()).nama();
    Map<UUID, Kiriman> menurutInstansi = new LinkedHashMap<>();
    for (Kiriman k : repository.kiriman(penerima, periode.tahun(), periode.triwulan(), namaSop)) {
      menurutInstansi.putIfAbsent(k.rekapitulasi().getInstansiId(), k);
    }
    for (Distribusi d :
        repository.kirimanSurat(penerima, periode.tahun(), periode.triwulan(), namaSop)) {
      menurutInstansi.putIfAbsent(d.getPengiriman().getInstansiId(), new Kiriman(null, d));
    }
    return List.copyOf(menurutInstansi.values());
  }

  /** What came along with a letter, as it is stored. */
  public List<InfoBerkas> berkas(Distribusi d) {
    return Stream.concat(
            Stream.of(d.getPengiriman().getBerkasId()),
            d.getPengiriman().getLampiran().stream().map(LampiranPengiriman::getBerkasId))
        .map(berkas::info)
        .toList();
  }

  /** A stored file as it was made. */
  public Unduhan unduh(UUID berkasId) {
    InfoBerkas info = berkas.info(berkasId);
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(berkasId));
  }

  /** A recap as it was frozen. */
  public IsiRekapitulasi isi(Rekapitulasi r) {
    Instansi instansi = instansi(r.getInstansiId());
    return new IsiRekapitulasi(
        instansi.getNama(),
        KataLaporan.dari("rekapitulasi"),
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
