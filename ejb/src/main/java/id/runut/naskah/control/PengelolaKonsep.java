package id.runut.naskah.control;

import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The working copies. All verbs want a step that the engine has handed over, locked: that is what
 * keeps two first looks from making two letters.
 */
@ApplicationScoped
public class PengelolaKonsep {

  @Inject NaskahRepository repository;
  @Inject PembuatKonsep pembuat;
  @Inject PencatatVersi pencatat;
  @Inject Jam jam;

  /** The working copy of the step's document; made from the template when there is none. */
  public KonsepTersimpan buka(KonteksTugas konteks) {
    return repository
        .naskah(konteks.prosesId(), konteks.langkah().dokumen())
        .flatMap(repository::konsep)
        .orElseGet(() -> mulai(konteks));
  }

  /**
   * @throws SudahBerubah when somebody else has saved since the given counter
   * @throws DataTidakSah when something is too long to be kept
   */
  public KonsepTersimpan simpan(KonteksTugas konteks, KonsepNaskah masukan, long versi) {
    KonsepTersimpan konsep = buka(konteks);
    if (konsep.getVersi() != versi) {
      throw new SudahBerubah(
          "naskah.konsepSudahBerubah",
          konsep.getPelaku().getNama(),
          konsep.getPelaku().getNamaJabatan(),
          konsep.getDisimpan());
    }
    KonsepNaskah bersih = BentukIsi.bersih(masukan);
    tolak(AturanNaskah.batas(bersih));
    konsep.simpan(BentukIsi.simpan(bersih, false), jam.sekarang(), konteks.pelaku());
    repository.kirimPerubahan();
    return konsep;
  }

  /**
   * Makes the working copy a version.
   *
   * @throws DataTidakSah with everything that is missing
   */
  public InfoVersi ajukan(KonteksTugas konteks, KonsepTersimpan konsep) {
    Naskah naskah = konsep.getNaskah();
    tolak(AturanNaskah.kurang(naskah.getJenis(), BentukIsi.konsep(konsep.getIsi())));
    return pencatat.catat(konteks, naskah, konsep.getIsi());
  }

  private KonsepTersimpan mulai(KonteksTugas konteks) {
    TemplatKonsep templat = pembuat.buat(konteks);
    KonsepNaskah bersih = BentukIsi.bersih(templat.konsep());
    Naskah naskah =
        new Naskah(
            konteks.instansiId(),
            konteks.prosesId(),
            konteks.judulProses(),
            konteks.langkah().dokumen(),
            templat.jenis(),
            bersih.hal(),
            jam.sekarang());
    repository.simpan(naskah);
    KonsepTersimpan konsep =
        new KonsepTersimpan(
            naskah, BentukIsi.simpan(bersih, false), jam.sekarang(), konteks.pelaku());
    repository.simpan(konsep);
    repository.kirimPerubahan();
    return konsep;
  }

  private static void tolak(List<Kekeliruan> keliru) {
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("naskah.belumLengkap"), keliru);
    }
  }
}
