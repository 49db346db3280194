package id.runut.organisasi.web;

import id.runut.organisasi.boundary.Lingkup;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The form of a deputy's order, as far as it is filled in. */
public class IsianPengganti implements Serializable {

  private static final long serialVersionUID = 1L;

  private String jabatanId;
  private String pegawaiId;
  private JenisPenugasan jenis = JenisPenugasan.PLH;
  private LocalDate mulai;
  private LocalDate selesai;
  private String nomorSurat;
  private LocalDate tanggalSurat;
  private List<String> tindakan = new ArrayList<>(semuaTindakan());
  private List<String> kecuali = new ArrayList<>();

  /** The order; what is missing in it, the service says. */
  public TunjukPengganti perintah() {
    return new TunjukPengganti(
        uuid(jabatanId),
        uuid(pegawaiId),
        jenis,
        mulai,
        selesai,
        nomorSurat,
        tanggalSurat,
        lingkup());
  }

  /** Whether enough is said to judge it; number and date of the letter do not matter for that. */
  public boolean dapatDitimbang() {
    return jabatanId != null
        && pegawaiId != null
        && jenis != null
        && mulai != null
        && selesai != null
        && !selesai.isBefore(mulai);
  }

  /** The order with its letter filled in where that is still missing. */
  public TunjukPengganti untukDitimbang() {
    return new TunjukPengganti(
        uuid(jabatanId), uuid(pegawaiId), jenis, mulai, selesai, "-", mulai, lingkup());
  }

  /** Acts that an order can name, in the order of the form. */
  public static List<String> semuaTindakan() {
    List<String> semua = new ArrayList<>(new TreeSet<>(Lingkup.POKOK));
    semua.add(Lingkup.LAINNYA);
    return semua;
  }

  /** All acts ticked is no restriction, and neither is none. */
  private Lingkup lingkup() {
    Set<String> dipilih = new HashSet<>(tindakan);
    return new Lingkup(
        dipilih.containsAll(semuaTindakan()) ? Set.of() : dipilih, new HashSet<>(kecuali));
  }

  static UUID uuid(String teks) {
    return teks == null || teks.isBlank() ? null : UUID.fromString(teks);
  }

  public String getJabatanId() {
    return jabatanId;
  }

  public void setJabatanId(String jabatanId) {
    this.jabatanId = jabatanId;
  }

  public String getPegawaiId() {
    return pegawaiId;
  }

  public void setPegawaiId(String pegawaiId) {
    this.pegawaiId = pegawaiId;
  }

  public JenisPenugasan getJenis() {
    return jenis;
  }

  public void setJenis(JenisPenugasan jenis) {
    this.jenis = jenis;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public void setMulai(LocalDate mulai) {
    this.mulai = mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }

  public void setSelesai(LocalDate selesai) {
    this.selesai = selesai;
  }

  public String getNomorSurat() {
    return nomorSurat;
  }

  public void setNomorSurat(String nomorSurat) {
    this.nomorSurat = nomorSurat;
  }

  public LocalDate getTanggalSurat() {
    return tanggalSurat;
  }

  public void setTanggalSurat(LocalDate tanggalSurat) {
    this.tanggalSurat = tanggalSurat;
  }

  public List<String> getTindakan() {
    return tindakan;
  }

  public void setTindakan(List<String> tindakan) {
    this.tindakan = tindakan;
  }

  public List<String> getKecuali() {
    return kecuali;
  }

  public void setKecuali(List<String> kecuali) {
    this.kecuali = kecuali;
  }
}
