package id.runut.rapat.pdf;

import id.runut.organisasi.boundary.InfoInstansi;
import java.util.List;

/**
 * What the papers of a meeting say.
 *
 * @param acara one item per line
 * @param hadir who came, and before the meeting is closed also who has not come yet
 * @param bagian the parts of the minutes that say something
 * @param tanda signature blocks, the chair first
 * @param rancangan whether the meeting is not closed yet
 * @param kode verification code; empty before the meeting is closed, like {@code alamat}
 */
public record BahanRapat(
    InfoInstansi instansi,
    String judul,
    String hariTanggal,
    String tanggal,
    String waktu,
    String tempat,
    String tautan,
    List<String> acara,
    String pimpinan,
    String notulis,
    long jumlahHadir,
    List<BarisHadir> hadir,
    List<Bagian> bagian,
    List<BarisKeputusan> keputusan,
    List<Tanda> tanda,
    List<FotoCetak> foto,
    boolean rancangan,
    String kode,
    String alamat) {

  /** The same with the code that its issue has brought. */
  public BahanRapat terbit(String kodeBaru, String alamatBaru) {
    return new BahanRapat(
        instansi,
        judul,
        hariTanggal,
        tanggal,
        waktu,
        tempat,
        tautan,
        acara,
        pimpinan,
        notulis,
        jumlahHadir,
        hadir.stream().filter(BarisHadir::datang).toList(),
        bagian,
        keputusan,
        tanda,
        foto,
        false,
        kodeBaru,
        alamatBaru);
  }

  /** The same with photographs. */
  public BahanRapat dengan(List<FotoCetak> fotoBaru) {
    return new BahanRapat(
        instansi,
        judul,
        hariTanggal,
        tanggal,
        waktu,
        tempat,
        tautan,
        acara,
        pimpinan,
        notulis,
        jumlahHadir,
        hadir,
        bagian,
        keputusan,
        tanda,
        fotoBaru,
        rancangan,
        kode,
        alamat);
  }

  /** The code in groups of 4, 4 and 2, as it is printed. */
  public String kodeTercetak() {
    return kode.replaceFirst("^(\\w{4})(\\w{4})(\\w{2})$", "$1-$2-$3");
  }

  /**
   * A line of the attendance list.
   *
   * @param tanda how and when he was noted; empty where he has not come
   */
  public record BarisHadir(
      boolean datang, String nama, String nip, String jabatan, String instansi, String tanda) {}

  /**
   * A part of the minutes.
   *
   * @param jenis name of its kind
   * @param isi sanitised XHTML
   */
  public record Bagian(String jenis, String judul, String isi) {}

  /** A decision; the last two are empty for what is only agreed. */
  public record BarisKeputusan(String isi, String pelaksana, String tenggat) {}

  /**
   * A signature block; fields that do not apply are empty.
   *
   * @param sebagai what is written above the post
   * @param sah when it was approved
   */
  public record Tanda(
      String sebagai, String jabatan, String nama, String pangkat, String nip, String sah) {}

  /** A photograph as a {@code data:} URI. */
  public record FotoCetak(String uri, String keterangan, int lebar, int tinggi) {}
}
