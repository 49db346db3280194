package id.runut.rapat.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.rapat.entity.DokumenRapat;
import id.runut.rapat.entity.FotoRapat;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.rapat.pdf.BahanRapat;
import id.runut.rapat.pdf.BahanRapat.FotoCetak;
import id.runut.rapat.pdf.CetakRapat;
import id.runut.tandatangan.boundary.DokumenTerverifikasi;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;

/** Issues the papers of a closed meeting: each with a code that anybody can verify. */
@ApplicationScoped
public class PenerbitDokumen {

  @Inject RapatRepository repository;
  @Inject NotulaRepository notula;
  @Inject CetakRapat cetak;
  @Inject BerkasService berkas;
  @Inject VerifikasiService verifikasi;

  /**
   * Issues minutes and attendance list, and the documentation where there are photographs.
   *
   * @param bahan what they say
   */
  public void terbitkan(Rapat r, BahanRapat bahan, LocalDate tanggal, Pelaku pelaku) {
    terbitkan(r, JenisDokumenRapat.NOTULA, bahan, cetak::notula, tanggal, pelaku);
    terbitkan(r, JenisDokumenRapat.DAFTAR_HADIR, bahan, cetak::daftarHadir, tanggal, pelaku);
    BahanRapat bergambar = bergambar(r, bahan);
    if (!bergambar.foto().isEmpty()) {
      terbitkan(r, JenisDokumenRapat.DOKUMENTASI, bergambar, cetak::dokumentasi, tanggal, pelaku);
    }
  }

  /** The same with the photographs. */
  public BahanRapat bergambar(Rapat r, BahanRapat bahan) {
    return bahan.dengan(notula.foto(r.getId()).stream().map(this::foto).toList());
  }

  private FotoCetak foto(FotoRapat f) {
    InfoBerkas info = berkas.info(f.getBerkasId());
    String uri =
        "data:"
            + info.jenisKonten()
            + ";base64,"
            + Base64.getEncoder().encodeToString(berkas.isi(info.id()));
    return new FotoCetak(uri, f.getKeterangan(), f.getLebar(), f.getTinggi());
  }

  private void terbitkan(
      Rapat r,
      JenisDokumenRapat jenis,
      BahanRapat bahan,
      Function<BahanRapat, byte[]> pencetak,
      LocalDate tanggal,
      Pelaku pelaku) {
    String kode = verifikasi.kodeBaru();
    byte[] isi = pencetak.apply(bahan.terbit(kode, verifikasi.alamat(kode)));
    InfoBerkas tersimpan =
        berkas.simpan(
            r.getInstansiId(),
            jenis.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-rapat.pdf",
            Unduhan.PDF,
            isi,
            pelaku);
    repository.simpan(new DokumenRapat(r, jenis, tersimpan.id(), kode, tersimpan.dibuat()));
    verifikasi.daftarkan(
        new DokumenTerverifikasi(
            kode, r.getInstansiId(), jenis.sebutan(), r.getJudul(), null, tanggal, tersimpan.id()),
        pelaku);
  }
}
