package id.runut.agenda.control;

import id.runut.agenda.entity.LingkupNomor;
import id.runut.agenda.entity.NomorRepository;
import id.runut.agenda.entity.PengaturanNomor;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Says from which counter a letter takes its number and how that is written. */
@ApplicationScoped
public class PerancangNomor {

  @Inject NomorRepository nomor;
  @Inject OrganisasiRepository organisasi;

  /** The counter of a letter. */
  String lingkup(AsalNomor asal, LocalDate tanggal) {
    return lingkupTahun(asal.instansiId(), tanggal.getYear())
        .kunci(asal.jenis(), asal.kodeUnit(), asal.klasifikasi());
  }

  /** Over which letters one counter runs in a year. */
  LingkupNomor lingkupTahun(UUID instansiId, int tahun) {
    return nomor
        .pengaturan(instansiId, tahun)
        .map(PengaturanNomor::getLingkup)
        .orElse(LingkupNomor.SEMUA);
  }

  /**
   * A number as the agency writes it.
   *
   * @param sisipan letter of an inserted number; null for one in the row
   */
  String tulis(AsalNomor asal, int urut, String sisipan, LocalDate tanggal) {
    PolaNomor pola =
        nomor
            .pengaturan(asal.instansiId(), tanggal.getYear())
            .map(p -> new PolaNomor(p.getPola()))
            .orElse(PolaNomor.BAKU);
    return pola.tulis(
        new BagianNomor(
            asal.klasifikasi(),
            urut,
            sisipan,
            kodeSurat(asal.instansiId()),
            asal.kodeUnit(),
            asal.jenis(),
            asal.keamanan(),
            tanggal));
  }

  /** A letter of the portal, or the order that a surat tugas belongs to, for its number. */
  AsalNomor asal(UUID instansiId, String jenis, String klasifikasi, UUID objekId) {
    return new AsalNomor(
        instansiId,
        jenis,
        klasifikasi,
        kodeUnit(instansiId, objekId),
        nomor.keamanan(objekId).orElse(SifatKeamanan.BIASA));
  }

  /** The unit that a letter of the portal comes from; the agency where nobody has written it. */
  private String kodeUnit(UUID instansiId, UUID objekId) {
    return nomor.kodeUnit(objekId).orElseGet(() -> kodeSurat(instansiId));
  }

  String kodeSurat(UUID instansiId) {
    return organisasi.instansi(instansiId).orElseThrow().getKodeSurat();
  }
}
