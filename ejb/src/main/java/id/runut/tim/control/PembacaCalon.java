package id.runut.tim.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.UnitKerja;
import id.runut.tim.boundary.CalonAnggota;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who can be put into a team: posts that somebody holds. */
@ApplicationScoped
public class PembacaCalon {

  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /** The posts of an agency that work; nobody is put into a team as the portal's administrator. */
  public List<CalonAnggota> instansi(UUID instansiId) {
    return baca(
        organisasi.jabatanInstansi(instansiId).stream()
            .filter(j -> !PeranPortal.ADMIN.equals(j.getPeran()))
            .toList());
  }

  /** The posts of a unit and of those below it, its head first. */
  public List<CalonAnggota> unit(UUID instansiId, UUID unitId) {
    return baca(
        organisasi.jabatanInstansi(instansiId).stream()
            .filter(j -> !PeranPortal.ADMIN.equals(j.getPeran()) && diBawah(j.getUnit(), unitId))
            .toList());
  }

  /** Posts by their ids, in any order. */
  public List<CalonAnggota> jabatan(Collection<UUID> ids) {
    return baca(organisasi.jabatanMenurutId(ids));
  }

  /** The posts among those of an agency that have one of the roles. */
  public List<UUID> berperan(UUID instansiId, Collection<String> peran) {
    return organisasi.jabatanMenurutPeran(instansiId, peran).stream().map(Jabatan::getId).toList();
  }

  private List<CalonAnggota> baca(List<Jabatan> jabatan) {
    if (jabatan.isEmpty()) {
      return List.of();
    }
    LocalDate hari =
        LocalDate.ofInstant(jam.sekarang(), jabatan.get(0).getInstansi().getZonaWaktu());
    Map<UUID, Penugasan> pemegang =
        organisasi.pemegang(jabatan.stream().map(Jabatan::getId).toList(), hari).stream()
            .sorted(Comparator.comparing(p -> p.getJenis() != JenisPenugasan.DEFINITIF))
            .collect(
                Collectors.toMap(
                    p -> p.getJabatan().getId(), Function.identity(), (pejabat, lain) -> pejabat));
    return jabatan.stream()
        .filter(j -> pemegang.containsKey(j.getId()))
        .map(j -> calon(j, pemegang.get(j.getId())))
        .toList();
  }

  private static CalonAnggota calon(Jabatan j, Penugasan p) {
    return new CalonAnggota(
        j.getId(),
        p.getJenis().awalan() + j.getNama(),
        j.getUnit().getId(),
        j.getUnit().getNama(),
        p.getPegawai().getNama(),
        p.getPegawai().getNip());
  }

  private static boolean diBawah(UnitKerja unit, UUID unitId) {
    UnitKerja u = unit;
    while (u != null && !u.getId().equals(unitId)) {
      u = u.getInduk();
    }
    return u != null;
  }
}
