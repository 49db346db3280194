package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Starts a process and opens its first step for whoever starts it. */
@ApplicationScoped
public class PemulaiProses {

  @Inject KatalogSop katalog;
  @Inject PelakuAktif pelakuAktif;
  @Inject PembukaProses pembuka;
  @Inject PencatatSuratLuar pencatatSurat;

  public DefinisiSop definisi(VersiSop versi) {
    return katalog.definisi(versi);
  }

  /** Whether the caller may start it: by hand, or by telling of the letter that starts it. */
  public Putusan bolehMulai(VersiSop versi) {
    return jabatanPemulai(versi).isPresent()
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.bukanPemulai", peranAwal(versi).label());
  }

  /** Whether the SOP runs for periods of that kind. */
  public Putusan untukPeriode(VersiSop versi, Periode periode) {
    Set<JenisPeriode> jenis = katalog.definisi(versi).pemicu().periode();
    boolean cocok =
        periode.setahun()
            ? jenis.contains(JenisPeriode.TAHUNAN) || jenis.contains(JenisPeriode.SEWAKTU)
            : jenis.contains(JenisPeriode.TRIWULAN);
    return cocok ? Putusan.ya() : Putusan.tidak("kesalahan.periodeBukanUntukSop");
  }

  /** Whether several processes of the SOP may run for the same year. */
  public boolean sewaktu(VersiSop versi) {
    return katalog.definisi(versi).pemicu().periode().contains(JenisPeriode.SEWAKTU);
  }

  /**
   * @throws id.runut.umum.boundary.DataTidakSah when a letter starts the SOP and that is missing,
   *     or not complete
   */
  public void periksaSurat(VersiSop versi, SuratMasuk surat) {
    PemicuSop pemicu = katalog.definisi(versi).pemicu();
    if (surat != null) {
      pencatatSurat.periksa(versi.getSop().getInstansiId(), surat);
    } else if (pemicu.cara().equals(Set.of(PemicuSop.Cara.SURAT))) {
      throw new DataTidakSah("kesalahan.suratPemicuBelumAda", pemicu.surat());
    }
  }

  /**
   * Starts a process for a caller who may. Whoever only tells of a letter does not get the first
   * step: its own post does.
   *
   * @param urutan 1 unless the SOP runs on demand
   * @param surat the letter that starts it, checked; null for none
   * @return id of the task of step 1
   */
  public UUID mulai(VersiSop versi, Periode periode, int urutan, SuratMasuk surat) {
    UUID jabatanId = jabatanPemulai(versi).orElseThrow();
    Pelaku pelaku = pelakuAktif.dalamJabatan(jabatanId);
    Tugas pertama = pembuka.mulai(versi, periode, urutan, jabatanId, pelaku);
    if (surat != null) {
      Proses proses = pertama.getProses();
      String perihal = katalog.definisi(versi).pemicu().surat();
      pencatatSurat.catat(
          proses,
          1,
          perihal == null ? proses.getJudul() : perihal,
          surat,
          pertama.getJabatanId(),
          pelaku);
    }
    return pertama.getId();
  }

  private PeranSop peranAwal(VersiSop versi) {
    DefinisiSop definisi = katalog.definisi(versi);
    return definisi.peran(definisi.langkah(1).peran());
  }

  /** The caller's post of the first step; otherwise one that keeps the letters that start it. */
  private Optional<UUID> jabatanPemulai(VersiSop versi) {
    List<String> pertama = peranAwal(versi).peranPortal();
    return jabatan(versi, pertama)
        .or(
            () ->
                katalog.definisi(versi).pemicu().cara().contains(PemicuSop.Cara.SURAT)
                    ? jabatan(versi, PembacaPenantian.PENCATAT_SURAT)
                    : Optional.empty());
  }

  private Optional<UUID> jabatan(VersiSop versi, Collection<String> peran) {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.instansiId().equals(versi.getSop().getInstansiId()))
        .filter(j -> peran.contains(j.peran()))
        .map(JabatanDipegang::jabatanId)
        .findFirst();
  }
}
