package id.runut.rapat.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores what was said, decided and photographed in meetings. */
@ApplicationScoped
public class NotulaRepository {

  private static final String RAPAT = "rapat";

  @PersistenceContext(unitName = "runut")
  EntityManager em;

  public void simpan(BagianNotula bagian) {
    em.persist(bagian);
  }

  public void simpan(PengesahanNotula pengesahan) {
    em.persist(pengesahan);
  }

  public void simpan(KeputusanRapat keputusan) {
    em.persist(keputusan);
  }

  public void buang(KeputusanRapat keputusan) {
    em.remove(keputusan);
  }

  public void simpan(FotoRapat foto) {
    em.persist(foto);
  }

  /** Sends what has been changed, so that counters show it. */
  public void kirimPerubahan() {
    em.flush();
  }

  public List<BagianNotula> bagian(UUID rapatId) {
    return em.createQuery(
            "select b from BagianNotula b where b.rapat.id = :rapat", BagianNotula.class)
        .setParameter(RAPAT, rapatId)
        .getResultList();
  }

  /** All approvals that were given, of earlier wordings too. */
  public List<PengesahanNotula> pengesahan(UUID rapatId) {
    return em.createQuery(
            "select p from PengesahanNotula p where p.rapat.id = :rapat order by p.waktu",
            PengesahanNotula.class)
        .setParameter(RAPAT, rapatId)
        .getResultList();
  }

  /** The decisions in their order. */
  public List<KeputusanRapat> keputusan(UUID rapatId) {
    return em.createQuery(
            "select k from KeputusanRapat k where k.rapat.id = :rapat order by k.urut",
            KeputusanRapat.class)
        .setParameter(RAPAT, rapatId)
        .getResultList();
  }

  public Optional<KeputusanRapat> satuKeputusan(UUID id) {
    return Optional.ofNullable(em.find(KeputusanRapat.class, id));
  }

  /** The photographs in the order in which they came, without those taken back. */
  public List<FotoRapat> foto(UUID rapatId) {
    return em.createQuery(
            """
            select f from FotoRapat f where f.rapat.id = :rapat and f.dihapus is null
            order by f.diunggah, f.id
            """,
            FotoRapat.class)
        .setParameter(RAPAT, rapatId)
        .getResultList();
  }

  public Optional<FotoRapat> satuFoto(UUID id) {
    return Optional.ofNullable(em.find(FotoRapat.class, id)).filter(f -> f.getDihapus() == null);
  }
}
