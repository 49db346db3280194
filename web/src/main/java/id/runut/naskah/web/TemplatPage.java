package id.runut.naskah.web;

import id.runut.naskah.boundary.IsiTemplat;
import id.runut.naskah.boundary.RincianTemplat;
import id.runut.naskah.boundary.TemplatService;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One template of the agency while it is being edited. */
@Named("templatPage")
@ViewScoped
public class TemplatPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALAMAT = "admin/tata-naskah/";
  private static final int LEBAR_CONTOH = 1000;

  @Inject TemplatService service;
  @Inject ContohTampil contoh;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 0)
  String nama;

  private String hal;
  private String lampiran;
  private String tempat;
  private String tembusan;
  private String isi;
  private String catatan;
  private int nomor;
  private int nomorContoh;
  private transient RincianTemplat rincian;

  @PostConstruct
  void muat() {
    IsiTemplat t = getRincian().isi();
    nomor = getRincian().ringkasan().nomor();
    hal = t.hal();
    lampiran = t.lampiran();
    tempat = t.tempat();
    tembusan = String.join("\n", t.tembusan());
    isi = t.isi();
    tampilkan();
  }

  public RincianTemplat getRincian() {
    if (rincian == null) {
      rincian = service.templat(nama);
    }
    return rincian;
  }

  /** Draws the specimen anew from what is typed. */
  public void tampilkan() {
    nomorContoh = contoh.tampilkan(service.halamanContoh(nama, terisi(), LEBAR_CONTOH));
  }

  public void simpan() {
    service.simpan(nama, terisi(), nomor, catatan);
    selesai("templat.tersimpan");
  }

  public void kembalikan() {
    service.kembalikan(nama, nomor);
    selesai("templat.dikembalikan");
  }

  public void pulihkan(int lama) {
    service.pulihkan(nama, lama, nomor);
    selesai("tata.dipulihkan");
  }

  private IsiTemplat terisi() {
    List<String> baris =
        tembusan == null
            ? List.of()
            : tembusan.lines().map(String::strip).filter(b -> !b.isEmpty()).toList();
    return new IsiTemplat(hal, lampiran, tempat, baris, isi);
  }

  private void selesai(String kunci) {
    CarriedMessages.info(kalimat.dari(kunci));
    Faces.redirect(ALAMAT + nama);
  }

  public List<Integer> getHalaman() {
    return IntStream.rangeClosed(1, contoh.jumlah()).boxed().toList();
  }

  public int getNomorContoh() {
    return nomorContoh;
  }

  public String getHal() {
    return hal;
  }

  public void setHal(String hal) {
    this.hal = hal;
  }

  public String getLampiran() {
    return lampiran;
  }

  public void setLampiran(String lampiran) {
    this.lampiran = lampiran;
  }

  public String getTempat() {
    return tempat;
  }

  public void setTempat(String tempat) {
    this.tempat = tempat;
  }

  public String getTembusan() {
    return tembusan;
  }

  public void setTembusan(String tembusan) {
    this.tembusan = tembusan;
  }

  public String getIsi() {
    return isi;
  }

  public void setIsi(String isi) {
    this.isi = isi;
  }

  public String getCatatan() {
    return catatan;
  }

  public void setCatatan(String catatan) {
    this.catatan = catatan;
  }
}
