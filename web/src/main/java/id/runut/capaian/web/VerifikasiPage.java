package id.runut.capaian.web;

import id.runut.capaian.boundary.LembarVerifikasi;
import id.runut.capaian.boundary.VerifikasiCapaianService;
import id.runut.sop.web.PenerusTugas;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The task that verifies the units' figures, unit by unit. */
@Named("verifikasiTugas")
@ViewScoped
public class VerifikasiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject VerifikasiCapaianService service;
  @Inject PenerusTugas penerus;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  private final Map<UUID, String> catatan = new HashMap<>();
  private transient LembarVerifikasi lembar;

  public LembarVerifikasi getLembar() {
    if (lembar == null) {
      lembar = service.lembar(tugas.getId());
      lembar.unit().forEach(u -> catatan.putIfAbsent(u.capaian().unggahan().id(), u.catatan()));
    }
    return lembar;
  }

  /** What the verifier has to say, by the unit's workbook. */
  public Map<UUID, String> getCatatan() {
    return catatan;
  }

  /** Says that a unit's figures are right. */
  public void sesuai(UUID unggahanId) {
    lembar = service.nilai(tugas.getId(), unggahanId, true, catatan.get(unggahanId));
  }

  /** Says what a unit is to mend. */
  public void perbaiki(UUID unggahanId) {
    lembar = service.nilai(tugas.getId(), unggahanId, false, catatan.get(unggahanId));
  }

  /** "Terima, kirim ke Sekretaris". */
  public String getTombol() {
    return kalimat.dari("verifikasi.tombol", tugas.getRincian().berikutnya());
  }

  /** Accepts all of it and returns to the desk. */
  public void terima() {
    sesudah.keMeja(service.terima(tugas.getId(), penerus.jabatan()), "verifikasi.sesudah.diterima");
  }

  /** Gives it back with the remarks to the units and returns to the desk. */
  public void kembalikan() {
    sesudah.keMeja(
        service.kembalikan(tugas.getId(), List.of(), null), "verifikasi.sesudah.dikembalikan");
  }
}
