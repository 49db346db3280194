package id.runut.naskah.web;

import id.runut.naskah.boundary.TabelNaskah;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A table of a letter's annex while it is being filled in. */
public class IsianTabel implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String judul;
  private final ArrayList<String> kolom;
  private final boolean tetap;
  private final List<Baris> baris = new ArrayList<>();

  IsianTabel(TabelNaskah tabel) {
    judul = tabel.judul();
    kolom = new ArrayList<>(tabel.kolom());
    tetap = tabel.tetap();
    tabel.baris().forEach(b -> baris.add(new Baris(b)));
  }

  /** The table as the service takes it; rows without a word are left out. */
  TabelNaskah tabel() {
    return new TabelNaskah(
        judul, kolom, baris.stream().map(Baris::nilai).filter(IsianTabel::berisi).toList(), tetap);
  }

  private static boolean berisi(List<String> sel) {
    return sel.stream().anyMatch(s -> s != null && !s.isBlank());
  }

  void tambah() {
    baris.add(new Baris(kolom.stream().map(k -> "").toList()));
  }

  void hapus(int letak) {
    baris.remove(letak);
  }

  public String getJudul() {
    return judul;
  }

  public List<String> getKolom() {
    return kolom;
  }

  public boolean isTetap() {
    return tetap;
  }

  public List<Baris> getBaris() {
    return baris;
  }

  /** A row. */
  public static class Baris implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Sel> sel = new ArrayList<>();

    Baris(List<String> nilai) {
      nilai.forEach(n -> sel.add(new Sel(n)));
    }

    List<String> nilai() {
      return sel.stream().map(Sel::getNilai).toList();
    }

    public List<Sel> getSel() {
      return sel;
    }
  }

  /** A cell. */
  public static class Sel implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nilai;

    Sel(String nilai) {
      this.nilai = nilai;
    }

    public String getNilai() {
      return nilai == null ? "" : nilai;
    }

    public void setNilai(String nilai) {
      this.nilai = nilai;
    }
  }
}
