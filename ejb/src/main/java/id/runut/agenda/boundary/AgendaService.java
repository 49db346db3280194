package id.runut.agenda.boundary;

import id.runut.agenda.control.BarisBuku;
import id.runut.agenda.control.PembacaBuku;
import id.runut.agenda.excel.BukuAgenda;
import id.runut.agenda.pdf.BukuCetak;
import id.runut.organisasi.boundary.InfoInstansi;
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

  @Inject PembacaBuku pembaca;
  @Inject PelakuAktif pelakuAktif;
  @Inject BukuAgenda buku;
  @Inject BukuCetak cetak;

  /** Whether the caller may take numbers by hand: {@link NomorKhususService}. */
  public boolean bolehNomor() {
    return !pelakuAktif.identitas().jabatan().stream()
        .allMatch(j -> j.peran().equals(PeranPortal.KEPALA));
  }

  /** Outgoing letters of a year, the newest number first. */
  public Daftar<AgendaKeluarBaris> keluar(SaringAgenda saring, Halaman halaman) {
    return Daftar.dari(
        pembaca.keluar(instansi(), saring, halaman.awal(), halaman.batas()),
        halaman,
        BarisBuku::keluar);
  }

  /**
   * Incoming letters of a year, the newest number first; closed ones for those only whom they name.
   */
  public Daftar<AgendaMasukBaris> masuk(SaringAgenda saring, Halaman halaman) {
    return Daftar.dari(
        pembaca.masuk(
            instansi(),
            saring,
            pelakuAktif.identitas().jabatanIds(),
            halaman.awal(),
            halaman.batas()),
        halaman,
        BarisBuku::masuk);
  }

  /** All outgoing letters of a year as a workbook. */
  public Unduhan unduhKeluar(int tahun) {
    return Unduhan.xlsx(
        "agenda-keluar-" + tahun + ".xlsx",
        buku.keluar(
            tahun,
            pembaca.bukuKeluar(instansi(), new SaringAgenda(tahun, null)).stream()
                .map(BarisBuku::keluar)
                .toList(),
            instansi().zonaWaktu()));
  }

  /** All incoming letters of a year as a workbook. */
  public Unduhan unduhMasuk(int tahun) {
    return Unduhan.xlsx(
        "agenda-masuk-" + tahun + ".xlsx",
        buku.masuk(tahun, barisMasuk(new SaringAgenda(tahun, null)), instansi().zonaWaktu()));
  }

  /** The book of outgoing letters of a period, to be printed. */
  public Unduhan cetakKeluar(SaringAgenda saring) {
    return cetak.keluar(
        instansi(),
        saring,
        pembaca.bukuKeluar(instansi(), saring).stream().map(BarisBuku::keluar).toList());
  }

  /** The book of incoming letters of a period, to be printed. */
  public Unduhan cetakMasuk(SaringAgenda saring) {
    return cetak.masuk(instansi(), saring, barisMasuk(saring));
  }

  private List<AgendaMasukBaris> barisMasuk(SaringAgenda saring) {
    List<UUID> jabatan = pelakuAktif.identitas().jabatanIds();
    return pembaca.bukuMasuk(instansi(), saring).stream()
        .map(a -> BarisBuku.untukBuku(a, PembacaBuku.bernama(a, jabatan)))
        .toList();
  }

  private InfoInstansi instansi() {
    return pelakuAktif.identitas().instansi();
  }
}
