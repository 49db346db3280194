package id.runut.organisasi.control;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.keycloak.StatusAkun;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The official who makes the current request, read once per request. A mandate (Plt, Plh) is judged
 * anew with every request, so it is valid only while it is used.
 */
@RequestScoped
public class PelakuAktif {

  @Inject PemanggilAktif pemanggil;
  @Inject PembacaIdentitas pembaca;
  @Inject StatusAkun statusAkun;

  private Identitas identitas;
  private TidakBerwenang tanpaJabatan;

  /**
   * @throws TidakBerwenang when the login has no post
   */
  public Identitas identitas() {
    if (tanpaJabatan != null) {
      throw tanpaJabatan;
    }
    if (identitas == null) {
      identitas = baca();
    }
    return identitas;
  }

  /**
   * Puts one of the caller's posts first for the rest of the request: acts that do not themselves
   * say in which post are done in it.
   *
   * @return whether he holds it today
   */
  public boolean pilih(UUID jabatanId) {
    boolean dipegang = memegang(jabatanId);
    if (dipegang) {
      identitas = identitas().mendahulukan(jabatanId);
    }
    return dipegang;
  }

  /**
   * Whoever keeps the refusal in the log asks once more, in a transaction that is lost by then: the
   * answer has to be at hand.
   */
  private Identitas baca() {
    try {
      return pembaca.baca(pemanggil.subjek());
    } catch (TidakBerwenang tidakAda) {
      tanpaJabatan = tidakAda;
      throw tidakAda;
    }
  }

  public boolean berperan(String peran) {
    return pemanggil.berperan(peran);
  }

  public boolean memegang(UUID jabatanId) {
    return identitas().jabatanIds().contains(jabatanId);
  }

  /**
   * The caller acting in one of his posts.
   *
   * @throws TidakDitemukan when he does not hold it: what is not his does not exist for him
   */
  public Pelaku dalamJabatan(UUID jabatanId) {
    return identitas().jabatan().stream()
        .filter(j -> j.jabatanId().equals(jabatanId))
        .findFirst()
        .map(this::pelaku)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /** The caller acting in the post that he has chosen, his own where he has not. */
  public Pelaku utama() {
    return pelaku(identitas().utama());
  }

  /**
   * Asks Keycloak at this moment; used before every signature.
   *
   * @throws TidakBerwenang when the account has been disabled or removed
   */
  public void pastikanAkunAktif() {
    if (!statusAkun.aktif(pemanggil.subjek())) {
      throw new TidakBerwenang("kesalahan.akunDinonaktifkan");
    }
  }

  private Pelaku pelaku(JabatanDipegang jabatan) {
    return new Pelaku(
        identitas().pegawaiId(),
        identitas().nama(),
        jabatan.jabatanId(),
        jabatan.sebutan(),
        jabatan.atasNama());
  }
}
