package id.runut.organisasi.boundary;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The caller's own identity, the agency's posts, and who deputises for whom. */
@Stateless
@RolesAllowed("**")
public class OrganisasiService {

  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * Who is logged in.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang when the login has no post
   */
  public Identitas saya() {
    return pelakuAktif.identitas();
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

  /** Deputies whose period has not ended yet, newest first. */
  @RolesAllowed(PeranPortal.ADMIN)
  public List<InfoPengganti> pengganti() {
    return organisasi.penggantiInstansi(instansiId(), hariIni()).stream()
        .map(
            t ->
                new InfoPengganti(
                    t.getId(),
                    t.getJabatan().getNama(),
                    t.getPegawai().getNama(),
                    t.getJenis(),
                    t.getMulai(),
                    t.getSelesai(),
                    t.getNomorSurat()))
        .toList();
  }

  /**
   * Makes an official the deputy of a post. His own post and the post's own holder stay as they
   * are.
   *
   * @throws DataTidakSah when a field is missing, the period is empty or overlaps another deputy's
   * @throws TidakDitemukan when post or official are not of the caller's agency
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public UUID tunjukPengganti(TunjukPengganti perintah) {
    periksa(perintah);
    Jabatan jabatan =
        organisasi
            .jabatan(perintah.jabatanId())
            .filter(j -> j.getInstansi().getId().equals(instansiId()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    Pegawai pegawai =
        organisasi
            .pegawai(perintah.pegawaiId())
            .filter(p -> p.getInstansi().getId().equals(instansiId()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    if (organisasi.penggantiBertumpuk(jabatan.getId(), perintah.mulai(), perintah.selesai())) {
      throw new DataTidakSah("kesalahan.penggantiBertumpuk", jabatan.getNama());
    }
    Penugasan penugasan =
        new Penugasan(
            jabatan,
            pegawai,
            perintah.jenis(),
            perintah.mulai(),
            perintah.selesai(),
            perintah.nomorSurat().strip());
    organisasi.simpan(penugasan);
    catat("tunjuk-pengganti", penugasan);
    return penugasan.getId();
  }

  /** Ends a deputy's assignment; today is its last day. */
  @RolesAllowed(PeranPortal.ADMIN)
  public void akhiriPengganti(UUID penugasanId) {
    Penugasan penugasan =
        organisasi
            .penugasan(penugasanId)
            .filter(t -> t.getJabatan().getInstansi().getId().equals(instansiId()))
            .filter(t -> t.getJenis() != JenisPenugasan.DEFINITIF)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    LocalDate kemarin = hariIni().minusDays(1);
    penugasan.akhiri(kemarin.isBefore(penugasan.getMulai()) ? penugasan.getMulai() : kemarin);
    catat("akhiri-pengganti", penugasan);
  }

  private void periksa(TunjukPengganti p) {
    if (p.jabatanId() == null
        || p.pegawaiId() == null
        || p.jenis() == null
        || p.jenis() == JenisPenugasan.DEFINITIF
        || p.mulai() == null
        || p.selesai() == null
        || p.nomorSurat() == null
        || p.nomorSurat().isBlank()) {
      throw new DataTidakSah("kesalahan.penggantiTidakLengkap");
    }
    if (p.selesai().isBefore(p.mulai())) {
      throw new DataTidakSah("kesalahan.penggantiTerbalik");
    }
  }

  private void catat(String tindakan, Penugasan p) {
    audit.catat(
        "instansi:" + instansiId(),
        tindakan,
        "penugasan",
        p.getId(),
        pelakuAktif.utama(),
        Map.of(
            "jabatan", p.getJabatan().getNama(),
            "pegawai", p.getPegawai().getNama(),
            "jenis", p.getJenis(),
            "mulai", p.getMulai(),
            "selesai", p.getSelesai(),
            "nomorSurat", p.getNomorSurat()));
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
