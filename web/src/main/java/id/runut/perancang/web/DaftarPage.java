package id.runut.perancang.web;

import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.UbahDaftar;
import id.runut.perancang.boundary.UbahDaftar.Cara;
import id.runut.perancang.boundary.UbahDaftar.Daftar;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Messages;

/** The columns of a draft, one open at a time, and its documents and materials. */
@Named
@ViewScoped
public class DaftarPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PerancangService perancang;
  @Inject RancanganDibuka dibuka;
  @Inject KataPakai pakai;
  @Inject Kalimat kalimat;

  private final IsianDokumen dokumen = new IsianDokumen();
  private IsianPeran peran;
  private Integer kolom;

  /** Shows what is stored, with no column open. */
  void muat() {
    dokumen.muat(dibuka.definisi());
    bukaKolom(null);
  }

  /** Saves what was typed in the open column. */
  void simpanKolom() {
    if (kolom != null) {
      List<PeranSop> semua = new ArrayList<>(dibuka.definisi().peran());
      semua.set(kolom, peran.peran());
      dibuka.simpan(RancanganDibuka.denganPeran(dibuka.definisi(), semua));
      bukaKolom(kolom);
    }
  }

  /** Saves the documents and materials as they were typed. */
  void simpanDokumen() {
    dibuka.simpan(dokumen.definisi(dibuka.definisi()));
    dokumen.muat(dibuka.definisi());
  }

  /** Goes to a column that a finding names. */
  void menuju(String id) {
    int letak = dibuka.definisi().peran().stream().map(PeranSop::id).toList().indexOf(id);
    bukaKolom(letak < 0 ? null : Integer.valueOf(letak));
  }

  /** Opens a column, or closes it when it is open. */
  public void buka(int letak) {
    simpanKolom();
    bukaKolom(Objects.equals(kolom, letak) ? null : Integer.valueOf(letak));
  }

  /** Adds a column and opens it. */
  public void tambahKolom() {
    simpanKolom();
    List<PeranSop> semua = new ArrayList<>(dibuka.definisi().peran());
    String nama = kalimat.dari("perancang.kolomBaru");
    semua.add(new PeranSop(null, nama, List.of(), false, null, true, null));
    dibuka.simpan(RancanganDibuka.denganPeran(dibuka.definisi(), semua));
    bukaKolom(semua.size() - 1);
  }

  /** Removes the open column and tells which steps have lost it. */
  public void hapusKolom() {
    simpanKolom();
    PeranSop p = dibuka.definisi().peran().get(kolom);
    String akibat = pakai.sesudahHapusKolom(p);
    susun(Daftar.PELAKSANA, Cara.HAPUS, p.id());
    bukaKolom(null);
    Messages.addGlobalInfo("{0}", akibat);
  }

  /** Moves the open column one place forward. */
  public void naikkanKolom() {
    pindahkanKolom(Cara.NAIK, Math.max(0, kolom - 1));
  }

  /** Moves the open column one place back. */
  public void turunkanKolom() {
    pindahkanKolom(Cara.TURUN, Math.min(dibuka.definisi().peran().size() - 1, kolom + 1));
  }

  private void pindahkanKolom(Cara cara, int ke) {
    simpanKolom();
    susun(Daftar.PELAKSANA, cara, dibuka.definisi().peran().get(kolom).id());
    bukaKolom(ke);
  }

  /** Adds an empty row for a document. */
  public void tambahDokumen() {
    dokumen.tambahDokumen();
  }

  /** Removes a document and tells which steps have lost it. */
  public void hapusDokumen(int letak) {
    if (dokumen.getDokumen().get(letak).getKunci() == null) {
      dokumen.getDokumen().remove(letak);
      return;
    }
    simpanDokumen();
    String kunci = dokumen.getDokumen().get(letak).getKunci();
    String akibat = pakai.sesudahHapusDokumen(kunci);
    susun(Daftar.DOKUMEN, Cara.HAPUS, kunci);
    dokumen.muat(dibuka.definisi());
    Messages.addGlobalInfo("{0}", akibat);
  }

  /** Adds an empty row for something from outside. */
  public void tambahBahan() {
    dokumen.tambahBahan();
  }

  /** Removes something from outside. */
  public void hapusBahan(int letak) {
    dokumen.getBahan().remove(letak);
    simpanDokumen();
  }

  private void susun(Daftar daftar, Cara cara, String kunci) {
    perancang.susunDaftar(dibuka.getId(), new UbahDaftar(dibuka.versi(), daftar, cara, kunci));
    dibuka.segarkan();
  }

  private void bukaKolom(Integer letak) {
    kolom = letak;
    peran = letak == null ? null : IsianPeran.dari(dibuka.definisi().peran().get(letak));
  }

  public IsianDokumen getIsian() {
    return dokumen;
  }

  public IsianPeran getPeran() {
    return peran;
  }

  /** Position of the open column; null when none is. */
  public Integer getKolom() {
    return kolom;
  }

  public boolean isTerakhir() {
    return kolom != null && kolom == dibuka.definisi().peran().size() - 1;
  }
}
