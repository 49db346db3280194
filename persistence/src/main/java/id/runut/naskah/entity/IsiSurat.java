package id.runut.naskah.entity;

import id.runut.umum.entity.SifatKeamanan;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a letter says, without number, date and signature block. Lists are kept one entry per line;
 * line breaks inside an entry become blanks.
 */
@Embeddable
public class IsiSurat {

  private static final String PEMISAH_KOLOM = "\t";

  private String hal;

  @Enumerated(EnumType.STRING)
  private SifatNaskah sifat;

  private String klasifikasi;
  private String lampiran;
  private String kepada;
  private String tempat;
  private String tembusan;

  /** Sanitised XHTML. */
  private String isi;

  /** Rows of the table of a surat pengantar: what, how many, remark, parted by tabulators. */
  private String dikirim;

  private boolean mendatar;

  /** Tables of the annex, see {@link TabelSurat}. */
  private String tabel;

  @Enumerated(EnumType.STRING)
  private SifatKeamanan keamanan;

  @Enumerated(EnumType.STRING)
  private BentukPenandatanganan bentuk;

  private String atasNama;

  protected IsiSurat() {}

  /**
   * @param isi sanitised XHTML
   * @param dikirim three cells a row
   */
  public IsiSurat(
      String hal,
      SifatNaskah sifat,
      String klasifikasi,
      String lampiran,
      List<String> kepada,
      String tempat,
      List<String> tembusan,
      String isi,
      List<List<String>> dikirim,
      boolean mendatar) {
    this.hal = sebaris(hal);
    this.sifat = Objects.requireNonNull(sifat, "sifat");
    this.klasifikasi = sebaris(klasifikasi);
    this.lampiran = sebaris(lampiran);
    this.kepada = baris(kepada);
    this.tempat = sebaris(tempat);
    this.tembusan = baris(tembusan);
    this.isi = Objects.requireNonNull(isi, "isi");
    this.dikirim =
        baris(
            dikirim.stream()
                .map(
                    sel -> String.join(PEMISAH_KOLOM, sel.stream().map(IsiSurat::sebaris).toList()))
                .toList());
    this.mendatar = mendatar;
    this.tabel = "";
    this.keamanan = SifatKeamanan.BIASA;
    this.bentuk = BentukPenandatanganan.LANGSUNG;
    this.atasNama = "";
  }

  /**
   * Adds how closely it is kept and in whose name it is signed.
   *
   * @param atasNama the post in whose name; blank where the signer signs for himself
   */
  public IsiSurat berketentuan(
      SifatKeamanan keamanan, BentukPenandatanganan bentuk, String atasNama) {
    this.keamanan = Objects.requireNonNull(keamanan, "keamanan");
    this.bentuk = Objects.requireNonNull(bentuk, "bentuk");
    this.atasNama = sebaris(atasNama);
    return this;
  }

  /** Adds the tables of the annex. */
  public IsiSurat bertabel(List<TabelSurat> semua) {
    this.tabel = TabelSurat.simpan(semua);
    return this;
  }

  public String getHal() {
    return hal;
  }

  public SifatNaskah getSifat() {
    return sifat;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public String getLampiran() {
    return lampiran;
  }

  public List<String> getKepada() {
    return entri(kepada);
  }

  public String getTempat() {
    return tempat;
  }

  public List<String> getTembusan() {
    return entri(tembusan);
  }

  public String getIsi() {
    return isi;
  }

  /** Three cells a row. */
  public List<List<String>> getDikirim() {
    return entri(dikirim).stream().map(b -> Arrays.asList(b.split(PEMISAH_KOLOM, -1))).toList();
  }

  public boolean isMendatar() {
    return mendatar;
  }

  public List<TabelSurat> getTabel() {
    return TabelSurat.baca(tabel);
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public BentukPenandatanganan getBentuk() {
    return bentuk;
  }

  /** The post in whose name is signed; empty where the signer signs for himself. */
  public String getAtasNama() {
    return atasNama;
  }

  private static String baris(List<String> entri) {
    return String.join(
        "\n", entri.stream().map(e -> e.replaceAll("\\R", " ")).filter(e -> !e.isBlank()).toList());
  }

  private static List<String> entri(String baris) {
    return baris.isEmpty() ? List.of() : List.of(baris.split("\n"));
  }

  static String sebaris(String teks) {
    return teks == null ? "" : teks.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
