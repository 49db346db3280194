package id.runut.disposisi.web;

import id.runut.disposisi.boundary.BacaDisposisiService;
import id.runut.disposisi.boundary.BahanPerintah;
import id.runut.disposisi.boundary.DisposisiSuratService;
import id.runut.disposisi.boundary.IsiLaporan;
import id.runut.disposisi.boundary.RincianDisposisi;
import id.runut.disposisi.boundary.RincianDisposisi.Bagian;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Zona;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.event.FileUploadEvent;

/** An order about a letter under {@code /disposisi/<id>}; without an id the list is shown. */
@Named("disposisiSurat")
@ViewScoped
public class DisposisiSuratPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Largest file in bytes, as the service takes it. */
  private static final int BATAS = 10 * 1024 * 1024;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject BacaDisposisiService baca;
  @Inject DisposisiSuratService disposisi;
  @Inject Kalimat kalimat;
  @Inject Zona zona;

  private final IsianPerintah isian = new IsianPerintah();
  private String laporan;
  private String namaBukti;
  private byte[] bukti;
  private Integer urut;
  private transient RincianDisposisi rincian;
  private transient List<BarisPohon> baris;
  private transient BahanPerintah bahan;

  /**
   * Before anything is shown.
   *
   * @throws TidakDitemukan when the caller may not see the order
   */
  public void muat() {
    if (!isDaftar()) {
      getRincian();
    }
  }

  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  public RincianDisposisi getRincian() {
    if (rincian == null) {
      rincian = baca.buka(id());
      baris = BarisPohon.dari(rincian.pohon().perintah());
      if (urut == null && getBagian() != null) {
        urut = getBagian().urut();
      }
    }
    return rincian;
  }

  /** The tree line by line. */
  public List<BarisPohon> getBaris() {
    getRincian();
    return baris;
  }

  /**
   * What the caller has to do; the open one of several posts, null when he has received nothing.
   */
  public Bagian getBagian() {
    List<Bagian> semua = getRincian().bagian();
    return semua.stream()
        .filter(b -> b.tindak().boleh())
        .findFirst()
        .orElse(semua.isEmpty() ? null : semua.get(0));
  }

  /** What an order by which the letter is passed on may be made of. */
  public BahanPerintah getBahan() {
    if (bahan == null) {
      bahan = baca.bahan(getBagian().jabatanId());
    }
    return bahan;
  }

  /** Reports that all is done and returns to the desk. */
  public void selesaikan() {
    disposisi.lapor(getBagian().id(), new IsiLaporan(laporan, namaBukti, bukti, true));
    CarriedMessages.info(kalimat.dari("disposisiSurat.sesudah.selesai"));
    Faces.redirect("meja");
  }

  /** Reports what was done so far. */
  public void lapor() {
    disposisi.lapor(getBagian().id(), new IsiLaporan(laporan, namaBukti, bukti, false));
    ulang("disposisiSurat.sesudah.dilaporkan");
  }

  /** Passes the letter on. */
  public void teruskan() {
    disposisi.teruskan(getBagian().id(), isian.isi(zona.get(), urut));
    ulang("disposisiSurat.sesudah.diberikan");
  }

  /** Takes the order back from everybody. */
  public void tarik() {
    disposisi.tarik(id());
    CarriedMessages.info(kalimat.dari("disposisiSurat.sesudah.ditarik"));
    Faces.redirect("disposisi?kotak=DIBERIKAN");
  }

  /** Takes an order back from an addressee who has not read it. */
  public void tarikDari(UUID disposisiId, UUID penerimaId) {
    disposisi.tarikDari(disposisiId, penerimaId);
    rincian = null;
    Messages.addGlobalInfo("{0}", kalimat.dari("disposisiSurat.sesudah.ditarik"));
  }

  /** Keeps the evidence until the report is sent, in place of the one before. */
  public void lampirkan(FileUploadEvent unggahan) {
    namaBukti = unggahan.getFile().getFileName();
    bukti = unggahan.getFile().getContent();
  }

  /** Lets go of the evidence that was attached. */
  public void lepaskan() {
    namaBukti = null;
    bukti = null;
  }

  private void ulang(String kunci) {
    CarriedMessages.info(kalimat.dari(kunci));
    Faces.redirect("disposisi/" + alamat);
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
  }

  public IsianPerintah getIsian() {
    return isian;
  }

  public int getBatas() {
    return BATAS;
  }

  /** What was done. */
  public String getLaporan() {
    return laporan;
  }

  public void setLaporan(String laporan) {
    this.laporan = laporan;
  }

  /** The attached file's name; null while there is none. */
  public String getNamaBukti() {
    return namaBukti;
  }
}
