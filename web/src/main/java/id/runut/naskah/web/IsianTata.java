package id.runut.naskah.web;

import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.entity.HurufNaskah;
import id.runut.naskah.entity.KertasNaskah;
import id.runut.naskah.entity.LetakNomor;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** An agency's appearance of letters while it is being set. */
public class IsianTata implements Serializable {

  private static final long serialVersionUID = 1L;

  private String kopAtas;
  private String kopUtama;
  private String alamat;
  private String telepon;
  private String situs;
  private UUID logoId;
  private HurufNaskah huruf;
  private HurufNaskah hurufArahan;
  private BigDecimal ukuran;
  private KertasNaskah kertas;
  private int tepiAtas;
  private int tepiKanan;
  private int tepiBawah;
  private int tepiKiri;
  private String kaki;
  private boolean tabelParaf;
  private LetakNomor letakNomor;

  /** Takes over what counts. */
  void muat(TataSurat t) {
    kopAtas = t.kopAtas();
    kopUtama = t.kopUtama();
    alamat = t.alamat();
    telepon = t.telepon();
    situs = t.situs();
    logoId = t.logoId();
    huruf = t.huruf();
    hurufArahan = t.hurufArahan();
    ukuran = t.ukuran();
    kertas = t.kertas();
    tepiAtas = t.tepiAtas();
    tepiKanan = t.tepiKanan();
    tepiBawah = t.tepiBawah();
    tepiKiri = t.tepiKiri();
    kaki = t.kaki();
    tabelParaf = t.tabelParaf();
    letakNomor = t.letakNomor();
  }

  /** The appearance as the service takes it. */
  TataSurat tata() {
    return new TataSurat(
        kopAtas,
        kopUtama,
        alamat,
        telepon,
        situs,
        logoId,
        huruf,
        hurufArahan,
        ukuran,
        kertas,
        tepiAtas,
        tepiKanan,
        tepiBawah,
        tepiKiri,
        kaki,
        tabelParaf,
        letakNomor);
  }

  public String getKopAtas() {
    return kopAtas;
  }

  public void setKopAtas(String kopAtas) {
    this.kopAtas = kopAtas;
  }

  public String getKopUtama() {
    return kopUtama;
  }

  public void setKopUtama(String kopUtama) {
    this.kopUtama = kopUtama;
  }

  public String getAlamat() {
    return alamat;
  }

  public void setAlamat(String alamat) {
    this.alamat = alamat;
  }

  public String getTelepon() {
    return telepon;
  }

  public void setTelepon(String telepon) {
    this.telepon = telepon;
  }

  public String getSitus() {
    return situs;
  }

  public void setSitus(String situs) {
    this.situs = situs;
  }

  public UUID getLogoId() {
    return logoId;
  }

  public void setLogoId(UUID logoId) {
    this.logoId = logoId;
  }

  public HurufNaskah getHuruf() {
    return huruf;
  }

  public void setHuruf(HurufNaskah huruf) {
    this.huruf = huruf;
  }

  public HurufNaskah getHurufArahan() {
    return hurufArahan;
  }

  public void setHurufArahan(HurufNaskah hurufArahan) {
    this.hurufArahan = hurufArahan;
  }

  public BigDecimal getUkuran() {
    return ukuran;
  }

  public void setUkuran(BigDecimal ukuran) {
    this.ukuran = ukuran;
  }

  public KertasNaskah getKertas() {
    return kertas;
  }

  public void setKertas(KertasNaskah kertas) {
    this.kertas = kertas;
  }

  public int getTepiAtas() {
    return tepiAtas;
  }

  public void setTepiAtas(int tepiAtas) {
    this.tepiAtas = tepiAtas;
  }

  public int getTepiKanan() {
    return tepiKanan;
  }

  public void setTepiKanan(int tepiKanan) {
    this.tepiKanan = tepiKanan;
  }

  public int getTepiBawah() {
    return tepiBawah;
  }

  public void setTepiBawah(int tepiBawah) {
    this.tepiBawah = tepiBawah;
  }

  public int getTepiKiri() {
    return tepiKiri;
  }

  public void setTepiKiri(int tepiKiri) {
    this.tepiKiri = tepiKiri;
  }

  public String getKaki() {
    return kaki;
  }

  public void setKaki(String kaki) {
    this.kaki = kaki;
  }

  public boolean isTabelParaf() {
    return tabelParaf;
  }

  public void setTabelParaf(boolean tabelParaf) {
    this.tabelParaf = tabelParaf;
  }

  public LetakNomor getLetakNomor() {
    return letakNomor;
  }

  public void setLetakNomor(LetakNomor letakNomor) {
    this.letakNomor = letakNomor;
  }
}
