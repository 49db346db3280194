package id.runut.laporan.web;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.laporan.boundary.LembarRekapitulasi;
import id.runut.laporan.boundary.RekapitulasiService;
import id.runut.laporan.boundary.RingkasanRekapitulasi;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The recap over all units: made, looked into down to the cell of a figure, and handed on. */
@Named("kompilasiTugas")
@ViewScoped
public class KompilasiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject RekapitulasiService service;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  private UUID ditanya;
  private transient LembarRekapitulasi lembar;
  private transient AsalAngka asal;

  public LembarRekapitulasi getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getRincian().ringkasan().prosesId());
    }
    return lembar;
  }

  /** "Kirim ke Kasubbag Program", or "Selesai menyusun, lanjut memberi perintah". */
  public String getTombol() {
    return tugas.getLanjutan() == null
        ? kalimat.dari("susun.tombol", tugas.getRincian().berikutnya())
        : kalimat.dari("susun.tombolLanjut", kalimat.dari("lanjut." + tugas.getLanjutan()));
  }

  /** Makes a version of what the units have handed in, and shows it. */
  public void susun() {
    RingkasanRekapitulasi versi = service.susun(tugas.getId());
    CarriedMessages.info(kalimat.dari("kompilasi.sesudah.disusun", versi.nomor()));
    Faces.redirect("tugas/" + tugas.getId());
  }

  /** Hands the recap on and returns to the desk. */
  public void ajukan() {
    sesudah.keMeja(
        service.ajukan(tugas.getId()),
        "kompilasi.sesudah.diajukan",
        getLembar().rekapitulasi().nomor());
  }

  /** Asks where a figure comes from. */
  public void tanya(UUID realisasiId) {
    ditanya = realisasiId;
    asal = null;
  }

  /** The answer; null while no figure has been asked about. */
  public AsalAngka getAsal() {
    if (asal == null && ditanya != null) {
      asal = service.asal(ditanya);
    }
    return asal;
  }
}
