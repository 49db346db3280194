package id.runut.disposisi.web;

import id.runut.disposisi.boundary.BacaDisposisiService;
import id.runut.disposisi.boundary.BahanPerintah;
import id.runut.disposisi.boundary.DisposisiSuratService;
import id.runut.disposisi.boundary.PohonDisposisi;
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
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The orders about a letter on the letter's own page, and the first of them. */
@Named("pohonDisposisi")
@ViewScoped
public class PohonDisposisiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject BacaDisposisiService baca;
  @Inject DisposisiSuratService disposisi;
  @Inject Kalimat kalimat;
  @Inject Zona zona;

  private final IsianPerintah isian = new IsianPerintah();
  private String alasan;
  private int urut;
  private transient PohonDisposisi pohon;
  private transient List<BarisPohon> baris;
  private transient BahanPerintah bahan;

  /** The letter with its orders. */
  public PohonDisposisi pohon(String jenis, UUID asalId) {
    if (pohon == null) {
      pohon = baca.pohon(jenis, asalId);
      baris = BarisPohon.dari(pohon.perintah());
      if (!Faces.isPostback()) {
        urut = pohon.urut();
      }
    }
    return pohon;
  }

  /** The tree line by line. */
  public List<BarisPohon> baris(String jenis, UUID asalId) {
    pohon(jenis, asalId);
    return baris;
  }

  /** What a first order may be made of. */
  public BahanPerintah bahan(String jenis, UUID asalId) {
    if (bahan == null) {
      bahan = baca.bahan(pohon(jenis, asalId).pengarah());
    }
    return bahan;
  }

  /** Gives a first order and shows the letter again. */
  public void arahkan(String jenis, UUID asalId) {
    String tautan = pohon(jenis, asalId).surat().tautan();
    disposisi.arahkan(jenis, asalId, isian.isi(zona.get(), urut));
    CarriedMessages.info(kalimat.dari("disposisiSurat.sesudah.diberikan"));
    Faces.redirect(tautan.substring(1));
  }

  /** Says that no order is needed and shows the letter again. */
  public void tanpaDisposisi(String jenis, UUID asalId) {
    String tautan = pohon(jenis, asalId).surat().tautan();
    disposisi.tanpaDisposisi(jenis, asalId, alasan);
    CarriedMessages.info(kalimat.dari("disposisiSurat.sesudah.ditutup"));
    Faces.redirect(tautan.substring(1));
  }

  /** Takes an order back from an addressee who has not read it. */
  public void tarikDari(UUID disposisiId, UUID penerimaId) {
    disposisi.tarikDari(disposisiId, penerimaId);
    pohon = null;
    Messages.addGlobalInfo("{0}", kalimat.dari("disposisiSurat.sesudah.ditarik"));
  }

  /** The earliest day for a deadline. */
  public LocalDate getHariIni() {
    return LocalDate.now(zona.get());
  }

  public IsianPerintah getIsian() {
    return isian;
  }

  /** Why no order is needed. */
  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }
}
