package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.SuratTugas;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenyediaDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The surat perintah tugas of a process. */
@ApplicationScoped
public class DokumenAgenda implements PenyediaDokumen {

  @Inject AgendaRepository agenda;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    return agenda.suratTugas(prosesId).stream().map(DokumenAgenda::dokumen).toList();
  }

  /** A surat tugas as a document of its process. */
  public static DokumenProses dokumen(SuratTugas s) {
    return new DokumenProses(
        s.getBerkasId(),
        PenerbitSuratTugas.SPT,
        s.getHal(),
        s.getNomor(),
        null,
        s.getLangkah(),
        s.getDiterbitkan());
  }
}
