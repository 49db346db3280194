package id.runut.agenda.web;

import id.runut.agenda.boundary.ArsipProsesService;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.web.TugasDibuka;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The surat perintah tugas by which a task was ordered. */
@Named("suratTugas")
@RequestScoped
public class SuratTugasPage {

  @Inject TugasDibuka tugas;
  @Inject ArsipProsesService arsip;

  private boolean dicari;
  private DokumenProses dokumen;

  /** The paper; null when none was issued. */
  public DokumenProses getDokumen() {
    if (!dicari) {
      dokumen = arsip.suratTugas(tugas.getId()).orElse(null);
      dicari = true;
    }
    return dokumen;
  }
}
