package id.runut.organisasi.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds posts and officials of the caller's agency. Those of another do not exist for him. */
@ApplicationScoped
public class PencariJabatan {

  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /**
   * @throws TidakDitemukan when the caller's agency has no such post
   */
  public Jabatan jabatan(UUID id) {
    return Optional.ofNullable(id)
        .flatMap(organisasi::jabatan)
        .filter(j -> j.getInstansi().getId().equals(instansiId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /**
   * @throws TidakDitemukan when the caller's agency has no such official
   */
  public Pegawai pegawai(UUID id) {
    return Optional.ofNullable(id)
        .flatMap(organisasi::pegawai)
        .filter(p -> p.getInstansi().getId().equals(instansiId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /** All posts of the agency for the administrator, those below him for everybody else. */
  public List<Jabatan> terawasi() {
    return admin() ? organisasi.jabatanInstansi(instansiId()) : bawahan();
  }

  /** The posts below the caller's. */
  public List<Jabatan> bawahan() {
    return organisasi.jabatanInstansi(instansiId()).stream()
        .filter(j -> atasan(j).isPresent())
        .toList();
  }

  /** The caller's post that stands above the given one. */
  public Optional<UUID> atasan(Jabatan jabatan) {
    return AturanWewenang.atasan(jabatan, pelakuAktif.identitas().jabatanIds());
  }

  /** The caller as he staffs a post: in the post above it, otherwise in his own. */
  public Pelaku pelaku(Jabatan jabatan) {
    return atasan(jabatan).map(pelakuAktif::dalamJabatan).orElseGet(pelakuAktif::utama);
  }

  public boolean memegang(UUID jabatanId) {
    return pelakuAktif.memegang(jabatanId);
  }

  public boolean admin() {
    return pelakuAktif.berperan(PeranPortal.ADMIN);
  }

  public UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }

  public Instant sekarang() {
    return jam.sekarang();
  }

  /** Today at the caller's agency. */
  public LocalDate hariIni() {
    return LocalDate.ofInstant(jam.sekarang(), pelakuAktif.identitas().instansi().zonaWaktu());
  }
}
