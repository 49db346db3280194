package id.runut.rapat.web;

import id.runut.rapat.boundary.KehadiranService;
import id.runut.rapat.boundary.KodeTampil;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Messages;

/** Attendance as those who run the meeting see it: the code for the screen, and the list. */
@Named("hadirRapat")
@ViewScoped
public class HadirRapatPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RapatPage rapat;
  @Inject KehadiranService kehadiran;
  @Inject Kalimat kalimat;

  private final BarisTamu tamu = new BarisTamu();
  private final Map<UUID, String> wakil = new HashMap<>();
  private transient List<KodeTampil> kode;

  /** The codes from now on; empty for those who do not run the meeting, and when it is over. */
  public List<KodeTampil> getKode() {
    if (kode == null) {
      kode =
          rapat.getRincian().bolehCatat().boleh() ? kehadiran.kodeTampil(rapat.getId()) : List.of();
    }
    return kode;
  }

  /** This moment, by which the page knows how far its own clock is off. */
  public long getKini() {
    return System.currentTimeMillis();
  }

  /** Ticks a participant. */
  public void tandai(UUID pesertaId) {
    kehadiran.tandai(rapat.getId(), pesertaId, wakil.get(pesertaId));
    rapat.segarkan();
  }

  /** Takes a tick back. */
  public void cabut(UUID pesertaId) {
    kehadiran.cabut(rapat.getId(), pesertaId);
    rapat.segarkan();
  }

  /** Adds a guest who has come. */
  public void tambahTamu() {
    kehadiran.tambahTamu(rapat.getId(), tamu.keRecord());
    Messages.addGlobalInfo("{0}", kalimat.dari("rapat.sesudah.tamu", tamu.getNama()));
    tamu.kosongkan();
    rapat.segarkan();
  }

  /** Shows who has come meanwhile. */
  public void segarkan() {
    rapat.segarkan();
  }

  public BarisTamu getTamu() {
    return tamu;
  }

  /** Names of substitutes by participant. */
  public Map<UUID, String> getWakil() {
    return wakil;
  }
}
