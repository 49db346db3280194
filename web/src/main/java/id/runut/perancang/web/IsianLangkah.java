package id.runut.perancang.web;

import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.boundary.WaktuBaku.Satuan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** One step as its fields show it. */
public class IsianLangkah implements Serializable {

  private static final long serialVersionUID = 1L;

  private String sebutan;
  private String judul;
  private String uraian;
  private String peran;
  private String jenis;
  private List<String> tambahan = new ArrayList<>();
  private String dokumen;
  private String tahap;
  private String kelengkapan;
  private String keluaran;
  private Integer waktu;
  private Satuan satuan = Satuan.MENIT;
  private String kembaliKe;
  private String lanjutKe;
  private boolean sebar;
  private String menunggu;
  private String daftarPeriksa;
  private boolean bukaKembali;
  private String catatan;
  private List<String> urutan = List.of();
  private final IsianLanjutan lanjutan = new IsianLanjutan();

  void muat(LangkahSop l) {
    sebutan = l.sebutan();
    judul = l.judul();
    uraian = l.uraian();
    peran = l.peran();
    jenis = l.jenis();
    tambahan = new ArrayList<>(l.tambahan());
    dokumen = l.dokumen();
    tahap = l.tahap();
    kelengkapan = BarisTeks.dari(l.kelengkapan());
    keluaran = BarisTeks.dari(l.keluaran());
    waktu = l.waktu() == null ? null : l.waktu().nilai();
    satuan = l.waktu() == null ? Satuan.MENIT : l.waktu().satuan();
    kembaliKe = BarisTeks.teks(l.kembaliKe());
    lanjutKe = BarisTeks.teks(l.lanjutKe());
    sebar = l.sebar();
    menunggu = l.ciri().menunggu();
    daftarPeriksa = BarisTeks.dari(l.ciri().daftarPeriksa());
    bukaKembali = l.ciri().bukaKembali();
    catatan = BarisTeks.dari(l.sumber().catatan());
    urutan = l.tambahan();
    lanjutan.muat(l);
  }

  /**
   * @param asal the step whose number it keeps
   */
  LangkahSop langkah(LangkahSop asal) {
    List<String> lain = new ArrayList<>(tambahan == null ? List.of() : tambahan);
    // The order of further acts is the order in which they are due: what was there keeps its own.
    lain.sort((a, b) -> Integer.compare(letak(a), letak(b)));
    List<String> semua = Stream.concat(Stream.ofNullable(jenis), lain.stream()).toList();
    return new LangkahSop(
        asal.nomor(),
        sebutan == null ? String.valueOf(asal.nomor()) : sebutan,
        peran,
        jenis,
        lain,
        dokumen,
        lanjutan.getBeserta(),
        lanjutan.getTemplat(),
        tahap,
        judul,
        uraian,
        BarisTeks.ke(kelengkapan),
        waktu == null ? null : new WaktuBaku(waktu, satuan),
        BarisTeks.ke(keluaran),
        BarisTeks.bilangan(kembaliKe),
        BarisTeks.bilangan(lanjutKe),
        sebar,
        new CiriLangkah(
            lanjutan.bagian(),
            menunggu,
            lanjutan.getKepada(),
            lanjutan.dokumenTindakan(semua),
            BarisTeks.ke(daftarPeriksa),
            bukaKembali),
        lanjutan.sumber(BarisTeks.ke(catatan)));
  }

  /** Lets a further act be due before the one that it came after. */
  void dahulukan(String tindakan) {
    int letak = urutan.indexOf(tindakan);
    if (letak > 0) {
      List<String> baru = new ArrayList<>(urutan);
      Collections.swap(baru, letak - 1, letak);
      urutan = baru;
    }
  }

  private int letak(String tindakan) {
    int letak = urutan.indexOf(tindakan);
    return letak < 0 ? urutan.size() : letak;
  }

  public IsianLanjutan getLanjutan() {
    return lanjutan;
  }

  public Satuan[] getPilihanSatuan() {
    return Satuan.values();
  }

  public String getSebutan() {
    return sebutan;
  }

  public void setSebutan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String getJudul() {
    return judul;
  }

  public void setJudul(String judul) {
    this.judul = judul;
  }

  public String getUraian() {
    return uraian;
  }

  public void setUraian(String uraian) {
    this.uraian = uraian;
  }

  public String getPeran() {
    return peran;
  }

  public void setPeran(String peran) {
    this.peran = peran;
  }

  public String getJenis() {
    return jenis;
  }

  public void setJenis(String jenis) {
    this.jenis = jenis;
  }

  public List<String> getTambahan() {
    return tambahan;
  }

  public void setTambahan(List<String> tambahan) {
    this.tambahan = tambahan;
  }

  public String getDokumen() {
    return dokumen;
  }

  public void setDokumen(String dokumen) {
    this.dokumen = dokumen;
  }

  public String getTahap() {
    return tahap;
  }

  public void setTahap(String tahap) {
    this.tahap = tahap;
  }

  public String getKelengkapan() {
    return kelengkapan;
  }

  public void setKelengkapan(String kelengkapan) {
    this.kelengkapan = kelengkapan;
  }

  public String getKeluaran() {
    return keluaran;
  }

  public void setKeluaran(String keluaran) {
    this.keluaran = keluaran;
  }

  public Integer getWaktu() {
    return waktu;
  }

  public void setWaktu(Integer waktu) {
    this.waktu = waktu;
  }

  public Satuan getSatuan() {
    return satuan;
  }

  public void setSatuan(Satuan satuan) {
    this.satuan = satuan;
  }

  public String getKembaliKe() {
    return kembaliKe;
  }

  public void setKembaliKe(String kembaliKe) {
    this.kembaliKe = kembaliKe;
  }

  public String getLanjutKe() {
    return lanjutKe;
  }

  public void setLanjutKe(String lanjutKe) {
    this.lanjutKe = lanjutKe;
  }

  public boolean isSebar() {
    return sebar;
  }

  public void setSebar(boolean sebar) {
    this.sebar = sebar;
  }

  public String getMenunggu() {
    return menunggu;
  }

  public void setMenunggu(String menunggu) {
    this.menunggu = menunggu;
  }

  public String getDaftarPeriksa() {
    return daftarPeriksa;
  }

  public void setDaftarPeriksa(String daftarPeriksa) {
    this.daftarPeriksa = daftarPeriksa;
  }

  public boolean isBukaKembali() {
    return bukaKembali;
  }

  public void setBukaKembali(boolean bukaKembali) {
    this.bukaKembali = bukaKembali;
  }

  public String getCatatan() {
    return catatan;
  }

  public void setCatatan(String catatan) {
    this.catatan = catatan;
  }
}
