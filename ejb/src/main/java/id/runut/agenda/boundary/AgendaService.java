package id.runut.agenda.boundary;

import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.excel.BukuAgenda;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The books of outgoing and incoming letters of the caller's agency. For the leadership, the
 * secretariat and whoever keeps the books; a bidang sees what was sent to it in its own inbox.
 */
@Stateless
@RolesAllowed({
  PeranPortal.KEPALA,
  PeranPortal.SEKRETARIS,
  PeranPortal.KASUBBAG_PERENCANAAN,
  PeranPortal.STAF,
  PeranPortal.PENGAGENDA,
  PeranPortal.PERANGKAT_DAERAH_TERKAIT,
  PeranPortal.ADMIN
})
public class AgendaService {

  /** More letters than an agency writes in a year; keeps a workbook within memory. */
  private static final int BARIS_TERBANYAK = 50_000;

  @Inject AgendaRepository agenda;
  @Inject PelakuAktif pelakuAktif;
  @Inject BukuAgenda buku;

  /** Outgoing letters of a year, the newest number first. */
  public Daftar<AgendaKeluarBaris> keluar(SaringAgenda saring, Halaman halaman) {
    return Daftar.dari(
        agenda.keluar(instansiId(), saring.tahun(), saring.kata(), halaman.awal(), halaman.batas()),
        halaman,
        AgendaService::baris);
  }

  /** Incoming letters of a year, the newest number first. */
  public Daftar<AgendaMasukBaris> masuk(SaringAgenda saring, Halaman halaman) {
    return Daftar.dari(
        agenda.masuk(instansiId(), saring.tahun(), saring.kata(), halaman.awal(), halaman.batas()),
        halaman,
        AgendaService::baris);
  }

  /** All outgoing letters of a year as a workbook. */
  public Unduhan unduhKeluar(int tahun) {
    List<AgendaKeluarBaris> baris =
        agenda.keluar(instansiId(), tahun, null, 0, BARIS_TERBANYAK).stream()
            .map(AgendaService::baris)
            .toList();
    return Unduhan.xlsx(
        "agenda-keluar-" + tahun + ".xlsx",
        buku.keluar(tahun, baris, pelakuAktif.identitas().instansi().zonaWaktu()));
  }

  /** All incoming letters of a year as a workbook. */
  public Unduhan unduhMasuk(int tahun) {
    List<AgendaMasukBaris> baris =
        agenda.masuk(instansiId(), tahun, null, 0, BARIS_TERBANYAK).stream()
            .map(AgendaService::baris)
            .toList();
    return Unduhan.xlsx(
        "agenda-masuk-" + tahun + ".xlsx",
        buku.masuk(tahun, baris, pelakuAktif.identitas().instansi().zonaWaktu()));
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }

  private static AgendaKeluarBaris baris(AgendaKeluar a) {
    return new AgendaKeluarBaris(
        a.getId(),
        a.getUrut(),
        a.getNomor(),
        a.getTanggal(),
        a.getDikirim(),
        a.getKepada(),
        a.getHal(),
        a.getJenisNaskah(),
        a.getObjekId());
  }

  private static AgendaMasukBaris baris(AgendaMasuk a) {
    return new AgendaMasukBaris(
        a.getId(),
        a.getUrut(),
        a.getMasuk(),
        a.getPengirim(),
        a.getNomor(),
        a.getTanggal(),
        a.getHal(),
        a.getTujuan(),
        a.getDistribusi() == null ? a.getMasuk() : a.getDistribusi().getDiterima(),
        a.getDistribusi() == null ? null : a.getDistribusi().getId());
  }
}
