package id.runut.rapat.web;

import id.runut.rapat.boundary.InfoKeputusan;
import id.runut.rapat.boundary.IsiKeputusan;
import id.runut.rapat.boundary.NotulaService;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The decisions of a meeting: written while it goes on, followed up afterwards. */
@Named("keputusanRapat")
@ViewScoped
public class KeputusanRapatPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RapatPage rapat;
  @Inject NotulaService notula;
  @Inject Kalimat kalimat;

  /** The decision that is being changed; null while a new one is written. */
  private UUID diubah;

  private long versi;
  private String isi;
  private String jabatan;
  private String tenggat;
  private transient List<InfoKeputusan> daftar;

  public List<InfoKeputusan> getDaftar() {
    if (daftar == null) {
      daftar = notula.keputusan(rapat.getId());
    }
    return daftar;
  }

  /** Adds the decision, or keeps its change. */
  public void simpan() {
    IsiKeputusan baru =
        new IsiKeputusan(isi, jabatan == null ? null : UUID.fromString(jabatan), hari(tenggat));
    if (diubah == null) {
      notula.putuskan(rapat.getId(), baru);
    } else {
      notula.ubahKeputusan(rapat.getId(), diubah, baru, versi);
    }
    batal();
  }

  /** Puts a decision into the fields. */
  public void ubah(InfoKeputusan k) {
    diubah = k.id();
    versi = k.versi();
    isi = k.isi();
    jabatan = k.jabatanId() == null ? null : k.jabatanId().toString();
    tenggat = k.tenggat() == null ? null : k.tenggat().toString();
  }

  public void hapus(InfoKeputusan k) {
    notula.hapusKeputusan(rapat.getId(), k.id(), k.versi());
    batal();
  }

  /** Empties the fields. */
  public void batal() {
    diubah = null;
    isi = null;
    jabatan = null;
    tenggat = null;
    daftar = null;
  }

  /** "Tambah keputusan", or "Simpan perubahan". */
  public String getTombol() {
    return kalimat.dari(diubah == null ? "rapat.keputusan.tambah" : "rapat.keputusan.simpan");
  }

  private static LocalDate hari(String teks) {
    try {
      return teks == null ? null : LocalDate.parse(teks);
    } catch (DateTimeException bukanTanggal) {
      return null;
    }
  }

  public boolean isMengubah() {
    return diubah != null;
  }

  public String getIsi() {
    return isi;
  }

  public void setIsi(String isi) {
    this.isi = isi;
  }

  public String getJabatan() {
    return jabatan;
  }

  public void setJabatan(String jabatan) {
    this.jabatan = jabatan;
  }

  public String getTenggat() {
    return tenggat;
  }

  public void setTenggat(String tenggat) {
    this.tenggat = tenggat;
  }
}
