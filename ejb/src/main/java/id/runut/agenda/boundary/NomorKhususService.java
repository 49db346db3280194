package id.runut.agenda.boundary;

import id.runut.agenda.control.BarisBuku;
import id.runut.agenda.control.PencatatNomor;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Numbers that are not simply the next one of a letter in the portal: reserved, inserted, voided,
 * entered afterwards. For whoever keeps the books. No number is ever changed or given twice.
 */
@Stateless
@RolesAllowed({
  PeranPortal.SEKRETARIS,
  PeranPortal.KASUBBAG_PERENCANAAN,
  PeranPortal.STAF,
  PeranPortal.PENGAGENDA,
  PeranPortal.PERANGKAT_DAERAH_TERKAIT,
  PeranPortal.ADMIN
})
public class NomorKhususService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PencatatNomor pencatat;

  /**
   * Takes the next number before there is a letter.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is missing
   */
  public AgendaKeluarBaris pesan(IsiNomor isi) {
    return BarisBuku.keluar(pencatat.pesan(instansiId(), isi, pelakuAktif.utama()));
  }

  /**
   * A reserved number is used by a letter outside of the portal.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such number
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is not reserved
   */
  public AgendaKeluarBaris pakai(UUID id, String hal, List<String> kepada) {
    return BarisBuku.keluar(pencatat.pakai(instansiId(), id, hal, kepada, pelakuAktif.utama()));
  }

  /**
   * Inserts a number after another: 123.a. Its date lies between those of its neighbours.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such number
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong
   */
  public AgendaKeluarBaris sisipkan(UUID id, IsiNomor isi) {
    return BarisBuku.keluar(pencatat.sisipkan(instansiId(), id, isi, pelakuAktif.utama()));
  }

  /**
   * Voids a number; it stays in the book, with the reason.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such number
   * @throws id.runut.umum.boundary.KeadaanTidakSah when a letter of the portal bears it
   */
  public AgendaKeluarBaris batalkan(UUID id, String alasan) {
    return BarisBuku.keluar(pencatat.batalkan(instansiId(), id, alasan, pelakuAktif.utama()));
  }

  /**
   * Enters an old letter with its own number; no counter is disturbed.
   *
   * @param urut its running number in the old book
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong
   */
  public AgendaKeluarBaris susulkan(int urut, String nomor, IsiNomor isi) {
    return BarisBuku.keluar(pencatat.susulkan(instansiId(), urut, nomor, isi, pelakuAktif.utama()));
  }

  /**
   * A line of the agency's book.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such number
   */
  public AgendaKeluarBaris baris(UUID id) {
    return BarisBuku.keluar(pencatat.baris(instansiId(), id));
  }

  /** Today in the agency's time zone. */
  public LocalDate hariIni() {
    return pencatat.hariIni(instansiId());
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }
}
