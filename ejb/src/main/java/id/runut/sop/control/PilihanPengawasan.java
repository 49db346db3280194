package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.RingkasanPengawasan.Pilihan;
import id.runut.sop.entity.SopRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a supervisor's list can be narrowed to. */
@ApplicationScoped
public class PilihanPengawasan {

  @Inject SopRepository sop;
  @Inject OrganisasiRepository organisasi;

  /** The agency's SOPs. */
  List<Pilihan> sop(UUID instansi) {
    return sop.versiTerbaruInstansi(instansi).stream()
        .map(v -> new Pilihan(v.getSop().getId(), v.getSop().getNama()))
        .toList();
  }

  /** The agency's units that have posts, in the order of the posts. */
  List<Pilihan> unit(UUID instansi) {
    Map<UUID, String> unit = new LinkedHashMap<>();
    for (Jabatan j : organisasi.jabatanInstansi(instansi)) {
      unit.putIfAbsent(j.getUnit().getId(), j.getUnit().getNama());
    }
    return unit.entrySet().stream().map(u -> new Pilihan(u.getKey(), u.getValue())).toList();
  }
}
