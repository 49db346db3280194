package id.runut.laporan.excel;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.laporan.boundary.LembarBagian.Bagian;
import id.runut.laporan.control.KataLaporan;
import id.runut.umum.control.Penanggalan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Writes the list of documents that agencies have sent as a workbook; nothing is a formula. */
public final class BukuHimpunan {

  private static final List<Integer> LEBAR = List.of(44, 34, 22, 34, 54, 66);

  /**
   * What one agency has sent.
   *
   * @param diterima when receipt was confirmed; null before
   * @param berkas the letter and what came along
   */
  public record DokumenTerkirim(
      String instansi,
      String nomorSurat,
      LocalDate tanggal,
      Instant diterima,
      List<InfoBerkas> berkas) {}

  /** The list of those who have handed in inside a step; parameters as for {@link #himpun}. */
  public byte[] bagian(String instansi, String judul, ZoneId zona, List<Bagian> bagian) {
    PenulisBuku buku = new PenulisBuku();
    buku.lembar(
        KataLaporan.dari("lembar.daftar"),
        List.of(judul, instansi),
        List.of("jabatan", "unit", "selesai").stream()
            .map(k -> KataLaporan.dari("kolom." + k))
            .toList(),
        List.of(44, 44, 34));
    for (Bagian b : bagian) {
      buku.baris()
          .teks(b.jabatan())
          .teks(b.unit())
          .teks(b.selesai() == null ? "" : Penanggalan.lengkap(b.selesai(), zona));
    }
    return buku.simpan();
  }

  /**
   * @param instansi name of the agency that gathers them
   * @param judul what is gathered
   * @param zona time zone of that agency
   */
  public byte[] himpun(String instansi, String judul, ZoneId zona, List<DokumenTerkirim> kiriman) {
    PenulisBuku buku = new PenulisBuku();
    buku.lembar(
        KataLaporan.dari("lembar.daftar"),
        List.of(judul, instansi),
        List.of("instansi", "surat", "tanggal", "diterima", "berkas", "sha256").stream()
            .map(k -> KataLaporan.dari("kolom." + k))
            .toList(),
        LEBAR);
    for (DokumenTerkirim satu : kiriman) {
      for (InfoBerkas b : satu.berkas()) {
        buku.baris()
            .teks(satu.instansi())
            .teks(satu.nomorSurat())
            .teks(Penanggalan.tanggal(satu.tanggal()))
            .teks(
                satu.diterima() == null
                    ? KataLaporan.dari("belumDiterima")
                    : Penanggalan.lengkap(satu.diterima(), zona))
            .teks(b.nama())
            .teks(b.sha256());
      }
    }
    return buku.simpan();
  }
}
