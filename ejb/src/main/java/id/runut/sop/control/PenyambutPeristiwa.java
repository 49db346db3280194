package id.runut.sop.control;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.Proses;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Lets a process go on when the outside event has happened that it waited for. */
@ApplicationScoped
public class PenyambutPeristiwa {

  @Inject PenjagaPenantian penjaga;
  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject PembukaPenantian pembuka;
  @Inject PencatatSuratLuar pencatat;

  /** What a process waits for now. */
  public Optional<Penantian> menunggu(UUID prosesId) {
    return penjaga.menunggu(prosesId);
  }

  /** The event has happened; of two that tell it the second learns that nothing waits any more. */
  public HasilLangkah tiba(Proses p, String rujukan) {
    return buka(p, penjaga.kunci(p), rujukan, pelaku(p));
  }

  /** The same for an event that is a letter: it is kept, and its number is the reference. */
  public HasilLangkah tiba(Proses p, SuratMasuk surat) {
    pencatat.periksa(p.getInstansiId(), surat);
    Penantian penantian = penjaga.kunci(p);
    Pelaku pelaku = pelaku(p);
    pencatat.catat(
        p,
        penantian.getLangkah(),
        penantian.getPeristiwa(),
        surat,
        penantian.getJabatanId(),
        pelaku);
    return buka(p, penantian, surat.toString(), pelaku);
  }

  /** In a post of the process's agency where the caller has one. */
  private Pelaku pelaku(Proses p) {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.instansiId().equals(p.getInstansiId()))
        .findFirst()
        .map(j -> pelakuAktif.dalamJabatan(j.jabatanId()))
        .orElseGet(pelakuAktif::utama);
  }

  private HasilLangkah buka(Proses p, Penantian penantian, String rujukan, Pelaku pelaku) {
    return pembuka.buka(
        p, penantian, organisasi.jabatan(penantian.getJabatanId()).orElseThrow(), rujukan, pelaku);
  }
}
