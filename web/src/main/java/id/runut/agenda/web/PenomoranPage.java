package id.runut.agenda.web;

import id.runut.agenda.boundary.InfoPenomoran;
import id.runut.agenda.boundary.IsiPenomoran;
import id.runut.agenda.boundary.PenomoranService;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.LingkupNomor;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** How the agency numbers its letters. */
@Named
@ViewScoped
public class PenomoranPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> TEMPAT =
      List.of(
          "{klasifikasi}",
          "{urut:4}",
          "{kodeSurat}",
          "{kodeUnit}",
          "{jenis}",
          "{kodeSifat}",
          "{bulan}",
          "{tahun}");

  @Inject PenomoranService service;
  @Inject Kalimat kalimat;

  private String pola;
  private LingkupNomor lingkup;
  private Buku buku = Buku.KELUAR;
  private String kunci;
  private Integer pertama;
  private String contoh;
  private List<String> keliru = List.of();
  private transient InfoPenomoran info;

  /** Reads the settings, which only the administrator may; others get the error page. */
  public void muat() {
    pola = getInfo().pola();
    lingkup = getInfo().lingkup();
    contoh = getInfo().contoh();
  }

  public InfoPenomoran getInfo() {
    if (info == null) {
      info = service.penomoran();
    }
    return info;
  }

  /** Writes the example anew while somebody types, or says what is wrong. */
  public void contohkan() {
    try {
      contoh = service.contoh(new IsiPenomoran(pola, lingkup));
      keliru = List.of();
    } catch (DataTidakSah belum) {
      contoh = null;
      keliru = belum.kekeliruan().stream().map(Kekeliruan::pesan).map(kalimat::dari).toList();
    }
  }

  public void simpan() {
    selesai(service.tetapkan(new IsiPenomoran(pola, lingkup)), "penomoran.tersimpan");
  }

  public void mulai() {
    selesai(service.mulai(buku, kunci, pertama == null ? 0 : pertama), "penomoran.mulaiTersimpan");
  }

  private void selesai(InfoPenomoran baru, String kunciKalimat) {
    String kata =
        baru.lingkupBerikut() != null && kunciKalimat.equals("penomoran.tersimpan")
            ? kalimat.dari("penomoran.tersimpanBerikut", String.valueOf(baru.tahun() + 1))
            : kalimat.dari(kunciKalimat);
    CarriedMessages.info(kata);
    Faces.redirect("admin/penomoran");
  }

  /** The places that a pattern may have. */
  public List<String> getTempat() {
    return TEMPAT;
  }

  public LingkupNomor[] getDaftarLingkup() {
    return LingkupNomor.values();
  }

  public Buku[] getDaftarBuku() {
    return Buku.values();
  }

  public String getContoh() {
    return contoh;
  }

  public List<String> getKeliru() {
    return keliru;
  }

  public String getPola() {
    return pola;
  }

  public void setPola(String pola) {
    this.pola = pola;
  }

  public LingkupNomor getLingkup() {
    return lingkup;
  }

  public void setLingkup(LingkupNomor lingkup) {
    this.lingkup = lingkup;
  }

  public Buku getBuku() {
    return buku;
  }

  public void setBuku(Buku buku) {
    this.buku = buku;
  }

  public String getKunci() {
    return kunci;
  }

  public void setKunci(String kunci) {
    this.kunci = kunci;
  }

  public Integer getPertama() {
    return pertama;
  }

  public void setPertama(Integer pertama) {
    this.pertama = pertama;
  }
}
