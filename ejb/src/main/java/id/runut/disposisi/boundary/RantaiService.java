package id.runut.disposisi.boundary;

import id.runut.disposisi.control.PencatatSurat;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.organisasi.control.PelakuAktif;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the capabilities that keep letters ask about the orders on them. */
@Stateless
@RolesAllowed("**")
public class RantaiService {

  @Inject SuratDisposisiRepository repository;
  @Inject PencatatSurat pencatat;
  @Inject PelakuAktif pelakuAktif;

  /**
   * Whether one of the caller's posts has given or received an order about a letter; an order that
   * was recalled counts for nothing.
   */
  public boolean dalamRantai(String jenis, UUID asalId) {
    return repository.dalamRantai(jenis, asalId, pelakuAktif.identitas().jabatanIds());
  }

  /** How far letters have come, by id; all of them are in the answer. */
  public Map<UUID, KeadaanDisposisi> keadaan(String jenis, Collection<UUID> asalIds) {
    Map<UUID, KeadaanDisposisi> hasil = new HashMap<>();
    asalIds.forEach(id -> hasil.put(id, KeadaanDisposisi.BELUM));
    if (!asalIds.isEmpty()) {
      repository
          .keadaan(jenis, asalIds)
          .forEach((id, keadaan) -> hasil.put(id, KeadaanDisposisi.valueOf(keadaan)));
    }
    return hasil;
  }

  /**
   * Tells that the particulars of a letter have been corrected; for services, in the transaction of
   * the correction. Harmless where no order was given.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void segarkan(String jenis, SuratAsal surat) {
    pencatat.segarkan(jenis, surat);
  }
}
