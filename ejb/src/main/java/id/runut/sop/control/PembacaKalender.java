package id.runut.sop.control;

import id.runut.sop.boundary.HariKalender;
import id.runut.sop.boundary.InfoKalender;
import id.runut.sop.boundary.JamHari;
import id.runut.sop.boundary.KetentuanWaktu;
import id.runut.sop.boundary.MasaKerja;
import id.runut.sop.entity.HariLibur;
import id.runut.sop.entity.JamKerja;
import id.runut.sop.entity.KalenderRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads an agency's working time for those who change it. */
@ApplicationScoped
public class PembacaKalender {

  @Inject KalenderRepository repository;

  /** All of it, with the days of a year. */
  public InfoKalender baca(UUID instansiId, int tahun) {
    List<JamKerja> jam = repository.jamKerja(instansiId);
    boolean sendiri =
        jam.stream().anyMatch(j -> j.getMasaId() == null && j.getInstansiId() != null);
    BatasWaktu batas =
        repository
            .waktuTunggu(instansiId)
            .map(w -> new BatasWaktu(w.getMenit(), w.getMenitIngat(), w.getMenitEskalasi()))
            .orElse(BatasWaktu.BIASA);
    return new InfoKalender(
        tahun,
        hari(instansiId, tahun),
        jam.stream()
            .filter(j -> j.getMasaId() == null && (j.getInstansiId() != null) == sendiri)
            .map(PembacaKalender::jam)
            .toList(),
        sendiri,
        masa(instansiId, jam),
        new KetentuanWaktu(batas.menitTunggu(), batas.menitIngat(), batas.menitEskalasi()));
  }

  /** The row that holds on each day: the agency's own before the national one. */
  private List<HariKalender> hari(UUID instansiId, int tahun) {
    Map<Object, HariKalender> menurutTanggal = new TreeMap<>();
    for (HariLibur h : repository.hari(instansiId)) {
      boolean sendiri = h.getInstansiId() != null;
      if (h.getTanggal().getYear() == tahun
          && (sendiri || !menurutTanggal.containsKey(h.getTanggal()))) {
        menurutTanggal.put(
            h.getTanggal(), new HariKalender(h.getTanggal(), h.getJenis(), h.getNama(), sendiri));
      }
    }
    return List.copyOf(menurutTanggal.values());
  }

  private List<MasaKerja> masa(UUID instansiId, List<JamKerja> jam) {
    return repository.masa(instansiId).stream()
        .map(
            m ->
                new MasaKerja(
                    m.getId(),
                    m.getNama(),
                    m.getMulai(),
                    m.getSelesai(),
                    m.getInstansiId() != null,
                    jam.stream()
                        .filter(j -> m.getId().equals(j.getMasaId()))
                        .map(PembacaKalender::jam)
                        .toList()))
        .toList();
  }

  private static JamHari jam(JamKerja j) {
    return new JamHari(
        j.getHari(), j.getMulai(), j.getIstirahatMulai(), j.getIstirahatSelesai(), j.getSelesai());
  }
}
