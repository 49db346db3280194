package id.runut.bagan.control;

import id.runut.bagan.boundary.FormulirSop;
import id.runut.bagan.boundary.SopBerbagan;
import id.runut.bagan.boundary.VersiBagan;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.KatalogSop;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the SOPs of the caller's agency; those of others do not exist for him. */
@ApplicationScoped
public class PembacaSop {

  private static final String NOMOR = "Nomor";

  @Inject SopRepository sop;
  @Inject ProsesRepository proses;
  @Inject KatalogSop katalog;
  @Inject PelakuAktif pelaku;

  /** The newest version of each, by name. */
  public List<SopBerbagan> daftar() {
    UUID instansiId = instansi().id();
    Map<UUID, Long> berjalan = proses.jumlahBerjalan(instansiId);
    return sop.versiTerbaruInstansi(instansiId).stream()
        .map(v -> ringkas(v, berjalan.getOrDefault(v.getSop().getId(), 0L)))
        .toList();
  }

  /**
   * @param versi id of a published version; null for the newest
   * @throws TidakDitemukan when the agency has no such SOP or version
   */
  public DefinisiSop definisi(String kode, UUID versi) {
    return katalog.definisi(pilih(semuaVersi(kode), versi));
  }

  /**
   * The form; remarks for administrators only if the caller is one.
   *
   * @param versi id of a published version; null for the newest
   * @throws TidakDitemukan when the agency has no such SOP or version
   */
  public FormulirSop formulir(String kode, UUID versi) {
    List<VersiSop> semua = semuaVersi(kode);
    VersiSop dipilih = pilih(semua, versi);
    DefinisiSop definisi = katalog.definisi(dipilih);
    Map<UUID, Long> berjalan =
        proses.jumlahBerjalanPerVersi(instansi().id(), dipilih.getSop().getId());
    boolean admin = pelaku.berperan(PeranPortal.ADMIN);
    return new FormulirSop(
        definisi.kode(),
        definisi.nama(),
        versi(dipilih, berjalan),
        semua.stream().map(v -> versi(v, berjalan)).toList(),
        PenyusunIdentitas.susun(definisi.identitas()),
        PenyusunFormulir.pelaksana(definisi),
        PenyusunFormulir.baris(definisi, admin),
        admin ? definisi.catatan() : List.of());
  }

  /** The caller's agency. */
  public InfoInstansi instansi() {
    return pelaku.identitas().instansi();
  }

  private List<VersiSop> semuaVersi(String kode) {
    return sop.semuaVersi(instansi().id(), kode);
  }

  private static VersiSop pilih(List<VersiSop> semua, UUID versi) {
    return semua.stream()
        .filter(v -> versi == null || v.getId().equals(versi))
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private VersiBagan versi(VersiSop v, Map<UUID, Long> berjalan) {
    return new VersiBagan(
        v.getId(),
        v.getNomor(),
        katalog.definisi(v).versi(),
        v.getDiterbitkan(),
        berjalan.getOrDefault(v.getId(), 0L));
  }

  private SopBerbagan ringkas(VersiSop versi, long berjalan) {
    DefinisiSop d = katalog.definisi(versi);
    List<String> nomor = d.identitas().getOrDefault(NOMOR, List.of());
    return new SopBerbagan(
        d.kode(),
        d.nama(),
        nomor.isEmpty() ? null : nomor.get(0),
        d.versi(),
        d.langkah().size(),
        d.langkah().stream().filter(l -> l.sumber().rekonstruksi()).count(),
        berjalan);
  }
}
