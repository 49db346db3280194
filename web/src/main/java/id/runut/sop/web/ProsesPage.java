package id.runut.sop.web;

import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.RincianProses.Keadaan;
import id.runut.sop.boundary.RincianProses.LangkahProses;
import id.runut.sop.boundary.RincianProses.TugasLangkah;
import id.runut.sop.entity.StatusTugas;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Where a process stands: swimlane, units, times and story. */
@Named
@ViewScoped
public class ProsesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProsesService service;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject Kalimat kalimat;

  private transient RincianProses proses;
  private transient GambarAlur gambar;

  /** Reads the process anew before every rendering. */
  public void segarkan() {
    if (!isDaftar()) {
      proses = service.rincian(id());
      gambar = new GambarAlur(proses);
    }
  }

  /** Whether no process is named in the address, so that the list is meant. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  /** Where the process stands, as one sentence. */
  public String getJudul() {
    LangkahProses kini = getKini();
    return kini == null
        ? kalimat.dari("proses.judul." + proses.ringkasan().status(), proses.ringkasan().judul())
        : kalimat.dari(
            "proses.judul",
            kini.langkah().nomor(),
            proses.langkah().size(),
            kini.langkah().judul());
  }

  public RincianProses getProses() {
    return proses;
  }

  public GambarAlur getGambar() {
    return gambar;
  }

  /** The step that is open now; null when the process has ended. */
  public LangkahProses getKini() {
    return proses.langkah().stream()
        .filter(l -> l.keadaan() == Keadaan.BERJALAN)
        .findFirst()
        .orElse(null);
  }

  /** What comes after the open step; null when nothing does. */
  public LangkahProses getBerikutnya() {
    LangkahProses kini = getKini();
    return kini == null || kini.langkah().lanjutKe() == null
        ? null
        : proses.langkah().get(kini.langkah().lanjutKe() - 1);
  }

  /** The newest step that has gone to several units; null before there is one. */
  public LangkahProses getSebaran() {
    return proses.langkah().stream()
        .filter(l -> l.langkah().sebar() && !l.tugas().isEmpty())
        .reduce((lama, baru) -> baru)
        .orElse(null);
  }

  /** How many units of the fan-out are done. */
  public long getSebaranSelesai() {
    return getSebaran().tugas().stream().filter(t -> t.status() == StatusTugas.SELESAI).count();
  }

  /** The label of a role. */
  public String peran(String idPeran) {
    return proses.peran().stream()
        .filter(p -> p.id().equals(idPeran))
        .findFirst()
        .map(p -> p.label())
        .orElse("");
  }

  public List<WaktuTahap> getWaktuTahap() {
    return WaktuTahap.perTahap(proses.langkah());
  }

  public List<WaktuTahap> getWaktuLangkah() {
    return WaktuTahap.perLangkah(proses.langkah());
  }

  /** Working minutes of everything done or begun. */
  public long getJumlahNyata() {
    return getWaktuLangkah().stream().mapToLong(WaktuTahap::nyata).sum();
  }

  /** Standard minutes of the same steps. */
  public long getJumlahBaku() {
    return getWaktuLangkah().stream().mapToLong(WaktuTahap::baku).sum();
  }

  /** Posts whose open task is late, for the sentence over the list of units. */
  public List<TugasLangkah> getTerlambat() {
    return proses.langkah().stream()
        .flatMap(l -> l.tugas().stream())
        .filter(t -> t.status() == StatusTugas.TERBUKA && t.lewat())
        .toList();
  }
}
