package id.runut.penyerahan.web;

import id.runut.penyerahan.boundary.BarisPenyerahan;
import id.runut.penyerahan.boundary.PenyerahanService;
import id.runut.penyerahan.boundary.RingkasanPenyerahan;
import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which agency has delivered what to the reader's. */
@Named
@RequestScoped
public class PenyerahanPage {

  private static final int SEHALAMAN = 50;

  @Inject PenyerahanService penyerahan;
  @Inject Kalimat kalimat;
  @Inject SaringanAlamat alamat;

  private RingkasanPenyerahan ringkasan;
  private Daftar<BarisPenyerahan> daftar;

  /** A state to narrow the list to. */
  public record Keadaan(String nama, String teks, long jumlah, boolean kini) {}

  /** Before anything is shown: everybody but officials of receiving agencies is refused. */
  public void muat() {
    getRingkasan();
  }

  public RingkasanPenyerahan getRingkasan() {
    if (ringkasan == null) {
      ringkasan = penyerahan.ringkasan(alamat.saringan());
    }
    return ringkasan;
  }

  /** The state in one sentence. */
  public String getJudul() {
    RingkasanPenyerahan r = getRingkasan();
    if (r.semua() == 0) {
      return kalimat.dari("penyerahan.judulKosong");
    }
    if (r.belumDatang() == 0) {
      return r.belumDiterima() == 0
          ? kalimat.dari("penyerahan.judulLengkap")
          : kalimat.dari("penyerahan.judulTerima", r.belumDiterima());
    }
    return r.belumDiterima() == 0
        ? kalimat.dari("penyerahan.judulDatang", r.belumDatang())
        : kalimat.dari("penyerahan.judul", r.belumDatang(), r.belumDiterima());
  }

  /** All, and each state, with how many there are. */
  public List<Keadaan> getKeadaan() {
    RingkasanPenyerahan r = getRingkasan();
    return List.of(
        keadaan(null, r.semua()),
        keadaan(KeadaanPenyerahan.BELUM_DATANG, r.belumDatang()),
        keadaan(KeadaanPenyerahan.BELUM_DITERIMA, r.belumDiterima()),
        keadaan(KeadaanPenyerahan.DITERIMA, r.diterima()));
  }

  private Keadaan keadaan(KeadaanPenyerahan keadaan, long jumlah) {
    String nama = keadaan == null ? SaringanAlamat.SEMUA : keadaan.name();
    return new Keadaan(
        nama,
        kalimat.dari("penyerahan.keadaan." + nama),
        jumlah,
        keadaan == alamat.saringan().keadaan());
  }

  public List<PengirimPenyerahan> getPengirim() {
    return PengirimPenyerahan.dari(daftar().isi());
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  public int getHalaman() {
    return alamat.halaman();
  }

  /** The chosen year as the list of years names it. */
  public String getTahun() {
    Integer tahun = alamat.tahun();
    return tahun == null ? SaringanAlamat.SEMUA : tahun.toString();
  }

  /** The years to choose from, the chosen one always among them, the newest first. */
  public List<String> getPilihanTahun() {
    return Stream.concat(getRingkasan().tahun().stream(), Stream.ofNullable(alamat.tahun()))
        .distinct()
        .sorted((a, b) -> Integer.compare(b, a))
        .map(String::valueOf)
        .toList();
  }

  public String getSop() {
    return teks(alamat.sop(), "");
  }

  public String getNamaKeadaan() {
    KeadaanPenyerahan keadaan = alamat.keadaan();
    return keadaan == null ? SaringanAlamat.SEMUA : keadaan.name();
  }

  /** The address of the list in another state, narrowed as it is now. */
  public String alamat(String keadaan) {
    return "/penyerahan?tahun=" + getTahun() + "&sop=" + getSop() + "&keadaan=" + keadaan;
  }

  /** The address of the workbook with the same rows. */
  public String getUnduhan() {
    return "/unduh/penyerahan/"
        + String.join("/", getTahun(), teks(alamat.sop(), SaringanAlamat.SEMUA), getNamaKeadaan());
  }

  private Daftar<BarisPenyerahan> daftar() {
    if (daftar == null) {
      daftar =
          penyerahan.daftar(
              alamat.saringan(), new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return daftar;
  }

  private static String teks(UUID id, String kosong) {
    return id == null ? kosong : id.toString();
  }
}
