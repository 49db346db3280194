package id.runut.naskah.boundary;

import id.runut.naskah.control.PembacaTemplat;
import id.runut.naskah.control.PengelolaTata;
import id.runut.naskah.pdf.GambarHalaman;
import id.runut.naskah.pdf.PencetakContoh;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How the letters of the administrator's agency look. Drafts take the newest appearance; what is
 * signed stays as it was signed.
 */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class TataNaskahService {

  private static final int HALAMAN_CONTOH = 3;

  @Inject PelakuAktif pelakuAktif;
  @Inject PengelolaTata pengelola;
  @Inject PembacaTemplat templat;
  @Inject PencetakContoh contoh;

  /** The appearance that counts, with all that counted before. */
  public InfoTata tata() {
    return pengelola.info(instansi());
  }

  /**
   * Sets another appearance.
   *
   * @param nomor of the state that the caller has seen
   * @throws id.runut.umum.boundary.SudahBerubah when somebody else has set one since
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong
   */
  public InfoTata simpan(TataSurat tata, String catatan, int nomor) {
    return pengelola.simpan(instansi(), tata, catatan, nomor, pelakuAktif.utama());
  }

  /**
   * Sets an earlier appearance again, as a new state.
   *
   * @param lama number of the earlier state; 0 for the portal's own
   * @param nomor as for {@link #simpan}
   * @throws id.runut.umum.boundary.TidakDitemukan when there was no such state
   */
  public InfoTata pulihkan(int lama, int nomor) {
    return pengelola.pulihkan(instansi(), lama, nomor, pelakuAktif.utama());
  }

  /**
   * Keeps a picture for the letterhead, to be named in an appearance.
   *
   * @return its file
   * @throws id.runut.umum.boundary.DataTidakSah when it is neither PNG nor JPEG, broken or too
   *     large
   */
  public UUID simpanLogo(String nama, byte[] isi) {
    return pengelola.logo(instansi().id(), nama, isi, pelakuAktif.utama());
  }

  /**
   * A specimen letter in an appearance that is not set yet.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong
   */
  public Unduhan contoh(TataSurat tata) {
    InfoInstansi instansi = instansi();
    TataSurat sah = pengelola.sah(instansi.id(), tata);
    return Unduhan.pdf("contoh-surat.pdf", contoh.cetak(instansi, templat.contoh(instansi), sah));
  }

  /** The first pages of the same as PNG. */
  public List<byte[]> halamanContoh(TataSurat tata, int lebar) {
    byte[] pdf = contoh(tata).isi();
    List<byte[]> hasil = new ArrayList<>();
    for (int i = 1; i <= Math.min(HALAMAN_CONTOH, GambarHalaman.jumlah(pdf)); i++) {
      hasil.add(GambarHalaman.png(pdf, i, lebar));
    }
    return hasil;
  }

  private InfoInstansi instansi() {
    return pelakuAktif.identitas().instansi();
  }
}
