package id.runut.perancang.web;

import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
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

/** What a definition says of itself, its documents, and what it needs from outside. */
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
  private String luar;
  private List<Medan> medan;
  private List<Dokumen> dokumen;

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

  /** A document of the SOP. */
  public static class Dokumen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kunci;
    private String nama;
    private String tipe;

    Dokumen(String kunci, String nama, String tipe) {
      this.kunci = kunci;
      this.nama = nama;
      this.tipe = tipe;
    }

    public String getNama() {
      return nama;
    }

    public void setNama(String nama) {
      this.nama = nama;
    }

    public String getTipe() {
      return tipe;
    }

    public void setTipe(String tipe) {
      this.tipe = tipe;
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
    luar = BarisTeks.dari(d.luar().stream().map(BahanLuar::nama).toList());
    Set<String> semua = new LinkedHashSet<>(MEDAN);
    semua.addAll(d.identitas().keySet());
    medan =
        new ArrayList<>(
            semua.stream().map(n -> new Medan(n, BarisTeks.dari(d.identitas().get(n)))).toList());
    dokumen =
        new ArrayList<>(
            d.dokumen().stream().map(k -> new Dokumen(k.kunci(), k.nama(), k.tipe())).toList());
  }

  /** The definition with what the fields say; steps and columns are not theirs. */
  DefinisiSop definisi(DefinisiSop asal) {
    Map<String, List<String>> identitas = new LinkedHashMap<>();
    for (Medan m : medan) {
      List<String> isi = BarisTeks.ke(m.getIsi());
      if (!isi.isEmpty()) {
        identitas.put(m.getNama(), isi);
      }
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
        dokumen.stream().map(k -> new DokumenSop(k.kunci, k.nama, k.tipe)).toList(),
        BarisTeks.ke(luar).stream().map(n -> bahan(asal, n)).toList(),
        BarisTeks.ke(catatan),
        asal.langkah());
  }

  void tambahDokumen() {
    dokumen.add(new Dokumen(null, null, "surat_dinas"));
  }

  void hapusDokumen(int letak) {
    dokumen.remove(letak);
  }

  private static <E extends Enum<E>> Set<E> pilihan(List<String> nama, E[] semua) {
    Set<E> hasil = new LinkedHashSet<>();
    Stream.of(semua).filter(e -> nama != null && nama.contains(e.name())).forEach(hasil::add);
    return hasil;
  }

  /** What another SOP makes goes on coming from it as long as its name stays. */
  private static BahanLuar bahan(DefinisiSop asal, String nama) {
    return asal.luar().stream()
        .filter(b -> nama.equals(b.nama()))
        .findFirst()
        .orElse(new BahanLuar(nama, null, null));
  }

  public JenisPeriode[] getPilihanPeriode() {
    return JenisPeriode.values();
  }

  public Cara[] getPilihanCara() {
    return Cara.values();
  }

  public List<Medan> getMedan() {
    return medan;
  }

  public List<Dokumen> getDokumen() {
    return dokumen;
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

  public String getLuar() {
    return luar;
  }

  public void setLuar(String luar) {
    this.luar = luar;
  }
}
