package id.runut.rapat.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.rapat.entity.DokumenRapat;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.rapat.entity.StatusRapat;
import id.runut.rapat.pdf.BahanRapat;
import id.runut.rapat.pdf.CetakRapat;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Hands papers out: those that were issued, or drafts of those that will be. */
@ApplicationScoped
public class PenyediaCetakan {

  @Inject RapatRepository repository;
  @Inject PenyusunCetak penyusun;
  @Inject PenerbitDokumen penerbit;
  @Inject CetakRapat cetak;
  @Inject BerkasService berkas;

  /** A paper as it was issued, or as it would be now. */
  public Unduhan cetak(Rapat r, JenisDokumenRapat jenis) {
    if (r.getStatus() == StatusRapat.SELESAI) {
      return terbit(r, jenis);
    }
    if (r.getMulai() == null) {
      throw new KeadaanTidakSah("rapat.belumDiundang");
    }
    return Unduhan.pdf(
        "rancangan-" + jenis.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf",
        rancangan(r, jenis));
  }

  private Unduhan terbit(Rapat r, JenisDokumenRapat jenis) {
    InfoBerkas info =
        repository.dokumen(r.getId()).stream()
            .filter(d -> d.getJenis() == jenis)
            .findFirst()
            .map(DokumenRapat::getBerkasId)
            .map(berkas::info)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(info.id()));
  }

  private byte[] rancangan(Rapat r, JenisDokumenRapat jenis) {
    BahanRapat bahan = penyusun.susun(r);
    return switch (jenis) {
      case NOTULA -> cetak.notula(bahan);
      case DAFTAR_HADIR -> cetak.daftarHadir(bahan);
      case DOKUMENTASI -> cetak.dokumentasi(penerbit.bergambar(r, bahan));
    };
  }
}
