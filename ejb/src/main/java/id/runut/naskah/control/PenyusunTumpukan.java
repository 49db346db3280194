package id.runut.naskah.control;

import id.runut.naskah.boundary.BarisTumpukan;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The caller's open tasks of one kind, each with its letters and whether it can be done unopened.
 */
@ApplicationScoped
public class PenyusunTumpukan {

  @Inject MejaKerjaService meja;
  @Inject MesinProses mesin;
  @Inject NaskahProses naskah;

  /**
   * The most urgent first, as on the desk; as many as can be done in one go.
   *
   * @param tindakan the act, which is the kind of the tasks as well
   */
  public List<BarisTumpukan> susun(String tindakan) {
    return meja.menunggu(tindakan, new Halaman(0, AturanTumpukan.TERBANYAK)).isi().stream()
        .map(t -> baris(t, mesin.lihat(t.id()).untuk(tindakan)))
        .toList();
  }

  private BarisTumpukan baris(RingkasanTugas tugas, KonteksTugas konteks) {
    List<NaskahBerlaku> berlaku =
        konteks.langkah().semuaDokumenUntuk(konteks.tindakan()).stream()
            .flatMap(dokumen -> naskah.berlaku(konteks, dokumen).stream())
            .toList();
    boolean pilih = konteks.utama() && mesin.tujuanBerikut(konteks).pilihSatu();
    Putusan boleh = AturanTumpukan.tanpaIsian(konteks, pilih).dan(mesin.boleh(konteks));
    return new BarisTumpukan(tugas, berlaku, boleh);
  }
}
