package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.RingkasanPenantian;
import id.runut.sop.entity.BahanRepository;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what waits for the outside world, for those who can tell that it has happened. */
@ApplicationScoped
public class PembacaPenantian {

  /** Posts that keep the book of incoming letters. */
  static final Set<String> PENCATAT_SURAT = Set.of(PeranPortal.PENGAGENDA, PeranPortal.STAF);

  @Inject BahanRepository bahan;
  @Inject ProsesRepository proses;
  @Inject OrganisasiRepository organisasi;
  @Inject PenjagaTugas penjaga;
  @Inject PelakuAktif pelakuAktif;

  /** The waiting processes of the caller's posts and books. */
  public List<RingkasanPenantian> menantikan() {
    return bahan.menanti(pelakuAktif.identitas().jabatanIds(), instansiDicatat()).stream()
        .map(this::ringkas)
        .toList();
  }

  /** What one process waits for. */
  public Optional<RingkasanPenantian> satu(UUID prosesId) {
    Proses p = proses(prosesId);
    return p.getMenunggu() == null
        ? Optional.empty()
        : bahan.menanti(List.of(), List.of(p.getInstansiId())).stream()
            .filter(n -> n.getProsesId().equals(prosesId))
            .map(this::ringkas)
            .findFirst();
  }

  /**
   * @throws TidakDitemukan when the process does not exist for the caller
   */
  public Proses proses(UUID prosesId) {
    return proses
        .proses(prosesId)
        .filter(
            p ->
                penjaga.akses(prosesId) == AksesProses.PENUH
                    || instansiDicatat().contains(p.getInstansiId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private List<UUID> instansiDicatat() {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> PENCATAT_SURAT.contains(j.peran()))
        .map(JabatanDipegang::instansiId)
        .distinct()
        .toList();
  }

  private RingkasanPenantian ringkas(Penantian n) {
    Proses p = proses.proses(n.getProsesId()).orElseThrow();
    return new RingkasanPenantian(
        p.getId(),
        p.getJudul(),
        n.getLangkah(),
        penjaga.definisi(p).langkah(n.getLangkah()).judul(),
        n.getPeristiwa(),
        organisasi.jabatan(n.getJabatanId()).map(Jabatan::getNamaSingkat).orElse(""),
        n.getSejak());
  }
}
