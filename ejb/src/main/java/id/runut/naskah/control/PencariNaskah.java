package id.runut.naskah.control;

import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Finds the letter that a task is about: that of its branch, or the one that all branches share.
 */
@ApplicationScoped
public class PencariNaskah {

  @Inject NaskahRepository repository;
  @Inject OrganisasiRepository organisasi;

  /** The newest edition of the document that the task's act is about. */
  public Optional<Naskah> untuk(KonteksTugas konteks) {
    return untuk(konteks, konteks.dokumen());
  }

  /** The newest edition of a document, seen from a task. */
  public Optional<Naskah> untuk(KonteksTugas konteks, String dokumen) {
    if (dokumen == null) {
      return Optional.empty();
    }
    Optional<Naskah> milikCabang =
        konteks.cabang() == null
            ? Optional.empty()
            : repository.naskah(konteks.prosesId(), dokumen, konteks.cabang());
    return milikCabang.or(() -> repository.naskah(konteks.prosesId(), dokumen));
  }

  /** Name of the unit whose letter it is; null for a letter of no branch. */
  public String unit(Naskah n) {
    return n.getCabang() == null
        ? null
        : organisasi.jabatan(n.getCabang()).map(Jabatan::getUnit).orElseThrow().getNama();
  }
}
