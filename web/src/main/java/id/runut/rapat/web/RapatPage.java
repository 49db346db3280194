package id.runut.rapat.web;

import id.runut.organisasi.boundary.InfoJabatan;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.rapat.boundary.RapatService;
import id.runut.rapat.boundary.RincianRapat;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Tanda;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The meeting under {@code /rapat/<id>}, or that of the task under {@code /tugas/<id>}. */
@Named("rapatPage")
@ViewScoped
public class RapatPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BARU = "baru";
  private static final String TUGAS = "/tugas.xhtml";
  private static final List<String> TAB =
      List.of("undangan", "ubah", "hadir", "notula", "foto", "keputusan");

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject
  @Param(name = "tab")
  String tab;

  @Inject RapatService rapat;
  @Inject OrganisasiService organisasi;
  @Inject Kalimat kalimat;

  private boolean tugas;
  private transient RincianRapat rincian;
  private transient Putusan bolehTutup;
  private transient List<InfoJabatan> jabatan;

  /**
   * Before anything is shown.
   *
   * @throws TidakDitemukan when there is no such meeting, or the caller takes no part in it
   */
  public void muat() {
    tugas = TUGAS.equals(Faces.getViewId());
    if (!isDaftar() && !isBaru()) {
      getRincian();
    }
  }

  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  /** Whether a new meeting is being called. */
  public boolean isBaru() {
    return BARU.equals(alamat);
  }

  /** Which part of the meeting is shown. */
  public String getTab() {
    return tab != null && TAB.contains(tab) ? tab : TAB.get(0);
  }

  public RincianRapat getRincian() {
    if (rincian == null) {
      tugas = TUGAS.equals(Faces.getViewId());
      rincian = tugas ? rapat.untukTugas(id(alamat)) : rapat.rincian(id(alamat));
    }
    return rincian;
  }

  public UUID getId() {
    return getRincian().id();
  }

  /** Reads it anew when it is asked for next. */
  public void segarkan() {
    rincian = null;
    bolehTutup = null;
  }

  public Tanda getTanda() {
    RincianRapat r = getRincian();
    boolean lewat = r.status() == StatusRapat.DIUNDANG && r.selesai().isBefore(Instant.now());
    return TandaRapat.dari(r.status(), lewat, kalimat);
  }

  /** Whether the meeting may be closed by the caller, and if not, why not. */
  public Putusan getBolehTutup() {
    if (bolehTutup == null) {
      bolehTutup = rapat.bolehTutup(getId());
    }
    return bolehTutup;
  }

  /** Closes a meeting outside of SOPs. */
  public void tutup() {
    rapat.tutupLepas(getId());
    CarriedMessages.info(kalimat.dari("rapat.sesudah.ditutup"));
    Faces.redirect("rapat/" + getId());
  }

  /** The agency's posts, for choosing. */
  public List<InfoJabatan> getJabatan() {
    if (jabatan == null) {
      jabatan = organisasi.jabatan().stream().filter(j -> !"admin".equals(j.peran())).toList();
    }
    return jabatan;
  }

  /** Name of a post of the agency. */
  public String jabatan(UUID id) {
    return getJabatan().stream()
        .filter(j -> j.id().equals(id))
        .map(InfoJabatan::nama)
        .findFirst()
        .orElse("");
  }

  private static UUID id(String teks) {
    try {
      return UUID.fromString(teks == null ? "" : teks);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
