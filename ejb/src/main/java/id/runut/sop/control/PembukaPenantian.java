package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.Proses;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Opens the step that has waited for an outside event. */
@ApplicationScoped
public class PembukaPenantian {

  @Inject KatalogSop katalog;
  @Inject PencatatPerluasan pencatat;
  @Inject PembukaBerikut pembuka;

  HasilLangkah buka(Proses p, Penantian penantian, Jabatan jabatan, String rujukan, Pelaku pelaku) {
    LangkahSop langkah = katalog.definisi(p.getVersiSopId()).langkah(penantian.getLangkah());
    pencatat.tiba(p, penantian, rujukan, pelaku);
    return pembuka.buka(
        p, langkah, Penerima.baru(List.of(jabatan), false), pelaku, null, penantian.getTiba());
  }
}
