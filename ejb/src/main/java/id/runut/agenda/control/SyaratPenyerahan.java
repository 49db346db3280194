package id.runut.agenda.control;

import id.runut.agenda.entity.PencatatanRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever goes on with what others have handed over has confirmed its receipt. */
@ApplicationScoped
public class SyaratPenyerahan implements SyaratLangkah {

  @Inject PencatatanRepository repository;

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    if (!konteks.utama()) {
      return Putusan.ya();
    }
    long belum =
        repository.penyerahan(konteks.prosesId(), konteks.langkah().nomor()).stream()
            .filter(p -> p.getDiterima() == null)
            .count();
    return belum == 0 ? Putusan.ya() : Putusan.tidak("serah.belumDiterima", belum);
  }
}
