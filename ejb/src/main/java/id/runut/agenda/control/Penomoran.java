package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.NomorRepository;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes letter numbers and enters them into the book of outgoing letters at the same time. */
@ApplicationScoped
public class Penomoran {

  @Inject AgendaRepository agenda;
  @Inject NomorRepository nomor;
  @Inject PerancangNomor perancang;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /**
   * Takes the next number, in the caller's transaction: without its commit there is no number.
   *
   * @param objekId the letter or surat tugas that bears it
   * @param kepada addressees as the letter names them
   */
  public AgendaKeluar ambil(
      UUID instansiId,
      String jenisNaskah,
      String klasifikasi,
      LocalDate tanggal,
      UUID objekId,
      String hal,
      List<String> kepada) {
    AsalNomor asal = perancang.asal(instansiId, jenisNaskah, klasifikasi, objekId);
    return ambil(asal, tanggal, objekId, hal, kepada);
  }

  /**
   * The same for a letter whose unit is known.
   *
   * @param objekId null for a letter outside of the portal
   */
  public AgendaKeluar ambil(
      AsalNomor asal, LocalDate tanggal, UUID objekId, String hal, List<String> kepada) {
    String lingkup = perancang.lingkup(asal, tanggal);
    int urut = nomor.ambilUrut(asal.instansiId(), Buku.KELUAR, tanggal.getYear(), lingkup);
    AgendaKeluar baris =
        new AgendaKeluar(
                asal.instansiId(),
                urut,
                perancang.tulis(asal, urut, null, tanggal),
                tanggal,
                objekId,
                jam.sekarang())
            .dari(lingkup)
            .bersifat(asal.keamanan())
            .tentang(asal.klasifikasi(), asal.jenis(), hal, kepada);
    agenda.simpan(baris);
    return baris;
  }

  /** Today in the agency's time zone, the date of a letter that is numbered now. */
  public LocalDate hariIni(UUID instansiId) {
    return LocalDate.ofInstant(
        jam.sekarang(), organisasi.instansi(instansiId).orElseThrow().getZonaWaktu());
  }

  Instant kini() {
    return jam.sekarang();
  }
}
