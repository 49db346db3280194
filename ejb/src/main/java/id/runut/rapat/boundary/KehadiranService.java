package id.runut.rapat.boundary;

import id.runut.rapat.control.KodeHadir;
import id.runut.rapat.control.PemeriksaKode;
import id.runut.rapat.control.PencatatHadir;
import id.runut.rapat.control.PenjagaRapat;
import id.runut.rapat.entity.Rapat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Attendance of officials: with the code that the screen in the room shows, or by list. */
@Stateless
@RolesAllowed("**")
public class KehadiranService {

  @Inject PenjagaRapat penjaga;
  @Inject PencatatHadir pencatat;
  @Inject PemeriksaKode pemeriksa;

  /**
   * Marks the caller as present. Marking twice is harmless.
   *
   * @param kode as scanned or typed; case and dashes do not matter
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such code
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the code has changed meanwhile or it is not
   *     the time; says which
   */
  public TercatatHadir hadir(String kode) {
    Rapat r = pemeriksa.terkunci(kode);
    PencatatHadir.Hasil hasil = pencatat.diri(r);
    return pemeriksa.jawab(r, hasil, penjaga.ikut(r));
  }

  /**
   * Whether the caller stands in the list as present; null while he does not.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such code
   */
  public TercatatHadir sudah(String kode) {
    Rapat r = pemeriksa.rapat(kode);
    return pencatat.sudah(r).map(hasil -> pemeriksa.jawab(r, hasil, penjaga.ikut(r))).orElse(null);
  }

  /**
   * The codes that the screen shows from now on, one for every {@link KodeHadir#JENDELA}, until
   * attendance closes or for ninety minutes; none when attendance cannot be marked any more.
   *
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller does not run the meeting
   */
  public List<KodeTampil> kodeTampil(UUID rapatId) {
    return pemeriksa.tampil(penjaga.untukDicatat(rapatId));
  }

  /**
   * Ticks a participant.
   *
   * @param wakil name of whoever came in his place; null or blank when he came himself
   * @throws id.runut.umum.boundary.KeadaanTidakSah when nobody holds the post, or whoever does
   *     stands in the list already
   */
  public void tandai(UUID rapatId, UUID pesertaId, String wakil) {
    Rapat r = penjaga.untukDicatat(rapatId);
    pencatat.tandai(r, pesertaId, wakil, penjaga.pelaku(r));
  }

  /** Takes a tick or a mark back that was wrong. */
  public void cabut(UUID rapatId, UUID pesertaId) {
    Rapat r = penjaga.untukDicatat(rapatId);
    pencatat.cabut(r, pesertaId, penjaga.pelaku(r));
  }

  /**
   * Adds a guest who has come.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when name or agency are missing
   */
  public void tambahTamu(UUID rapatId, Tamu tamu) {
    Rapat r = penjaga.untukDicatat(rapatId);
    pencatat.tamu(r, tamu, penjaga.pelaku(r));
  }
}
