package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.tandatangan.boundary.NomorNaskah;
import id.runut.tandatangan.boundary.PenyediaNomor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Numbers for letters that are being signed, from the book of outgoing letters. */
@ApplicationScoped
public class NomorAgenda implements PenyediaNomor {

  @Inject Penomoran penomoran;
  @Inject AgendaRepository agenda;

  @Override
  public NomorNaskah ambil(
      UUID instansiId,
      String jenisNaskah,
      String klasifikasi,
      LocalDate tanggal,
      UUID naskahId,
      String hal,
      List<String> kepada) {
    AgendaKeluar baris =
        agenda
            .keluarMenurutObjek(naskahId)
            .orElseGet(
                () ->
                    penomoran.ambil(
                        instansiId, jenisNaskah, klasifikasi, tanggal, naskahId, hal, kepada));
    return new NomorNaskah(baris.getNomor(), baris.getUrut(), baris.getTanggal());
  }
}
