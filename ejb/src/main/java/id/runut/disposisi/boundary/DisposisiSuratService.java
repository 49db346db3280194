package id.runut.disposisi.boundary;

import id.runut.disposisi.control.PenarikPerintah;
import id.runut.disposisi.control.PencatatLaporan;
import id.runut.disposisi.control.PencatatPerintah;
import id.runut.disposisi.control.PencatatSurat;
import id.runut.disposisi.control.PenjagaSurat;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Orders about letters outside of any process: given, passed on, reported and taken back. */
@Stateless
@RolesAllowed("**")
public class DisposisiSuratService {

  @Inject PenjagaSurat penjaga;
  @Inject PencatatSurat surat;
  @Inject PencatatPerintah perintah;
  @Inject PencatatLaporan laporan;
  @Inject PenarikPerintah penarik;

  /**
   * Gives a first order about a letter, in the post before which it lies.
   *
   * @param jenis kind of the letter's book, as {@link AsalDisposisi#jenis()} names it
   * @return the order's id
   * @throws TidakDitemukan when the caller may not see the letter
   * @throws TidakBerwenang when it does not lie before a post of his, or his mandate is narrower
   * @throws SudahBerubah when somebody has given another order meanwhile; says who and to whom
   * @throws DataTidakSah with all faults of the order
   */
  public UUID arahkan(String jenis, UUID asalId, IsiPerintah isi) {
    SuratAsal asal = penjaga.untukDiarahkan(jenis, asalId);
    Pelaku pelaku = penjaga.pelaku(asal.pengarah());
    return perintah.catat(surat.dibuka(jenis, asal, pelaku), null, pelaku, isi);
  }

  /**
   * Passes a letter on by a further order.
   *
   * @param penerimaId the addressee that the caller's post is, out of {@link RincianDisposisi}
   * @return the order's id
   * @throws TidakDitemukan when it is no post of the caller's, or the order was taken back
   * @throws KeadaanTidakSah when the order is done
   * @throws SudahBerubah as for {@link #arahkan}
   * @throws DataTidakSah as for {@link #arahkan}
   */
  public UUID teruskan(UUID penerimaId, IsiPerintah isi) {
    PenerimaDisposisi dari = penjaga.penerima(penerimaId);
    penjaga.dalamLingkup(dari.getJabatanId());
    Pelaku pelaku = penjaga.pelaku(dari.getJabatanId());
    surat.dibaca(dari, pelaku);
    return perintah.catat(dari.getDisposisi().getSurat(), dari, pelaku, isi);
  }

  /**
   * Says that no order about a letter is needed, which closes it.
   *
   * @throws KeadaanTidakSah when an order was given, or it was said before
   * @throws DataTidakSah when the reason is missing or too long
   */
  public void tanpaDisposisi(String jenis, UUID asalId, String alasan) {
    SuratAsal asal = penjaga.untukDiarahkan(jenis, asalId);
    surat.tutup(jenis, asal, alasan, penjaga.pelaku(asal.pengarah()));
  }

  /**
   * Reports what was done; whoever gave the order is told.
   *
   * @param penerimaId as for {@link #teruskan}
   * @throws TidakDitemukan as for {@link #teruskan}
   * @throws KeadaanTidakSah when it was reported done before; says by whom and when
   * @throws DataTidakSah when it says nothing, is too long, or its file cannot be kept
   */
  public void lapor(UUID penerimaId, IsiLaporan isi) {
    PenerimaDisposisi penerima = penjaga.penerima(penerimaId);
    penjaga.dalamLingkup(penerima.getJabatanId());
    laporan.catat(penerima, isi, penjaga.pelaku(penerima.getJabatanId()));
  }

  /**
   * Takes an order back from all addressees.
   *
   * @throws TidakDitemukan when it was not given by a post of the caller's
   * @throws KeadaanTidakSah when one of them has read it; says who and when
   */
  public void tarik(UUID disposisiId) {
    Disposisi d = penjaga.diberikan(disposisiId);
    penarik.tarik(d, penjaga.penerimaTerkunci(d), penjaga.pelaku(d.getPelaku().getJabatanId()));
  }

  /**
   * Takes an order back from one addressee.
   *
   * @throws TidakDitemukan when it was not given by a post of the caller's
   * @throws KeadaanTidakSah when he has read it; says who and when
   */
  public void tarikDari(UUID disposisiId, UUID penerimaId) {
    Disposisi d = penjaga.diberikan(disposisiId);
    List<PenerimaDisposisi> satu =
        penjaga.penerimaTerkunci(d).stream().filter(p -> p.getId().equals(penerimaId)).toList();
    if (satu.isEmpty()) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    penarik.tarik(d, satu, penjaga.pelaku(d.getPelaku().getJabatanId()));
  }
}
