package id.runut.uji;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.umum.boundary.TidakBerwenang;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Whoever the test says is logged in, thread by thread. His posts are read from the database, so
 * that deputies work as they do in the portal.
 */
public class PelakuUji extends PelakuAktif {

  @Inject PembacaIdentitas pembacaUji;
  @Inject BasisData basisData;

  private final ThreadLocal<Pemeran> pemeran = new ThreadLocal<>();
  private final ThreadLocal<Identitas> terbaca = new ThreadLocal<>();
  private final Set<Pemeran> dinonaktifkan = EnumSet.noneOf(Pemeran.class);

  /** From now on this thread acts as the given official. */
  public void menjadi(Pemeran siapa) {
    pemeran.set(siapa);
    terbaca.remove();
  }

  /** Does something as the given official, then is again who he was. */
  public <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    Pemeran semula = pemeran.get();
    menjadi(siapa);
    try {
      return kerja.call();
    } catch (RuntimeException gagal) {
      throw gagal;
    } catch (Exception gagal) {
      throw new IllegalStateException(gagal);
    } finally {
      menjadi(semula);
    }
  }

  /** Disables the official's account, as an administrator does in Keycloak. */
  public void nonaktifkan(Pemeran siapa) {
    dinonaktifkan.add(siapa);
  }

  @Override
  public Identitas identitas() {
    if (terbaca.get() == null) {
      terbaca.set(basisData.dalamTransaksi(() -> pembacaUji.baca(siapa().subjek())));
    }
    return terbaca.get();
  }

  @Override
  public boolean berperan(String peran) {
    return identitas().jabatan().stream().anyMatch(j -> j.peran().equals(peran));
  }

  @Override
  public void pastikanAkunAktif() {
    if (dinonaktifkan.contains(siapa())) {
      throw new TidakBerwenang("kesalahan.akunDinonaktifkan");
    }
  }

  private Pemeran siapa() {
    if (pemeran.get() == null) {
      throw new IllegalStateException("the test has not said who acts in this thread");
    }
    return pemeran.get();
  }
}
