package id.runut.tim.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.tim.boundary.CalonAnggota;
import id.runut.tim.boundary.LembarUsulan;
import id.runut.tim.boundary.UsulanUnit;
import id.runut.tim.entity.TimRepository;
import id.runut.tim.entity.UsulanTim;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the names that units propose. */
@ApplicationScoped
public class PencatatUsulan {

  @Inject TimRepository repository;
  @Inject PembacaCalon pembaca;

  /** The answer of the task's unit as it stands. */
  public LembarUsulan lembar(KonteksTugas konteks) {
    List<UUID> diusulkan =
        repository.usulanTugas(konteks.tugasId()).stream().map(UsulanTim::getJabatanId).toList();
    List<CalonAnggota> calon = pembaca.unit(konteks.instansiId(), konteks.unitId());
    boolean kepalaSaja =
        diusulkan.isEmpty()
            && calon.stream().anyMatch(c -> c.jabatanId().equals(konteks.jabatanId()));
    return new LembarUsulan(
        konteks.tugasId(),
        calon,
        kepalaSaja ? List.of(konteks.jabatanId()) : diusulkan,
        calon.isEmpty() ? Putusan.tidak("tim.tanpaCalon") : Putusan.ya());
  }

  /**
   * Keeps the unit's answer.
   *
   * @return facts for history and audit
   * @throws DataTidakSah when nobody is named, or somebody outside of the unit
   */
  public Map<String, ?> catat(KonteksTugas konteks, List<UUID> jabatan) {
    Map<UUID, CalonAnggota> calon = new LinkedHashMap<>();
    pembaca.unit(konteks.instansiId(), konteks.unitId()).forEach(c -> calon.put(c.jabatanId(), c));
    List<UUID> dipilih = jabatan == null ? List.of() : jabatan.stream().distinct().toList();
    Putusan boleh = AturanUsulan.usulan(dipilih, calon.keySet());
    if (!boleh.boleh()) {
      throw new DataTidakSah(boleh.alasan(), List.of(new Kekeliruan("jabatan", boleh.alasan())));
    }
    List<String> nama = new ArrayList<>();
    for (UUID id : dipilih) {
      CalonAnggota c = calon.get(id);
      nama.add(c.nama());
      repository.simpan(
          new UsulanTim(konteks.prosesId(), konteks.tugasId(), konteks.unitId(), nama.size())
              .bernama(id, c.nama(), c.nip()));
    }
    return Map.of("usulan", String.join("; ", nama));
  }

  /** What the units of a process have proposed. */
  public List<UsulanUnit> usulan(UUID prosesId, List<CalonAnggota> kini) {
    Map<UUID, CalonAnggota> calon = new LinkedHashMap<>();
    kini.forEach(c -> calon.put(c.jabatanId(), c));
    Map<UUID, List<CalonAnggota>> perUnit = new LinkedHashMap<>();
    for (UsulanTim u : repository.usulanProses(prosesId)) {
      CalonAnggota c = calon.get(u.getJabatanId());
      if (c != null) {
        perUnit.computeIfAbsent(u.getUnitId(), id -> new ArrayList<>()).add(bernama(c, u));
      }
    }
    return perUnit.entrySet().stream()
        .map(e -> new UsulanUnit(e.getKey(), e.getValue().get(0).unit(), e.getValue()))
        .toList();
  }

  private static CalonAnggota bernama(CalonAnggota c, UsulanTim u) {
    return new CalonAnggota(
        c.jabatanId(), c.jabatan(), c.unitId(), c.unit(), u.getNama(), u.getNip());
  }
}
