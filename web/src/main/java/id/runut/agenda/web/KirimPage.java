package id.runut.agenda.web;

import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.PersiapanKirim;
import id.runut.agenda.boundary.TandaTerima;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;

/** The task that sends a signed letter, and afterwards its receipts. */
@Named("kirimTugas")
@ViewScoped
public class KirimPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject DistribusiService distribusi;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  private transient PersiapanKirim persiapan;
  private transient List<TandaTerima> tandaTerima;

  public PersiapanKirim getPersiapan() {
    if (persiapan == null) {
      persiapan = distribusi.untukTugas(tugas.getId());
    }
    return persiapan;
  }

  /** "Kirim ke 5 penerima"; a short list is named. */
  public String getTombol() {
    int jumlah = getPersiapan().tujuan().size();
    return jumlah == 1
        ? kalimat.dari("kirim.tombolSatu", getPersiapan().tujuan().get(0).nama())
        : kalimat.dari("kirim.tombol", jumlah);
  }

  /** Sends and returns to the desk. */
  public void kirim() {
    int jumlah = getPersiapan().tujuan().size();
    sesudah.keMeja(
        distribusi.kirim(tugas.getId()), "kirim.sesudah.dikirim", getPersiapan().hal(), jumlah);
  }

  /** Who has opened and confirmed what this step has sent. */
  public List<TandaTerima> getTandaTerima() {
    if (tandaTerima == null) {
      tandaTerima = distribusi.tandaTerima(prosesId(), dokumen());
    }
    return tandaTerima;
  }

  public long getSudahDiterima() {
    return getTandaTerima().stream().filter(t -> t.diterima() != null).count();
  }

  /** Whether somebody has not even opened it. */
  public boolean isAdaBelumDibuka() {
    return getTandaTerima().stream().anyMatch(t -> t.dibuka() == null && t.diterima() == null);
  }

  /** Reminds those who have not opened it. */
  public void ingatkan() {
    int jumlah = distribusi.ingatkan(prosesId(), dokumen());
    Messages.addGlobalInfo(
        "{0}", kalimat.dari(jumlah == 0 ? "kirim.sudahDiingatkan" : "kirim.diingatkan", jumlah));
  }

  private UUID prosesId() {
    return tugas.getRincian().ringkasan().prosesId();
  }

  private String dokumen() {
    return tugas.getRincian().langkah().dokumen();
  }
}
