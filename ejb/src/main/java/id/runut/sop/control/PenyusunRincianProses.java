package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.RincianProses.Keadaan;
import id.runut.sop.boundary.RincianProses.LangkahProses;
import id.runut.sop.boundary.RincianProses.TugasLangkah;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.StatusProses;
import id.runut.sop.entity.StatusTugas;
import id.runut.sop.entity.Tugas;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out where each step of a process stands, for swimlane and times. */
@ApplicationScoped
public class PenyusunRincianProses {

  @Inject OrganisasiRepository organisasi;
  @Inject KalenderInstansi kalender;
  @Inject PenyusunRiwayat riwayat;
  @Inject Jam jam;

  /** The whole story of a process, oldest first. */
  public List<Riwayat> riwayat(DefinisiSop definisi, UUID prosesId) {
    return riwayat.susun(definisi, prosesId);
  }

  /** The steps in their order, from all tasks that the process has had. */
  public List<LangkahProses> langkah(Proses proses, DefinisiSop definisi, List<Tugas> semua) {
    Map<Integer, List<Tugas>> menurutLangkah =
        semua.stream().collect(Collectors.groupingBy(Tugas::getLangkah));
    Map<UUID, Jabatan> jabatan = jabatan(semua);
    int terdepan =
        semua.stream()
            .filter(Tugas::terbuka)
            .mapToInt(Tugas::getLangkah)
            .min()
            .orElse(proses.getMenunggu() == null ? 0 : proses.getMenunggu());
    KalenderKerja kerja = kalender.kalender(proses.getInstansiId());
    Instant kini = jam.sekarang();
    return definisi.langkah().stream()
        .map(
            l -> {
              List<Tugas> tugas = menurutLangkah.getOrDefault(l.nomor(), List.of());
              Keadaan keadaan = keadaan(proses, l, terdepan, tugas);
              return langkah(l, keadaan, tugas, new Latar(kerja, kini, jabatan));
            })
        .toList();
  }

  private record Latar(KalenderKerja kerja, Instant kini, Map<UUID, Jabatan> jabatan) {}

  /** A step that a return has gone past is to be done again, although it once was done. */
  private static Keadaan keadaan(Proses proses, LangkahSop l, int terdepan, List<Tugas> tugas) {
    if (proses.getStatus() == StatusProses.SELESAI || l.nomor() < terdepan) {
      return Keadaan.SELESAI;
    }
    return l.nomor() == terdepan || tugas.stream().anyMatch(Tugas::terbuka)
        ? Keadaan.BERJALAN
        : Keadaan.BELUM;
  }

  private static LangkahProses langkah(
      LangkahSop l, Keadaan keadaan, List<Tugas> tugas, Latar latar) {
    return new LangkahProses(
        l,
        keadaan,
        tugas.stream().anyMatch(t -> t.lewat(latar.kini())),
        tugas.stream().anyMatch(t -> t.getStatus() == StatusTugas.DIKEMBALIKAN),
        tugas.isEmpty() ? null : menitKerja(tugas, latar),
        tugas.stream()
            .filter(t -> t.getPutaran() == putaranTerakhir(tugas, l, t))
            .map(t -> tugas(t, latar))
            .sorted(Comparator.comparing(TugasLangkah::jabatan))
            .toList());
  }

  /** A return inside a branch begins a new round of that branch only. */
  private static int putaranTerakhir(List<Tugas> tugas, LangkahSop l, Tugas t) {
    return tugas.stream()
        .filter(lain -> Objects.equals(PenjagaTugas.cabang(lain, l), PenjagaTugas.cabang(t, l)))
        .mapToInt(Tugas::getPutaran)
        .max()
        .orElseThrow();
  }

  /** Units work side by side: a round lasts from its opening to its last decision. */
  private static long menitKerja(Collection<Tugas> tugas, Latar latar) {
    return tugas.stream().collect(Collectors.groupingBy(Tugas::getPutaran)).values().stream()
        .mapToLong(
            putaran ->
                latar
                    .kerja()
                    .menitAntara(
                        putaran.stream()
                            .map(Tugas::getDibuka)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                        putaran.stream()
                            .map(t -> t.terbuka() ? latar.kini() : t.getSelesai())
                            .max(Comparator.naturalOrder())
                            .orElseThrow()))
        .sum();
  }

  private static TugasLangkah tugas(Tugas t, Latar latar) {
    Jabatan jabatan = latar.jabatan().get(t.getJabatanId());
    return new TugasLangkah(
        t.getId(),
        t.getJabatanId(),
        jabatan.getNamaSingkat(),
        t.getUnitId(),
        jabatan.getUnit().getNama(),
        t.isUtama(),
        t.getStatus(),
        t.getDibuka(),
        t.getDilihat(),
        t.getSelesai(),
        t.getTenggat(),
        t.lewat(latar.kini()));
  }

  private Map<UUID, Jabatan> jabatan(List<Tugas> semua) {
    Set<UUID> ids = semua.stream().map(Tugas::getJabatanId).collect(Collectors.toSet());
    return organisasi.jabatanMenurutId(ids).stream()
        .collect(Collectors.toMap(Jabatan::getId, j -> j));
  }
}
