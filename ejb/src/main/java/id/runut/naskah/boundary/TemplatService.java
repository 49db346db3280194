package id.runut.naskah.boundary;

import id.runut.naskah.control.PengelolaTemplat;
import id.runut.naskah.entity.JenisNaskah;
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
import java.util.Map;

/** What first drafts say in the caller's agency. */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class TemplatService {

  private static final int HALAMAN_CONTOH = 3;

  @Inject PelakuAktif pelakuAktif;
  @Inject PengelolaTemplat pengelola;
  @Inject PencetakContoh contoh;

  /** All templates by name. */
  public List<RingkasanTemplat> daftar() {
    return pengelola.daftar(instansi());
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such template
   */
  public RincianTemplat templat(String nama) {
    return pengelola.rinci(instansi(), nama);
  }

  /**
   * Sets what the agency says.
   *
   * @param nomor of the state that the caller has seen
   * @throws id.runut.umum.boundary.SudahBerubah when somebody else has changed it since
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is wrong, unknown fields with
   *     their places
   */
  public RincianTemplat simpan(String nama, IsiTemplat isi, int nomor, String catatan) {
    pengelola.simpan(instansi(), nama, isi, nomor, catatan, pelakuAktif.utama());
    return templat(nama);
  }

  /** Returns to what the portal ships; parameters as for {@link #simpan}. */
  public RincianTemplat kembalikan(String nama, int nomor) {
    pengelola.kembalikan(instansi(), nama, nomor, pelakuAktif.utama());
    return templat(nama);
  }

  /**
   * Sets an earlier state again, as a new one.
   *
   * @param lama number of the earlier state
   * @throws id.runut.umum.boundary.TidakDitemukan when there was no such state
   */
  public RincianTemplat pulihkan(String nama, int lama, int nomor) {
    pengelola.pulihkan(instansi(), nama, lama, nomor, pelakuAktif.utama());
    return templat(nama);
  }

  /**
   * A letter from a template that is not set yet, with sample values.
   *
   * @throws id.runut.umum.boundary.DataTidakSah as for {@link #simpan}
   */
  public Unduhan contoh(String nama, IsiTemplat isi) {
    InfoInstansi instansi = instansi();
    return Unduhan.pdf(
        "contoh-" + nama.replace('_', '-') + ".pdf",
        contoh.cetak(instansi, pengelola.contoh(instansi, nama, isi)));
  }

  /** The first pages of the same as PNG. */
  public List<byte[]> halamanContoh(String nama, IsiTemplat isi, int lebar) {
    byte[] pdf = contoh(nama, isi).isi();
    List<byte[]> hasil = new ArrayList<>();
    for (int i = 1; i <= Math.min(HALAMAN_CONTOH, GambarHalaman.jumlah(pdf)); i++) {
      hasil.add(GambarHalaman.png(pdf, i, lebar));
    }
    return hasil;
  }

  /**
   * The first draft of a letter that no SOP asks for.
   *
   * @param data values by field; what is missing stays empty
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no template for its kind
   */
  @RolesAllowed("**")
  public KonsepNaskah konsep(JenisNaskah jenis, Map<String, String> data) {
    return pengelola.konsep(instansi(), jenis, data);
  }

  private InfoInstansi instansi() {
    return pelakuAktif.identitas().instansi();
  }
}
