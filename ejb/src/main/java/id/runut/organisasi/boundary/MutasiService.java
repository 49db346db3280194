package id.runut.organisasi.boundary;

import id.runut.organisasi.control.AturanIsianPengganti;
import id.runut.organisasi.control.PelaksanaMutasi;
import id.runut.organisasi.control.PencariJabatan;
import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Moves officials between posts. Tasks belong to posts, so nothing is handed over: who comes finds
 * what lies there, and who has gone sees none of it.
 */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class MutasiService {

  @Inject PencariJabatan pencari;
  @Inject PelaksanaMutasi pelaksana;

  /**
   * Ends an official's own assignment and begins the next. Who leaves also stops standing in for
   * others; who comes takes over from the post's deputy.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when a field is missing
   * @throws id.runut.umum.boundary.TidakDitemukan when post or official are not of the agency
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the post has a holder of its own
   */
  public HasilMutasi mutasi(MutasiPejabat perintah) {
    AturanIsianPengganti.periksa(perintah);
    return new HasilMutasi(
        pelaksana.jalankan(
            pencari.pegawai(perintah.pegawaiId()),
            perintah.jabatanBaruId() == null ? null : pencari.jabatan(perintah.jabatanBaruId()),
            perintah,
            pencari.hariIni()));
  }
}
