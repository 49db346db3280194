package id.runut.perancang.web;

import id.runut.sop.boundary.PeranSop;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One column as its fields show it. */
public class IsianPeran implements Serializable {

  private static final long serialVersionUID = 1L;

  private String id;
  private String label;
  private List<String> peranPortal = new ArrayList<>();
  private boolean luar;
  private String instansi;
  private boolean kolom = true;
  private String tim;

  static IsianPeran dari(PeranSop p) {
    IsianPeran isian = new IsianPeran();
    isian.id = p.id();
    isian.label = p.label();
    isian.peranPortal = new ArrayList<>(p.peranPortal());
    isian.luar = p.luar();
    isian.instansi = p.instansi();
    isian.kolom = p.kolom();
    isian.tim = BarisTeks.teks(p.tim());
    return isian;
  }

  PeranSop peran() {
    return new PeranSop(
        id,
        label,
        peranPortal == null ? List.of() : peranPortal,
        luar,
        luar ? instansi : null,
        kolom,
        BarisTeks.bilangan(tim));
  }

  public String getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public List<String> getPeranPortal() {
    return peranPortal;
  }

  public void setPeranPortal(List<String> peranPortal) {
    this.peranPortal = peranPortal;
  }

  public boolean isLuar() {
    return luar;
  }

  public void setLuar(boolean luar) {
    this.luar = luar;
  }

  /** Code of the one agency that is meant; null for all. */
  public String getInstansi() {
    return instansi;
  }

  public void setInstansi(String instansi) {
    this.instansi = instansi;
  }

  public boolean isKolom() {
    return kolom;
  }

  public void setKolom(boolean kolom) {
    this.kolom = kolom;
  }

  public String getTim() {
    return tim;
  }

  public void setTim(String tim) {
    this.tim = tim;
  }
}
