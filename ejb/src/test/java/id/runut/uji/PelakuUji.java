package id.runut.uji;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.umum.boundary.TidakBerwenang;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Whoever the test says is logged in, thread by thread. His posts are read from the database, so
 * that deputies work as they do in the portal.
 */
public class PelakuUji extends PelakuAktif {

  @Inject PembacaIdentitas pembacaUji;
  @Inject BasisData basisData;

  private final ThreadLocal<String> subjek = new ThreadLocal<>();
  private final ThreadLocal<Identitas> terbaca = new ThreadLocal<>();
  private final Set<String> dinonaktifkan = new HashSet<>();

  /** From now on this thread acts as the given official. */
  public void menjadi(Pemeran siapa) {
    menjadi(siapa.subjek());
  }

  /** Does something as whoever holds the demo post, then is again who he was. */
  public <T> T sebagaiPemegang(UUID jabatanId, Callable<T> kerja) {
    return sebagai("d" + jabatanId.toString().substring(1), kerja);
  }

  /** Does something as the given official, then is again who he was. */
  public <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return sebagai(siapa.subjek(), kerja);
  }

  private void menjadi(String siapa) {
    subjek.set(siapa);
    terbaca.remove();
  }

  private <T> T sebagai(String siapa, Callable<T> kerja) {
    String semula = subjek.get();
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
    dinonaktifkan.add(siapa.subjek());
  }

  @Override
  public Identitas identitas() {
    if (terbaca.get() == null) {
      terbaca.set(basisData.dalamTransaksi(() -> pembacaUji.baca(siapa())));
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

  private String siapa() {
    if (subjek.get() == null) {
      throw new IllegalStateException("the test has not said who acts in this thread");
    }
    return subjek.get();
  }
}
