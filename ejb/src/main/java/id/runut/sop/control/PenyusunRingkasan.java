package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns tasks and processes into the lines that pages show. */
@ApplicationScoped
public class PenyusunRingkasan {

  @Inject KatalogSop katalog;
  @Inject TugasRepository tugas;
  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /** Lines of the desk, in the given order. */
  public List<RingkasanTugas> tugas(List<Tugas> semua) {
    Map<UUID, String> nama = namaSingkat(semua.stream().map(Tugas::getJabatanId).toList());
    return semua.stream().map(t -> tugas(t, nama.get(t.getJabatanId()))).toList();
  }

  /** Lines of a list of processes, in the given order; two queries however many they are. */
  public List<RingkasanProses> proses(List<Proses> semua) {
    if (semua.isEmpty()) {
      return List.of();
    }
    List<Tugas> terbuka = tugas.terbukaDari(semua.stream().map(Proses::getId).toList());
    Map<UUID, String> nama = namaSingkat(terbuka.stream().map(Tugas::getJabatanId).toList());
    Map<UUID, List<Tugas>> menurutProses =
        terbuka.stream().collect(Collectors.groupingBy(t -> t.getProses().getId()));
    return semua.stream()
        .map(p -> proses(p, menurutProses.getOrDefault(p.getId(), List.of()), nama))
        .toList();
  }

  private RingkasanTugas tugas(Tugas t, String jabatan) {
    DefinisiSop definisi = katalog.definisi(t.getProses().getVersiSopId());
    return new RingkasanTugas(
        t.getId(),
        t.getProses().getId(),
        t.getProses().getJudul(),
        t.getLangkah(),
        definisi.langkah().size(),
        t.getJenis(),
        judul(definisi.langkah(t.getLangkah()), t),
        t.getDari(),
        jabatan,
        t.getDibuka(),
        t.getTenggat(),
        t.lewat(jam.sekarang()),
        t.getAlasanKembali());
  }

  private static String judul(LangkahSop langkah, Tugas t) {
    return t.isUtama() ? langkah.judul() : langkah.ciri().bagian().judul();
  }

  private RingkasanProses proses(Proses p, List<Tugas> terbuka, Map<UUID, String> nama) {
    DefinisiSop definisi = katalog.definisi(p.getVersiSopId());
    Instant kini = jam.sekarang();
    Integer langkah = terbuka.stream().map(Tugas::getLangkah).findFirst().orElse(p.getMenunggu());
    return new RingkasanProses(
        p.getId(),
        p.getJudul(),
        definisi.nama(),
        new Periode(p.getTahun(), p.getTriwulan()),
        p.getStatus(),
        langkah,
        definisi.langkah().size(),
        langkah == null ? null : definisi.langkah(langkah).judul(),
        terbuka.stream()
            .map(t -> nama.get(t.getJabatanId()))
            .distinct()
            .collect(Collectors.joining(", ")),
        p.getMenunggu() == null ? null : definisi.langkah(p.getMenunggu()).ciri().menunggu(),
        p.getDimulai(),
        terbuka.stream().map(Tugas::getTenggat).min(Comparator.naturalOrder()).orElse(null),
        terbuka.stream().anyMatch(t -> t.lewat(kini)));
  }

  /** Short names of posts; those that the reader holds as a deputy carry Plh. or Plt. */
  private Map<UUID, String> namaSingkat(Collection<UUID> jabatan) {
    Map<UUID, String> nama =
        pelakuAktif.identitas().jabatan().stream()
            .collect(
                Collectors.toMap(
                    JabatanDipegang::jabatanId, JabatanDipegang::namaSingkat, (a, b) -> a));
    Set<UUID> lain =
        jabatan.stream().filter(id -> !nama.containsKey(id)).collect(Collectors.toSet());
    if (!lain.isEmpty()) {
      nama.putAll(
          organisasi.jabatanMenurutId(lain).stream()
              .collect(Collectors.toMap(Jabatan::getId, Jabatan::getNamaSingkat)));
    }
    return nama;
  }
}
