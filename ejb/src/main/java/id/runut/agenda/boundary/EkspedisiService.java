package id.runut.agenda.boundary;

import id.runut.agenda.control.PembacaEkspedisi;
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

/**
 * The ekspedisi book of the caller's agency: every letter that was sent, by addressee, with its
 * receipt. Nobody keeps it: sending and receiving write it.
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
public class EkspedisiService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaEkspedisi pembaca;
  @Inject BukuAgenda buku;
  @Inject BukuCetak cetak;

  /** What was sent in a year, the newest first. */
  public Daftar<EkspedisiBaris> daftar(SaringAgenda saring, Halaman halaman) {
    return pembaca.daftar(instansi(), saring, halaman);
  }

  /** The book of a year as a workbook. */
  public Unduhan unduh(int tahun) {
    return Unduhan.xlsx(
        "ekspedisi-" + tahun + ".xlsx",
        buku.ekspedisi(
            tahun,
            pembaca.buku(instansi(), new SaringAgenda(tahun, null)),
            instansi().zonaWaktu()));
  }

  /** The book of a period, to be printed. */
  public Unduhan cetak(SaringAgenda saring) {
    return cetak.ekspedisi(instansi(), saring, pembaca.buku(instansi(), saring));
  }

  private InfoInstansi instansi() {
    return pelakuAktif.identitas().instansi();
  }
}
