package id.runut.perancang.control;

import id.runut.perancang.boundary.PilihanRancangan;
import id.runut.perancang.boundary.PilihanRancangan.DokumenAsal;
import id.runut.perancang.boundary.PilihanRancangan.InstansiPenerima;
import id.runut.perancang.boundary.PilihanRancangan.SopAsal;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.KatalogSop;
import id.runut.sop.control.PenentuPenerima;
import id.runut.sop.entity.SopRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds what a definition of an agency may name besides its own parts. */
@ApplicationScoped
public class PencariPilihan {

  private static final PeranSop PENERIMA =
      new PeranSop(
          "penerima", null, List.of(PeranPortal.PERANGKAT_DAERAH_TERKAIT), true, null, false, null);

  @Inject SopRepository sop;
  @Inject KatalogSop katalog;
  @Inject PenentuPenerima penentu;
  @Inject TemplatCetak templat;

  /** All choices, each list in the order in which people look for them. */
  public PilihanRancangan untuk(UUID instansiId) {
    return new PilihanRancangan(
        templat.daftar("naskah/konsep"),
        penentu.jabatan(instansiId, PENERIMA).stream()
            .map(j -> new InstansiPenerima(j.getInstansi().getKode(), j.getInstansi().getNama()))
            .distinct()
            .sorted(Comparator.comparing(InstansiPenerima::nama))
            .toList(),
        sop.versiTerbaruInstansi(instansiId).stream().map(v -> asal(katalog.definisi(v))).toList());
  }

  private static SopAsal asal(DefinisiSop d) {
    return new SopAsal(
        d.kode(),
        d.nama(),
        d.dokumen().stream().map(k -> new DokumenAsal(k.kunci(), k.nama())).toList(),
        d.luar());
  }
}
