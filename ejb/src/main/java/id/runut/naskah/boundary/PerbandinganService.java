package id.runut.naskah.boundary;

import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.PembacaNaskah;
import id.runut.naskah.control.PembandingNaskah;
import id.runut.naskah.control.VersiDiperiksa;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What has changed from one version of a letter to another. */
@Stateless
@RolesAllowed("**")
public class PerbandinganService {

  @Inject NaskahRepository repository;
  @Inject PembacaNaskah pembaca;
  @Inject VersiDiperiksa diperiksa;

  /**
   * Two versions side by side.
   *
   * @param lama number of the older one; null for the one that the caller has decided about last,
   *     or the one before the newer
   * @param baru number of the newer one; null for the current one
   * @throws TidakDitemukan unless the caller may see the whole process of the letter, or when there
   *     is no such version
   */
  public Perbandingan bandingkan(UUID naskahId, Integer lama, Integer baru) {
    Naskah naskah = pembaca.penuh(naskahId);
    List<VersiNaskah> semua = repository.semuaVersi(naskah);
    Integer pernah = diperiksa.terakhir(naskah.getProsesId(), semua).orElse(null);
    VersiNaskah kanan = cari(semua, baru == null ? naskah.getVersiTerakhir() : baru);
    VersiNaskah kiri = cari(semua, lama == null ? semula(pernah, kanan.getNomor()) : lama);
    List<BarisBanding> baris =
        PembandingNaskah.bandingkan(
            BentukIsi.konsep(kiri.getIsi()), BentukIsi.konsep(kanan.getIsi()));
    return new Perbandingan(
        naskah.getId(),
        naskah.getHal(),
        BentukIsi.info(kiri),
        BentukIsi.info(kanan),
        semua.stream().map(BentukIsi::info).toList(),
        pernah,
        PembandingNaskah.ringkasan(baris),
        baris);
  }

  private static int semula(Integer pernah, int baru) {
    return pernah != null && pernah < baru ? pernah : Math.max(1, baru - 1);
  }

  private static VersiNaskah cari(List<VersiNaskah> semua, int nomor) {
    return semua.stream()
        .filter(v -> v.getNomor() == nomor)
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }
}
