package id.runut.penyerahan.control;

import id.runut.agenda.control.LangkahKirim;
import id.runut.organisasi.entity.Jabatan;
import id.runut.penyerahan.entity.PenyerahanRepository;
import id.runut.penyerahan.entity.PenyerahanRepository.VersiBerjalan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.KatalogSop;
import id.runut.sop.control.PenentuPenerima;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which steps of running SOPs deliver to an agency. Definitions are documents in the database; only
 * here it is understood whom their last letter is for.
 */
@ApplicationScoped
public class KirimanDitunggu {

  @Inject PenyerahanRepository penyerahan;
  @Inject KatalogSop katalog;
  @Inject PenentuPenerima penentu;

  private record PeranInstansi(UUID instansiId, PeranSop peran) {}

  /**
   * The step of each running version that delivers last, as {@link PenyerahanRepository.Lingkup}
   * takes them.
   */
  public String baris(Collection<UUID> penerima) {
    Map<PeranInstansi, Set<UUID>> terbaca = new HashMap<>();
    List<String> baris = new ArrayList<>();
    for (VersiBerjalan v : penyerahan.versiBerjalan(penerima)) {
      DefinisiSop definisi = katalog.definisi(v.versiSopId());
      Map<UUID, Integer> terakhir = new HashMap<>();
      for (LangkahSop l : definisi.langkah()) {
        tujuan(definisi, l)
            .map(p -> new PeranInstansi(v.instansiId(), p))
            .flatMap(p -> terbaca.computeIfAbsent(p, this::instansi).stream())
            .filter(penerima::contains)
            .forEach(i -> terakhir.put(i, l.nomor()));
      }
      terakhir.forEach((i, nomor) -> baris.add(v.versiSopId() + " " + nomor + " " + i));
    }
    return String.join("\n", baris);
  }

  /** The outside roles that a step sends to: those it names, or the next step's. */
  private static Stream<PeranSop> tujuan(DefinisiSop definisi, LangkahSop langkah) {
    if (!langkah.memuat(LangkahKirim.KIRIM)) {
      return Stream.empty();
    }
    Stream<String> peran =
        !langkah.ciri().kepada().isEmpty()
            ? langkah.ciri().kepada().stream()
            : Stream.ofNullable(langkah.lanjutKe()).map(n -> definisi.langkah(n).peran());
    return peran.map(definisi::peran).filter(PeranSop::luar);
  }

  private Set<UUID> instansi(PeranInstansi p) {
    return penentu.jabatan(p.instansiId(), p.peran()).stream()
        .map((Jabatan j) -> j.getInstansi().getId())
        .collect(Collectors.toSet());
  }
}
