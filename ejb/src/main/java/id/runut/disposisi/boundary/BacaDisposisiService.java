package id.runut.disposisi.boundary;

import id.runut.disposisi.control.DaftarPerintah;
import id.runut.disposisi.control.PembacaPohon;
import id.runut.disposisi.control.PencariPenerima;
import id.runut.disposisi.control.UnduhanDisposisi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Orders about letters as the caller may see them. */
@Stateless
@RolesAllowed("**")
public class BacaDisposisiService {

  /** Counting stops here. */
  public static final int HITUNGAN_TERBANYAK = 100;

  @Inject PembacaPohon pembaca;
  @Inject DaftarPerintah daftar;
  @Inject PencariPenerima pencari;
  @Inject UnduhanDisposisi unduhan;
  @Inject PelakuAktif pelakuAktif;

  /**
   * A letter with the orders about it, on the letter's own page. What waits there for the caller's
   * posts counts as read; a look at a secret letter is recorded.
   *
   * @throws TidakDitemukan when the caller may not see it
   */
  public PohonDisposisi pohon(String jenis, UUID asalId) {
    return pembaca.pohon(jenis, asalId);
  }

  /**
   * An order with what the caller has to do by it. It counts as read, as for {@link #pohon}.
   *
   * @throws TidakDitemukan when the caller may not see what it says
   */
  public RincianDisposisi buka(UUID disposisiId) {
    return pembaca.rincian(disposisiId);
  }

  /**
   * What an order of one of the caller's posts may be made of.
   *
   * @throws TidakDitemukan when he does not hold the post
   */
  public BahanPerintah bahan(UUID jabatanId) {
    pelakuAktif.dalamJabatan(jabatanId);
    return pencari.bahan(jabatanId);
  }

  /** Orders of the caller's posts; secret ones without subject and sender. */
  public Daftar<BarisDisposisi> daftar(SaringDisposisi saring, Halaman halaman) {
    return daftar.daftar(pelakuAktif.identitas().jabatanIds(), saring, halaman);
  }

  /** How many orders wait for the caller's posts, at most {@link #HITUNGAN_TERBANYAK}. */
  public int jumlahMenunggu() {
    return daftar.jumlahMenunggu(pelakuAktif.identitas().jabatanIds(), HITUNGAN_TERBANYAK);
  }

  /**
   * The lembar disposisi as PDF, with the orders before and after it that the caller may see.
   *
   * @throws TidakDitemukan when the caller may not see what the order says
   */
  public Unduhan lembar(UUID disposisiId) {
    return unduhan.lembar(disposisiId);
  }

  /**
   * The file that a report encloses.
   *
   * @throws TidakDitemukan when there is none, or the caller does not see the report
   */
  public Unduhan bukti(UUID laporanId) {
    return unduhan.bukti(laporanId);
  }
}
