package id.runut.sop.boundary;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.control.PembacaKalender;
import id.runut.sop.control.PengubahKalender;
import id.runut.sop.entity.JenisHari;
import id.runut.sop.excel.TabelHari;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The working time of the caller's agency: office hours, periods with hours of their own, days, and
 * how long tasks may wait. Every change moves the deadlines of what is open.
 */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class KalenderService {

  /** A table that is larger is refused: it is far more than the days of some years need. */
  public static final int BITA_TERBANYAK = 256 * 1024;

  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaKalender pembaca;
  @Inject PengubahKalender pengubah;
  @Inject TabelHari tabel;

  /** The agency's working time with the days of a year. */
  public InfoKalender kalender(int tahun) {
    return pembaca.baca(instansiId(), tahun);
  }

  /** The days of a year as a workbook that can be changed and read in again. */
  public Unduhan unduh(int tahun) {
    return Unduhan.xlsx("kalender-" + tahun + ".xlsx", tabel.tulis(kalender(tahun).hari()));
  }

  /**
   * Takes a table of days over, XLSX or CSV with the columns date, kind and name: all rows or none.
   * A row replaces the agency's own of the same date; national days stay as they are and are only
   * overruled.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with every fault by its row
   */
  public HasilImpor impor(String namaBerkas, byte[] isi) {
    return pengubah.impor(pelakuAktif.utama(), instansiId(), tabel.baca(namaBerkas, isi));
  }

  /**
   * Sets the agency's own row of a date, in place of any that it has; a national one is overruled.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when kind or name is missing, the name is too long,
   *     or the date is out of range
   */
  public HasilImpor tetapkanHari(LocalDate tanggal, JenisHari jenis, String nama) {
    return pengubah.tetapkanHari(
        pelakuAktif.utama(), instansiId(), new HariKalender(tanggal, jenis, nama, true));
  }

  /** Removes the agency's own row of a date; the national one holds again. */
  public void hapusHari(LocalDate tanggal) {
    pengubah.hapusHari(pelakuAktif.utama(), instansiId(), tanggal);
  }

  /**
   * Sets the agency's own week.
   *
   * @param jam weekdays that are missing are free; empty to follow the general hours again
   * @throws id.runut.umum.boundary.DataTidakSah when hours run backwards or a weekday comes twice
   */
  public void tetapkanPekan(List<JamHari> jam) {
    pengubah.tetapkanPekan(pelakuAktif.utama(), instansiId(), jam);
  }

  /**
   * Adds a period with hours of its own.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when it ends before it begins, has no hours, or
   *     overlaps another of the agency's
   */
  public void tambahMasa(MasaKerja masa) {
    pengubah.tambahMasa(pelakuAktif.utama(), instansiId(), masa);
  }

  /**
   * Removes one of the agency's own periods.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when it has no such period
   */
  public void hapusMasa(UUID masaId) {
    pengubah.hapusMasa(pelakuAktif.utama(), instansiId(), masaId);
  }

  /**
   * Sets how long tasks may wait and when that is said.
   *
   * @throws id.runut.umum.boundary.DataTidakSah unless {@link KetentuanWaktu#wajar}
   */
  public void tetapkan(KetentuanWaktu ketentuan) {
    pengubah.tetapkan(pelakuAktif.utama(), instansiId(), ketentuan);
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }
}
