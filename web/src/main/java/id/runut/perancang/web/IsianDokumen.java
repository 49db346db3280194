package id.runut.perancang.web;

import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The documents of an SOP, and what it needs from outside, as their fields show them. */
public class IsianDokumen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PEMISAH = "|";

  private List<Dokumen> dokumen = new ArrayList<>();
  private List<Bahan> bahan = new ArrayList<>();

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

    /** Null until it has been saved first. */
    public String getKunci() {
      return kunci;
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

  /** Something that the SOP needs and does not make. */
  public static class Bahan implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nama;
    private String asal;

    Bahan(String nama, String asal) {
      this.nama = nama;
      this.asal = asal;
    }

    public String getNama() {
      return nama;
    }

    public void setNama(String nama) {
      this.nama = nama;
    }

    /** The SOP and its document, as {@link IsianDokumen#asal}; null for what no SOP makes. */
    public String getAsal() {
      return asal;
    }

    public void setAsal(String asal) {
      this.asal = asal;
    }
  }

  /** One value for an SOP and its document. */
  static String asal(String sop, String dokumen) {
    return sop == null ? null : sop + PEMISAH + dokumen;
  }

  void muat(DefinisiSop d) {
    dokumen =
        new ArrayList<>(
            d.dokumen().stream().map(k -> new Dokumen(k.kunci(), k.nama(), k.tipe())).toList());
    bahan =
        new ArrayList<>(
            d.luar().stream().map(b -> new Bahan(b.nama(), asal(b.sop(), b.dokumen()))).toList());
  }

  /** The definition with what the fields say. */
  DefinisiSop definisi(DefinisiSop asal) {
    return new DefinisiSop(
        asal.kode(),
        asal.instansi(),
        asal.nama(),
        asal.versi(),
        asal.identitas(),
        asal.pemicu(),
        asal.peran(),
        dokumen.stream().map(k -> new DokumenSop(k.kunci, k.nama, k.tipe)).toList(),
        bahan.stream()
            .filter(b -> b.nama != null && !b.nama.isBlank())
            .map(IsianDokumen::luar)
            .toList(),
        asal.catatan(),
        asal.langkah());
  }

  private static BahanLuar luar(Bahan b) {
    int letak = b.asal == null ? -1 : b.asal.indexOf(PEMISAH);
    return letak < 0
        ? new BahanLuar(b.nama.strip(), null, null)
        : new BahanLuar(b.nama.strip(), b.asal.substring(0, letak), b.asal.substring(letak + 1));
  }

  void tambahDokumen() {
    dokumen.add(new Dokumen(null, null, "surat_dinas"));
  }

  void tambahBahan() {
    bahan.add(new Bahan(null, null));
  }

  public List<Dokumen> getDokumen() {
    return dokumen;
  }

  public List<Bahan> getBahan() {
    return bahan;
  }
}
