package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Starts a process and opens its first step for whoever starts it. */
@ApplicationScoped
public class PemulaiProses {

  @Inject KatalogSop katalog;
  @Inject PelakuAktif pelakuAktif;
  @Inject PenentuPenerima penentu;
  @Inject PembukaLangkah pembuka;
  @Inject PencatatPutusan pencatat;

  public DefinisiSop definisi(VersiSop versi) {
    return katalog.definisi(versi);
  }

  /** Whether the caller holds a post of the first step. */
  public Putusan bolehMulai(VersiSop versi) {
    return jabatanAwal(versi).isPresent()
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.bukanPemulai", peranAwal(versi).label());
  }

  /**
   * Starts a process for a caller who may.
   *
   * @return id of the task of step 1
   */
  public UUID mulai(VersiSop versi, Periode periode) {
    UUID jabatanId = jabatanAwal(versi).orElseThrow();
    DefinisiSop definisi = katalog.definisi(versi);
    Pelaku pelaku = pelakuAktif.dalamJabatan(jabatanId);
    // The title is data of the process, frozen as it was named, not a sentence of the portal.
    String judul = definisi.nama() + " Triwulan " + periode.romawi() + " " + periode.tahun();
    Proses proses = pencatat.mulai(versi, judul, periode, pelaku);
    LangkahSop langkah = definisi.langkah(1);
    List<Jabatan> jabatan =
        penentu.jabatan(proses.getInstansiId(), peranAwal(versi)).stream()
            .filter(j -> j.getId().equals(jabatanId))
            .toList();
    return pembuka.buka(proses, langkah, jabatan, pelaku, null, proses.getDimulai()).get(0).getId();
  }

  private PeranSop peranAwal(VersiSop versi) {
    DefinisiSop definisi = katalog.definisi(versi);
    return definisi.peran(definisi.langkah(1).peran());
  }

  private Optional<UUID> jabatanAwal(VersiSop versi) {
    PeranSop peran = peranAwal(versi);
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.instansiId().equals(versi.getSop().getInstansiId()))
        .filter(j -> peran.peranPortal().contains(j.peran()))
        .map(JabatanDipegang::jabatanId)
        .findFirst();
  }
}
