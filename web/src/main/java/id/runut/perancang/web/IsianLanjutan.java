package id.runut.perancang.web;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.SumberLangkah;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What only few steps have, as its fields show it. */
public class IsianLanjutan implements Serializable {

  private static final long serialVersionUID = 1L;

  private List<String> beserta = new ArrayList<>();
  private String templat;
  private List<String> kepada = new ArrayList<>();
  private BagianLangkah.Cara bagianCara;
  private String bagianPeran;
  private String bagianJenis;
  private String bagianJudul;
  private List<Tindakan> tindakan = new ArrayList<>();
  private boolean rekonstruksi;
  private List<String> tersirat = new ArrayList<>();

  /** An act of the step and the document that it is about. */
  public static class Tindakan implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String jenis;
    private String dokumen;

    Tindakan(String jenis, String dokumen) {
      this.jenis = jenis;
      this.dokumen = dokumen;
    }

    public String getJenis() {
      return jenis;
    }

    /** Null for the step's own. */
    public String getDokumen() {
      return dokumen;
    }

    public void setDokumen(String dokumen) {
      this.dokumen = dokumen;
    }
  }

  void muat(LangkahSop l) {
    CiriLangkah ciri = l.ciri();
    BagianLangkah bagian = ciri.bagian();
    beserta = new ArrayList<>(l.beserta());
    templat = l.templat();
    kepada = new ArrayList<>(ciri.kepada());
    bagianCara = bagian == null ? null : bagian.cara();
    bagianPeran = bagian == null ? null : bagian.peran();
    bagianJenis = bagian == null ? null : bagian.jenis();
    bagianJudul = bagian == null ? null : bagian.judul();
    tindakan =
        new ArrayList<>(
            Stream.concat(l.tindakan().stream(), ciri.dokumenTindakan().keySet().stream().sorted())
                .distinct()
                .map(t -> new Tindakan(t, ciri.dokumenTindakan().get(t)))
                .toList());
    rekonstruksi = l.sumber().rekonstruksi();
    tersirat = new ArrayList<>(l.sumber().tersirat());
  }

  /** Tasks of others inside the step; null for none. */
  BagianLangkah bagian() {
    return bagianCara == null
        ? null
        : new BagianLangkah(
            bagianCara,
            bagianCara == BagianLangkah.Cara.BERJENJANG ? null : bagianPeran,
            bagianJenis,
            bagianJudul);
  }

  /**
   * The documents of the acts that have one of their own.
   *
   * @param semua the acts that the step has now; what another one had goes with it
   */
  Map<String, String> dokumenTindakan(List<String> semua) {
    Map<String, String> hasil = new LinkedHashMap<>();
    tindakan.stream()
        .filter(t -> t.dokumen != null && semua.contains(t.jenis))
        .forEach(t -> hasil.put(t.jenis, t.dokumen));
    return hasil;
  }

  SumberLangkah sumber(List<String> catatan) {
    return new SumberLangkah(rekonstruksi, tersirat == null ? List.of() : tersirat, catatan);
  }

  public BagianLangkah.Cara[] getPilihanCara() {
    return BagianLangkah.Cara.values();
  }

  public List<Tindakan> getTindakan() {
    return tindakan;
  }

  public List<String> getBeserta() {
    return beserta;
  }

  public void setBeserta(List<String> beserta) {
    this.beserta = beserta == null ? new ArrayList<>() : beserta;
  }

  public String getTemplat() {
    return templat;
  }

  public void setTemplat(String templat) {
    this.templat = templat;
  }

  public List<String> getKepada() {
    return kepada;
  }

  public void setKepada(List<String> kepada) {
    this.kepada = kepada == null ? new ArrayList<>() : kepada;
  }

  public BagianLangkah.Cara getBagianCara() {
    return bagianCara;
  }

  public void setBagianCara(BagianLangkah.Cara bagianCara) {
    this.bagianCara = bagianCara;
  }

  public String getBagianPeran() {
    return bagianPeran;
  }

  public void setBagianPeran(String bagianPeran) {
    this.bagianPeran = bagianPeran;
  }

  public String getBagianJenis() {
    return bagianJenis;
  }

  public void setBagianJenis(String bagianJenis) {
    this.bagianJenis = bagianJenis;
  }

  public String getBagianJudul() {
    return bagianJudul;
  }

  public void setBagianJudul(String bagianJudul) {
    this.bagianJudul = bagianJudul;
  }

  public boolean isRekonstruksi() {
    return rekonstruksi;
  }

  public void setRekonstruksi(boolean rekonstruksi) {
    this.rekonstruksi = rekonstruksi;
  }

  public List<String> getTersirat() {
    return tersirat;
  }

  public void setTersirat(List<String> tersirat) {
    this.tersirat = tersirat;
  }
}
