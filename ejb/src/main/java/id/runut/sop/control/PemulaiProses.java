package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Starts a process and opens its first step for whoever starts it. */
@ApplicationScoped
public class PemulaiProses {

  /** Posts that keep the book of incoming letters. */
  private static final List<String> PENCATAT_SURAT =
      List.of(PeranPortal.PENGAGENDA, PeranPortal.STAF);

  @Inject KatalogSop katalog;
  @Inject PelakuAktif pelakuAktif;
  @Inject PenentuPenerima penentu;
  @Inject PembukaBerikut pembuka;
  @Inject PencatatPutusan pencatat;

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
   * Starts a process for a caller who may. Whoever only tells of a letter does not get the first
   * step: its own post does.
   *
   * @param urutan 1 unless the SOP runs on demand
   * @return id of the task of step 1
   */
  public UUID mulai(VersiSop versi, Periode periode, int urutan) {
    UUID jabatanId = jabatanPemulai(versi).orElseThrow();
    DefinisiSop definisi = katalog.definisi(versi);
    Pelaku pelaku = pelakuAktif.dalamJabatan(jabatanId);
    // The title is data of the process, frozen as it was named, not a sentence of the portal.
    String judul =
        definisi.nama() + " " + periode.sebutan() + (urutan > 1 ? " (" + urutan + ")" : "");
    Proses proses = pencatat.mulai(versi, judul, periode, urutan, pelaku);
    List<Jabatan> semua = penentu.jabatan(proses.getInstansiId(), peranAwal(versi));
    List<Jabatan> sendiri = semua.stream().filter(j -> j.getId().equals(jabatanId)).toList();
    List<Jabatan> pertama = semua.stream().limit(1).toList();
    List<Penerima> penerima = Penerima.baru(sendiri.isEmpty() ? pertama : sendiri, false);
    if (penerima.isEmpty()) {
      throw new KeadaanTidakSah("kesalahan.peranTanpaJabatan", peranAwal(versi).label());
    }
    return pembuka
        .bukaTugas(proses, definisi.langkah(1), penerima, pelaku, null, proses.getDimulai())
        .get(0)
        .getId();
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
                    ? jabatan(versi, PENCATAT_SURAT)
                    : Optional.empty());
  }

  private Optional<UUID> jabatan(VersiSop versi, List<String> peran) {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.instansiId().equals(versi.getSop().getInstansiId()))
        .filter(j -> peran.contains(j.peran()))
        .map(JabatanDipegang::jabatanId)
        .findFirst();
  }
}
