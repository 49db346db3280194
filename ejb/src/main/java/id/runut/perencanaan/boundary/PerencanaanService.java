package id.runut.perencanaan.boundary;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.perencanaan.entity.PerencanaanRepository;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the caller's agency has planned. Everybody in the agency may read it. */
@Stateless
@RolesAllowed("**")
public class PerencanaanService {

  @Inject PerencanaanRepository repository;
  @Inject PembacaRencana pembaca;
  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;

  /** The agency's goals, in the order of their codes. */
  public List<InfoSasaran> sasaran() {
    return repository.sasaran(instansiId()).stream()
        .map(s -> new InfoSasaran(s.getId(), s.getKode(), s.getUraian()))
        .toList();
  }

  /**
   * The indicators by which a unit is measured in a quarter, in their order.
   *
   * @throws TidakDitemukan when the unit is not of the caller's agency
   */
  public List<TargetIndikator> target(UUID unitId, Periode periode) {
    organisasi
        .unit(unitId)
        .filter(u -> u.getInstansi().getId().equals(instansiId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    return pembaca.target(unitId, periode);
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }
}
