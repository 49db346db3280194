package id.runut.naskah.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/** How an agency's letters look: letterhead, type, sheet and foot. */
@Embeddable
public class IsiTata {

  private String kopAtas;
  private String kopUtama;
  private String alamat;
  private String telepon;
  private String situs;
  private UUID logoId;

  @Enumerated(EnumType.STRING)
  private HurufNaskah huruf;

  /** For decrees and other directives. */
  @Enumerated(EnumType.STRING)
  private HurufNaskah hurufArahan;

  private BigDecimal ukuran;

  @Enumerated(EnumType.STRING)
  private KertasNaskah kertas;

  private int tepiAtas;
  private int tepiKanan;
  private int tepiBawah;
  private int tepiKiri;

  /** The sentence at the foot of signed letters, with fields. */
  private String kaki;

  private boolean tabelParaf;

  @Enumerated(EnumType.STRING)
  private LetakNomor letakNomor;

  protected IsiTata() {}

  /** The letterhead: two lines and where the agency is found. */
  public IsiTata(String kopAtas, String kopUtama, String alamat, String telepon, String situs) {
    this.kopAtas = Objects.requireNonNull(kopAtas, "kopAtas");
    this.kopUtama = Objects.requireNonNull(kopUtama, "kopUtama");
    this.alamat = Objects.requireNonNull(alamat, "alamat");
    this.telepon = Objects.requireNonNull(telepon, "telepon");
    this.situs = Objects.requireNonNull(situs, "situs");
  }

  /** Adds the picture at the left of the letterhead; null for the neutral emblem. */
  public IsiTata berlogo(UUID id) {
    this.logoId = id;
    return this;
  }

  /** Adds the type. */
  public IsiTata berhuruf(HurufNaskah biasa, HurufNaskah arahan, BigDecimal besar) {
    this.huruf = Objects.requireNonNull(biasa, "biasa");
    this.hurufArahan = Objects.requireNonNull(arahan, "arahan");
    this.ukuran = Objects.requireNonNull(besar, "besar");
    return this;
  }

  /** Adds the sheet with its margins in millimetres. */
  public IsiTata berkertas(KertasNaskah lembar, int atas, int kanan, int bawah, int kiri) {
    this.kertas = Objects.requireNonNull(lembar, "lembar");
    this.tepiAtas = atas;
    this.tepiKanan = kanan;
    this.tepiBawah = bawah;
    this.tepiKiri = kiri;
    return this;
  }

  /** Adds what is printed besides the letter itself. */
  public IsiTata berkaki(String kalimat, boolean paraf, LetakNomor nomor) {
    this.kaki = Objects.requireNonNull(kalimat, "kalimat");
    this.tabelParaf = paraf;
    this.letakNomor = Objects.requireNonNull(nomor, "nomor");
    return this;
  }

  public String getKopAtas() {
    return kopAtas;
  }

  public String getKopUtama() {
    return kopUtama;
  }

  public String getAlamat() {
    return alamat;
  }

  public String getTelepon() {
    return telepon;
  }

  public String getSitus() {
    return situs;
  }

  public UUID getLogoId() {
    return logoId;
  }

  public HurufNaskah getHuruf() {
    return huruf;
  }

  public HurufNaskah getHurufArahan() {
    return hurufArahan;
  }

  public BigDecimal getUkuran() {
    return ukuran;
  }

  public KertasNaskah getKertas() {
    return kertas;
  }

  public int getTepiAtas() {
    return tepiAtas;
  }

  public int getTepiKanan() {
    return tepiKanan;
  }

  public int getTepiBawah() {
    return tepiBawah;
  }

  public int getTepiKiri() {
    return tepiKiri;
  }

  public String getKaki() {
    return kaki;
  }

  public boolean isTabelParaf() {
    return tabelParaf;
  }

  public LetakNomor getLetakNomor() {
    return letakNomor;
  }
}
