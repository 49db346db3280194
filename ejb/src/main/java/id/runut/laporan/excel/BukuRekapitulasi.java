package id.runut.laporan.excel;

import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.boundary.InfoUnggahan;
import id.runut.capaian.control.AturanCapaian;
import id.runut.laporan.control.IsiRekapitulasi;
import id.runut.laporan.control.KataLaporan;
import id.runut.laporan.control.RekapTerkirim;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes recaps as workbooks: one sheet with the figures and their means, one with the origin of
 * every figure. Figures are numbers, everything else is text, and nothing is a formula.
 */
@ApplicationScoped
public class BukuRekapitulasi {

  private static final List<Integer> LEBAR_ANGKA =
      List.of(30, 7, 40, 12, 12, 12, 12, 15, 28, 28, 28, 28);
  private static final List<Integer> LEBAR_ASAL = List.of(30, 7, 40, 12, 34, 12, 7, 28, 32, 32, 66);
  private static final int LEBAR_INSTANSI = 32;

  /** The workbook of one agency's recap. */
  public byte[] buat(IsiRekapitulasi isi) {
    PenulisBuku buku = new PenulisBuku();
    List<String> judul =
        List.of(
            isi.judul(),
            isi.instansi(),
            KataLaporan.dari("versi", isi.nomor(), Penanggalan.lengkap(isi.disusun(), isi.zona())));
    buku.lembar(KataLaporan.dari("lembar.rekap"), judul, kolomAngka(), LEBAR_ANGKA);
    angka(buku, List.of(), isi);
    buku.lembar(KataLaporan.dari("lembar.asal"), judul, kolomAsal(), LEBAR_ASAL);
    asal(buku, List.of(), isi);
    return buku.simpan();
  }

  /**
   * The workbook of all agencies' recaps.
   *
   * @param instansi name of the agency that gathers them
   * @param zona its time zone
   */
  public byte[] himpun(String instansi, Periode periode, ZoneId zona, List<RekapTerkirim> kiriman) {
    PenulisBuku buku = new PenulisBuku();
    List<String> judul = List.of(KataLaporan.dari("himpunan.judul", periode.panjang()), instansi);
    buku.lembar(
        KataLaporan.dari("lembar.daftar"),
        judul,
        kata("instansi", "surat", "tanggal", "diterima", "jumlah", "persen", "predikat"),
        List.of(44, 32, 22, 34, 12, 14, 16));
    for (RekapTerkirim satu : kiriman) {
      daftar(buku, zona, satu);
    }
    buku.lembar(
        KataLaporan.dari("lembar.rekap"), judul, denganInstansi(kolomAngka()), lebar(LEBAR_ANGKA));
    kiriman.forEach(k -> angka(buku, List.of(k.isi().instansi()), k.isi()));
    buku.lembar(
        KataLaporan.dari("lembar.asal"), judul, denganInstansi(kolomAsal()), lebar(LEBAR_ASAL));
    kiriman.forEach(k -> asal(buku, List.of(k.isi().instansi()), k.isi()));
    return buku.simpan();
  }

  private static void daftar(PenulisBuku buku, ZoneId zona, RekapTerkirim satu) {
    BigDecimal rataRata = satu.isi().rataRata();
    buku.baris()
        .teks(satu.isi().instansi())
        .teks(satu.nomorSurat())
        .teks(Penanggalan.tanggal(satu.tanggal()))
        .teks(
            satu.diterima() == null
                ? KataLaporan.dari("belumDiterima")
                : Penanggalan.lengkap(satu.diterima(), zona))
        .angka(BigDecimal.valueOf(satu.isi().baris().size()), 0)
        .angka(rataRata, 2)
        .teks(KataLaporan.predikat(AturanCapaian.predikat(rataRata)));
  }

  private static void angka(PenulisBuku buku, List<String> depan, IsiRekapitulasi isi) {
    for (CapaianUnit u : isi.unit()) {
      for (BarisCapaian b : u.baris()) {
        buku.baris()
            .teks(depan)
            .teks(u.unit())
            .teks(b.kode())
            .teks(KataLaporan.nama(b))
            .teks(b.satuan())
            .angka(b.target(), b.desimal())
            .angka(b.realisasi(), b.desimal())
            .angka(b.persen(), 2)
            .teks(KataLaporan.predikat(b.predikat()))
            .teks(b.sumberData())
            .teks(b.pendorong())
            .teks(b.penghambat())
            .teks(b.tindakLanjut());
      }
      rataRata(buku, depan, KataLaporan.dari("rataRata.unit", u.unit()), u.rataRata());
    }
    rataRata(buku, depan, KataLaporan.dari("rataRata.semua", isi.baris().size()), isi.rataRata());
  }

  private static void rataRata(
      PenulisBuku buku, List<String> depan, String judul, BigDecimal nilai) {
    buku.barisRataRata()
        .teks(depan)
        .teks(judul)
        .teks(List.of("", "", "", "", ""))
        .angka(nilai, 2)
        .teks(KataLaporan.predikat(AturanCapaian.predikat(nilai)))
        .teks(List.of("", "", "", ""));
  }

  private static void asal(PenulisBuku buku, List<String> depan, IsiRekapitulasi isi) {
    for (CapaianUnit u : isi.unit()) {
      InfoUnggahan unggahan = u.unggahan();
      for (BarisCapaian b : u.baris()) {
        buku.baris()
            .teks(depan)
            .teks(u.unit())
            .teks(b.kode())
            .teks(b.nama())
            .angka(b.realisasi(), b.desimal())
            .teks(unggahan.namaBerkas())
            .teks(b.lembar())
            .teks(b.sel())
            .teks(unggahan.oleh())
            .teks(unggahan.jabatan())
            .teks(Penanggalan.lengkap(unggahan.diunggah(), isi.zona()))
            .teks(unggahan.sha256());
      }
    }
  }

  private static List<String> kolomAngka() {
    return kata(
        "unit",
        "kode",
        "indikator",
        "satuan",
        "target",
        "realisasi",
        "persen",
        "predikat",
        "sumber",
        "pendorong",
        "penghambat",
        "tindak");
  }

  private static List<String> kolomAsal() {
    return kata(
        "unit",
        "kode",
        "indikator",
        "realisasi",
        "berkas",
        "lembar",
        "sel",
        "oleh",
        "jabatan",
        "waktu",
        "sha256");
  }

  private static List<String> kata(String... kunci) {
    return List.of(kunci).stream().map(k -> KataLaporan.dari("kolom." + k)).toList();
  }

  private static List<String> denganInstansi(List<String> kolom) {
    List<String> hasil = new ArrayList<>(kata("instansi"));
    hasil.addAll(kolom);
    return hasil;
  }

  private static List<Integer> lebar(List<Integer> lebar) {
    List<Integer> hasil = new ArrayList<>(List.of(LEBAR_INSTANSI));
    hasil.addAll(lebar);
    return hasil;
  }
}
