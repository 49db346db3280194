package id.runut.naskah.web;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.KetentuanNaskah;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.umum.entity.SifatKeamanan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A letter while it is being written; addressees stand one to a line. */
public class IsianKonsep implements Serializable {

  private static final long serialVersionUID = 1L;

  private String hal;
  private SifatNaskah sifat;
  private String klasifikasi;
  private String lampiran;
  private String kepada;
  private String tempat;
  private String tembusan;
  private String isi;
  private SifatKeamanan keamanan;
  private BentukPenandatanganan bentuk;
  private String atasNama;
  private final List<Baris> dikirim = new ArrayList<>();
  private final List<IsianTabel> tabel = new ArrayList<>();

  /** Takes over what has been saved. */
  void muat(KonsepNaskah konsep) {
    hal = konsep.hal();
    sifat = konsep.sifat();
    klasifikasi = konsep.klasifikasi();
    lampiran = konsep.lampiran();
    kepada = String.join("\n", konsep.kepada());
    tempat = konsep.tempat();
    tembusan = String.join("\n", konsep.tembusan());
    isi = konsep.isi();
    keamanan = konsep.ketentuan().keamanan();
    bentuk = konsep.ketentuan().bentuk();
    atasNama = konsep.ketentuan().atasNama();
    dikirim.clear();
    konsep.dikirim().forEach(b -> dikirim.add(new Baris(b)));
    tabel.clear();
    konsep.tabel().forEach(t -> tabel.add(new IsianTabel(t)));
  }

  /** The letter as the service takes it. */
  KonsepNaskah konsep() {
    return new KonsepNaskah(
        hal,
        sifat,
        klasifikasi,
        lampiran,
        baris(kepada),
        tempat,
        baris(tembusan),
        isi,
        dikirim.stream().filter(b -> !b.kosong()).map(Baris::keRecord).toList(),
        tabel.stream().map(IsianTabel::tabel).toList(),
        new KetentuanNaskah(keamanan, bentuk, atasNama));
  }

  private static List<String> baris(String teks) {
    return teks == null
        ? List.of()
        : teks.lines().map(String::strip).filter(b -> !b.isEmpty()).toList();
  }

  public void tambahBaris() {
    dikirim.add(new Baris(new BarisPengantar(null, null, null)));
  }

  public void hapusBaris(int letak) {
    dikirim.remove(letak);
  }

  public String getHal() {
    return hal;
  }

  public void setHal(String hal) {
    this.hal = hal;
  }

  public SifatNaskah getSifat() {
    return sifat;
  }

  public void setSifat(SifatNaskah sifat) {
    this.sifat = sifat;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public void setKlasifikasi(String klasifikasi) {
    this.klasifikasi = klasifikasi;
  }

  public String getLampiran() {
    return lampiran;
  }

  public void setLampiran(String lampiran) {
    this.lampiran = lampiran;
  }

  public String getKepada() {
    return kepada;
  }

  public void setKepada(String kepada) {
    this.kepada = kepada;
  }

  public String getTempat() {
    return tempat;
  }

  public void setTempat(String tempat) {
    this.tempat = tempat;
  }

  public String getTembusan() {
    return tembusan;
  }

  public void setTembusan(String tembusan) {
    this.tembusan = tembusan;
  }

  public String getIsi() {
    return isi;
  }

  public void setIsi(String isi) {
    this.isi = isi;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public void setKeamanan(SifatKeamanan keamanan) {
    this.keamanan = keamanan;
  }

  public BentukPenandatanganan getBentuk() {
    return bentuk;
  }

  public void setBentuk(BentukPenandatanganan bentuk) {
    this.bentuk = bentuk;
  }

  public String getAtasNama() {
    return atasNama;
  }

  public void setAtasNama(String atasNama) {
    this.atasNama = atasNama;
  }

  /** Tables of the annex. */
  public List<IsianTabel> getTabel() {
    return tabel;
  }

  public List<Baris> getDikirim() {
    return dikirim;
  }

  /** A row of the table of a surat pengantar. */
  public static class Baris implements Serializable {

    private static final long serialVersionUID = 1L;

    private String naskah;
    private String banyaknya;
    private String keterangan;

    Baris(BarisPengantar baris) {
      naskah = baris.naskah();
      banyaknya = baris.banyaknya();
      keterangan = baris.keterangan();
    }

    BarisPengantar keRecord() {
      return new BarisPengantar(naskah, banyaknya, keterangan);
    }

    boolean kosong() {
      return naskah == null && banyaknya == null && keterangan == null;
    }

    public String getNaskah() {
      return naskah;
    }

    public void setNaskah(String naskah) {
      this.naskah = naskah;
    }

    public String getBanyaknya() {
      return banyaknya;
    }

    public void setBanyaknya(String banyaknya) {
      this.banyaknya = banyaknya;
    }

    public String getKeterangan() {
      return keterangan;
    }

    public void setKeterangan(String keterangan) {
      this.keterangan = keterangan;
    }
  }
}
