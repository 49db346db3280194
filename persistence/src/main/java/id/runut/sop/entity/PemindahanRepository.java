package id.runut.sop.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads and stores the moves of processes between versions. */
@ApplicationScoped
public class PemindahanRepository {

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  /**
   * A move and the numbers of the two versions.
   *
   * @param dari number of the version that was left
   * @param ke number of the version that it went on on
   */
  public record Pindahan(PemindahanProses catatan, int dari, int ke) {}

  public void simpan(PemindahanProses pemindahan) {
    em.persist(pemindahan);
  }

  /** The moves of a process, oldest first. */
  public List<Pindahan> pindahan(UUID prosesId) {
    return em.createQuery(
            """
            select p, d.nomor, k.nomor from PemindahanProses p
              join VersiSop d on d.id = p.dariId join VersiSop k on k.id = p.keId
            where p.prosesId = :proses order by p.waktu, p.id
            """,
            Object[].class)
        .setParameter("proses", prosesId)
        .getResultStream()
        .map(b -> new Pindahan((PemindahanProses) b[0], (int) b[1], (int) b[2]))
        .toList();
  }
}
