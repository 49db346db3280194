package id.runut.perancang.web;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.Cara;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a definition says of itself. */
public class IsianIdentitas implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Fields of the official form, in its order; what else there is comes after them. */
  private static final List<String> MEDAN =
      List.of(
          "Nomor",
          "Tanggal pembuatan",
          "Disahkan oleh",
          "Dasar hukum",
          "Kualifikasi pelaksana",
          "Keterkaitan",
          "Peralatan",
          "Peringatan",
          "Pencatatan dan pendataan");

  private String nama;
  private List<String> periode;
  private List<String> cara;
  private Integer bulan;
  private Integer tanggal;
  private String surat;
  private String catatan;
  private List<Medan> medan;
  private String namaMedan;
  private String isiMedan;

  /** A field of the identity block. */
  public static class Medan implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nama;
    private String isi;

    Medan(String nama, String isi) {
      this.nama = nama;
      this.isi = isi;
    }

    public String getNama() {
      return nama;
    }

    public String getIsi() {
      return isi;
    }

    public void setIsi(String isi) {
      this.isi = isi;
    }
  }

  void muat(DefinisiSop d) {
    nama = d.nama();
    periode = new ArrayList<>(d.pemicu().periode().stream().map(Enum::name).sorted().toList());
    cara = new ArrayList<>(d.pemicu().cara().stream().map(Enum::name).sorted().toList());
    bulan = d.pemicu().bulan();
    tanggal = d.pemicu().tanggal();
    surat = d.pemicu().surat();
    catatan = BarisTeks.dari(d.catatan());
    Set<String> semua = new LinkedHashSet<>(MEDAN);
    semua.addAll(d.identitas().keySet());
    medan =
        new ArrayList<>(
            semua.stream().map(n -> new Medan(n, BarisTeks.dari(d.identitas().get(n)))).toList());
    namaMedan = null;
    isiMedan = null;
  }

  /** The definition with what the fields say; its other parts are not theirs. */
  DefinisiSop definisi(DefinisiSop asal) {
    Map<String, List<String>> identitas = new LinkedHashMap<>();
    for (Medan m : medan) {
      List<String> isi = BarisTeks.ke(m.getIsi());
      if (!isi.isEmpty()) {
        identitas.put(m.getNama(), isi);
      }
    }
    List<String> isiBaru = BarisTeks.ke(isiMedan);
    if (namaMedan != null && !namaMedan.isBlank() && !isiBaru.isEmpty()) {
      identitas.putIfAbsent(namaMedan.strip(), isiBaru);
    }
    return new DefinisiSop(
        asal.kode(),
        asal.instansi(),
        nama,
        asal.versi(),
        identitas,
        new PemicuSop(
            pilihan(periode, JenisPeriode.values()),
            pilihan(cara, Cara.values()),
            bulan,
            tanggal,
            surat),
        asal.peran(),
        asal.dokumen(),
        asal.luar(),
        BarisTeks.ke(catatan),
        asal.langkah());
  }

  private static <E extends Enum<E>> Set<E> pilihan(List<String> nama, E[] semua) {
    Set<E> hasil = new LinkedHashSet<>();
    Stream.of(semua).filter(e -> nama != null && nama.contains(e.name())).forEach(hasil::add);
    return hasil;
  }

  public JenisPeriode[] getPilihanPeriode() {
    return JenisPeriode.values();
  }

  public Cara[] getPilihanCara() {
    return Cara.values();
  }

  /** Name of a field that the form does not have yet. */
  public String getNamaMedan() {
    return namaMedan;
  }

  public void setNamaMedan(String namaMedan) {
    this.namaMedan = namaMedan;
  }

  public String getIsiMedan() {
    return isiMedan;
  }

  public void setIsiMedan(String isiMedan) {
    this.isiMedan = isiMedan;
  }

  public List<Medan> getMedan() {
    return medan;
  }

  public String getNama() {
    return nama;
  }

  public void setNama(String nama) {
    this.nama = nama;
  }

  public List<String> getPeriode() {
    return periode;
  }

  public void setPeriode(List<String> periode) {
    this.periode = periode;
  }

  public List<String> getCara() {
    return cara;
  }

  public void setCara(List<String> cara) {
    this.cara = cara;
  }

  public Integer getBulan() {
    return bulan;
  }

  public void setBulan(Integer bulan) {
    this.bulan = bulan;
  }

  public Integer getTanggal() {
    return tanggal;
  }

  public void setTanggal(Integer tanggal) {
    this.tanggal = tanggal;
  }

  public String getSurat() {
    return surat;
  }

  public void setSurat(String surat) {
    this.surat = surat;
  }

  public String getCatatan() {
    return catatan;
  }

  public void setCatatan(String catatan) {
    this.catatan = catatan;
  }
}
