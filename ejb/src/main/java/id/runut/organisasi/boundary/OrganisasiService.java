package id.runut.organisasi.boundary;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.control.PembacaKeberadaan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The caller's own identity and the agency's posts. */
@Stateless
@RolesAllowed("**")
public class OrganisasiService {

  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaKeberadaan keberadaan;
  @Inject Jam jam;

  /**
   * Who is logged in.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang when the login has no post
   */
  public Identitas saya() {
    return pelakuAktif.identitas();
  }

  /**
   * Lets the caller act in one of his posts for the rest of the request, wherever an act does not
   * itself say in which; a task always says so.
   *
   * @return whether he holds it today; otherwise nothing changes
   */
  public boolean bertindakSebagai(UUID jabatanId) {
    return pelakuAktif.pilih(jabatanId);
  }

  /** Whether posts stand below one of the caller's. */
  public boolean punyaBawahan() {
    return organisasi.adaBawahan(pelakuAktif.identitas().jabatanIds());
  }

  /** Why what is sent to these posts today will not be seen by their own holders. */
  public List<Keberadaan> keberadaan(List<UUID> jabatanIds) {
    return keberadaan.baca(jabatanIds);
  }

  /** The posts of the caller's agency with those who hold them today. */
  public List<InfoJabatan> jabatan() {
    return info(organisasi.jabatanInstansi(instansiId()));
  }

  /** The posts of the caller's agency that fill one of the SOP roles. */
  public List<InfoJabatan> jabatanMenurutPeran(List<String> peran) {
    return info(organisasi.jabatanMenurutPeran(instansiId(), peran));
  }

  @RolesAllowed(PeranPortal.ADMIN)
  public List<InfoPegawai> pegawai() {
    return organisasi.pegawaiInstansi(instansiId()).stream()
        .map(
            p ->
                new InfoPegawai(
                    p.getId(), p.getNama(), p.getNip(), p.getPangkat(), p.getGolongan()))
        .toList();
  }

  private List<InfoJabatan> info(List<Jabatan> jabatan) {
    if (jabatan.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> pemegang =
        organisasi.pemegang(jabatan.stream().map(Jabatan::getId).toList(), hariIni()).stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.getJabatan().getId(),
                    Collectors.mapping(
                        t -> t.getJenis().awalan() + t.getPegawai().getNama(),
                        Collectors.joining(", "))));
    return jabatan.stream()
        .map(
            j ->
                new InfoJabatan(
                    j.getId(),
                    j.getKode(),
                    j.getNama(),
                    j.getNamaSingkat(),
                    j.getEselon(),
                    j.getPeran(),
                    j.getUnit().getId(),
                    j.getUnit().getNama(),
                    pemegang.getOrDefault(j.getId(), "")))
        .toList();
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }

  private LocalDate hariIni() {
    return LocalDate.ofInstant(jam.sekarang(), pelakuAktif.identitas().instansi().zonaWaktu());
  }
}
