package id.runut.agenda.boundary;

import id.runut.agenda.control.BarisBuku;
import id.runut.agenda.control.PembacaSuratMasuk;
import id.runut.agenda.control.PencatatSuratMasuk;
import id.runut.agenda.pdf.HalamanPindaian;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Incoming letters: registered by whoever keeps the books, seen by the same and by whoever is given
 * an order about them. Closed ones (rahasia) are found and seen by those only whom they name, and
 * each look is recorded.
 */
@Stateless
@RolesAllowed("**")
public class SuratMasukService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaSuratMasuk pembaca;
  @Inject PencatatSuratMasuk pencatat;
  @Inject HalamanPindaian halaman;

  /** Whether the caller keeps the books: he may register letters. */
  public boolean bolehMencatat() {
    return pembaca.petugas();
  }

  /**
   * Letters of a year, the newest first, each with how far the orders about it are.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang for those who do not see the books
   */
  public Daftar<SuratMasukBaris> daftar(SaringAgenda saring, Halaman halaman) {
    return pembaca.daftar(saring, halaman);
  }

  /**
   * A letter; of a closed one the look is recorded.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see it
   */
  public RincianSuratMasuk rincian(UUID id) {
    return pembaca.rincian(id);
  }

  /** Letters of the same sender, number and date: this one may be there already. */
  @RolesAllowed({
    PeranPortal.SEKRETARIS,
    PeranPortal.KASUBBAG_PERENCANAAN,
    PeranPortal.STAF,
    PeranPortal.PENGAGENDA,
    PeranPortal.PERANGKAT_DAERAH_TERKAIT,
    PeranPortal.ADMIN
  })
  public List<AgendaMasukBaris> serupa(String pengirim, String nomor, LocalDate tanggal) {
    return pencatat.serupa(instansiId(), pengirim, nomor, tanggal).stream()
        .map(a -> BarisBuku.untukBuku(a, pembaca.bernama(a)))
        .toList();
  }

  /**
   * Registers a letter: it gets the next agenda number, and the post that it goes to is told.
   *
   * @return its id
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong
   * @throws id.runut.umum.boundary.KeadaanTidakSah when one like it is there and that was not said
   */
  @RolesAllowed({
    PeranPortal.SEKRETARIS,
    PeranPortal.KASUBBAG_PERENCANAAN,
    PeranPortal.STAF,
    PeranPortal.PENGAGENDA,
    PeranPortal.PERANGKAT_DAERAH_TERKAIT,
    PeranPortal.ADMIN
  })
  public UUID catat(IsiSuratMasuk isi) {
    return pencatat.catat(instansiId(), isi, pelakuAktif.utama()).getId();
  }

  /** The posts that a letter can go to. */
  public List<TujuanSurat> tujuan() {
    return pembaca.tujuan();
  }

  /**
   * The scan as it came.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when there is none, or not for the caller
   */
  public Unduhan pindaian(UUID id) {
    return pembaca.pindaian(id, true);
  }

  /**
   * A page of the scan as a picture that the portal has drawn.
   *
   * @param nomor from 1
   * @throws id.runut.umum.boundary.TidakDitemukan when there is none, or not for the caller
   */
  public Unduhan halaman(UUID id, int nomor) {
    return halaman.png(pembaca.pindaian(id, false), nomor);
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }
}
