package id.runut.tandatangan.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.entity.KeadaanUpaya;
import id.runut.tandatangan.entity.PenyediaRepository;
import id.runut.tandatangan.entity.UpayaTandaTangan;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps what goes out to a provider in transactions of its own: the counter of numbers is free
 * again before anybody waits for an answer, and what was sent is known whatever becomes of the act
 * that sent it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PenjagaUpaya {

  @Inject PenyediaRepository repository;
  @Inject PenyusunUpaya penyusun;
  @Inject Jam jam;

  /**
   * A letter that is ready to be sent, or was sent before.
   *
   * @param asal the bytes to be signed, the visible block in place
   * @param tidakPasti whether they may have been signed already
   * @param idDokumen by which the provider may still have the answer; null for not
   */
  public record Upaya(
      UUID id,
      String nomor,
      LocalDate tanggal,
      String kode,
      byte[] asal,
      boolean tidakPasti,
      String idDokumen) {}

  /**
   * The letter with number, date and code. What may have been signed stays what it was; anything
   * else is set anew, under the same number and code.
   */
  public Upaya siapkan(NaskahBerlaku naskah, int urut, Penandatangan siapa) {
    UpayaTandaTangan u =
        repository
            .upaya(naskah.versi().id(), urut)
            .orElseGet(() -> penyusun.baru(naskah, urut, siapa));
    if (u.getAsal() == null || !u.tidakPasti() || !u.getNip().equals(siapa.nip())) {
      u.siapkan(siapa.nip(), penyusun.asal(naskah, u, siapa), jam.sekarang());
      repository.simpan(u);
    }
    return new Upaya(
        u.getId(),
        u.getNomor(),
        u.getTanggal(),
        u.getKode(),
        u.getAsal(),
        u.tidakPasti(),
        u.getIdDokumen());
  }

  /** Says beforehand that it is being sent: a server that dies meanwhile leaves no doubt of it. */
  public void dikirim(UUID id) {
    repository.upaya(id).orElseThrow().menjadi(KeadaanUpaya.DIKIRIM, null, jam.sekarang());
  }

  /** No usable answer came. */
  public void tidakPasti(UUID id, String idDokumen) {
    repository.upaya(id).orElseThrow().menjadi(KeadaanUpaya.TIDAK_PASTI, idDokumen, jam.sekarang());
  }

  /** It was not signed, or what came back was not accepted. */
  public void ditolak(UUID id) {
    repository.upaya(id).orElseThrow().menjadi(KeadaanUpaya.DITOLAK, null, jam.sekarang());
  }
}
