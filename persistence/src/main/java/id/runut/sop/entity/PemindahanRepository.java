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
   * A move, what the process is called, and the numbers of the two versions.
   *
   * @param dari number of the version that was left
   * @param ke number of the version that it went on on
   */
  public record Pindahan(PemindahanProses catatan, String judul, int dari, int ke) {}

  public void simpan(PemindahanProses pemindahan) {
    em.persist(pemindahan);
  }

  /** The moves of a process, oldest first. */
  public List<Pindahan> pindahan(UUID prosesId) {
    return em.createQuery(
            """
            select p, s.judul, d.nomor, k.nomor from PemindahanProses p
              join Proses s on s.id = p.prosesId
              join VersiSop d on d.id = p.dariId join VersiSop k on k.id = p.keId
            where p.prosesId = :proses order by p.waktu, p.id
            """,
            Object[].class)
        .setParameter("proses", prosesId)
        .getResultStream()
        .map(PemindahanRepository::pindahan)
        .toList();
  }

  /** The moves of an SOP's processes, newest first. */
  public List<Pindahan> terakhir(UUID sopId, int terbanyak) {
    return em.createQuery(
            """
            select p, s.judul, d.nomor, k.nomor from PemindahanProses p
              join Proses s on s.id = p.prosesId
              join VersiSop d on d.id = p.dariId join VersiSop k on k.id = p.keId
            where s.sopId = :sop order by p.waktu desc, p.id
            """,
            Object[].class)
        .setParameter("sop", sopId)
        .setMaxResults(terbanyak)
        .getResultStream()
        .map(PemindahanRepository::pindahan)
        .toList();
  }

  private static Pindahan pindahan(Object[] b) {
    return new Pindahan((PemindahanProses) b[0], (String) b[1], (int) b[2], (int) b[3]);
  }
}
