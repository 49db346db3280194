package id.runut.naskah.control;

import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The working copies. All verbs want a step that the engine has handed over, locked: that is what
 * keeps two first looks from making two letters.
 */
@ApplicationScoped
public class PengelolaKonsep {

  @Inject NaskahRepository repository;
  @Inject PenilaiKonsep penilai;
  @Inject PembuatKonsep pembuat;
  @Inject PencatatVersi pencatat;
  @Inject Jam jam;

  /**
   * The working copy of a document of the step: made from its template when there is none, from the
   * letter as it stands when others have handed that in, and as the next edition when it is signed
   * already.
   */
  public KonsepTersimpan buka(KonteksTugas konteks, String dokumen) {
    Optional<Naskah> ada = pencatat.ada(konteks, dokumen);
    if (ada.isEmpty()) {
      return dariTemplat(konteks, dokumen, null);
    }
    Naskah naskah = ada.get();
    if (naskah.bertandaTangan()) {
      return edisiBaru(konteks, naskah);
    }
    return repository
        .konsep(naskah)
        .orElseGet(() -> mulai(konteks, naskah, berlaku(naskah).getIsi()));
  }

  /**
   * @throws SudahBerubah when somebody else has saved since the given counter
   * @throws DataTidakSah when something is too long to be kept
   */
  public KonsepTersimpan simpan(
      KonteksTugas konteks, String dokumen, KonsepNaskah masukan, long versi) {
    KonsepTersimpan konsep = buka(konteks, dokumen);
    if (konsep.getVersi() != versi) {
      throw new SudahBerubah(
          "naskah.konsepSudahBerubah",
          konsep.getPelaku().getNama(),
          konsep.getPelaku().getNamaJabatan(),
          konsep.getDisimpan());
    }
    KonsepNaskah bersih = BentukIsi.bersih(dijaga(masukan, konsep.getIsi()));
    tolak(AturanNaskah.batas(bersih));
    penilai.pastikanGambarMilik(konsep, bersih);
    konsep.simpan(
        BentukIsi.simpan(bersih, konsep.getIsi().isMendatar()), jam.sekarang(), konteks.pelaku());
    lebihDijaga(konsep);
    repository.kirimPerubahan();
    return konsep;
  }

  /**
   * Fills the tables of the working copy anew that come from the portal's data, after the data have
   * changed; what the author has written stays.
   */
  public void segarkanTabel(KonteksTugas konteks, String dokumen) {
    KonsepTersimpan konsep = buka(konteks, dokumen);
    KonsepNaskah kini = BentukIsi.konsep(konsep.getIsi());
    List<TabelNaskah> baru = pembuat.buat(konteks, dokumen).konsep().tabel();
    KonsepNaskah segar = kini.dengan(AturanNaskah.disegarkan(kini.tabel(), baru));
    if (!segar.equals(kini)) {
      konsep.simpan(
          BentukIsi.simpan(BentukIsi.bersih(segar), konsep.getIsi().isMendatar()),
          jam.sekarang(),
          konteks.pelaku());
      repository.kirimPerubahan();
    }
  }

  /**
   * Makes the working copy a version.
   *
   * @throws DataTidakSah with everything that is missing
   */
  public InfoVersi ajukan(KonteksTugas konteks, KonsepTersimpan konsep) {
    Naskah naskah = konsep.getNaskah();
    tolak(penilai.kurang(konsep));
    naskah.dijaga(konsep.getIsi().getKeamanan());
    return pencatat.catat(konteks, naskah, konsep.getIsi());
  }

  /**
   * What the portal itself has put together is put together anew, what was written is taken over.
   */
  private KonsepTersimpan edisiBaru(KonteksTugas konteks, Naskah lama) {
    if (lama.getJenis() == JenisNaskah.REKAPITULASI) {
      return dariTemplat(konteks, lama.getDokumen(), lama);
    }
    IsiSurat isi = berlaku(lama).getIsi();
    Naskah baru =
        PencatatVersi.naskah(konteks, lama.getDokumen(), lama.getJenis(), isi, jam.sekarang())
            .sesudah(lama);
    repository.simpan(baru);
    return mulai(konteks, baru, isi);
  }

  private KonsepTersimpan dariTemplat(KonteksTugas konteks, String dokumen, Naskah lama) {
    TemplatKonsep templat = pembuat.buat(konteks, dokumen);
    IsiSurat isi = BentukIsi.simpan(BentukIsi.bersih(templat.konsep()), templat.mendatar());
    Naskah naskah =
        PencatatVersi.naskah(konteks, dokumen, templat.jenis(), isi, jam.sekarang())
            .dalamCabang(konteks.cabang());
    repository.simpan(lama == null ? naskah : naskah.sesudah(lama));
    return mulai(konteks, naskah, isi);
  }

  private KonsepTersimpan mulai(KonteksTugas konteks, Naskah naskah, IsiSurat isi) {
    IsiSurat salinan = BentukIsi.simpan(BentukIsi.konsep(isi), isi.isMendatar());
    KonsepTersimpan konsep = new KonsepTersimpan(naskah, salinan, jam.sekarang(), konteks.pelaku());
    repository.simpan(konsep);
    repository.kirimPerubahan();
    return konsep;
  }

  private VersiNaskah berlaku(Naskah naskah) {
    return repository
        .berlaku(naskah)
        .orElseThrow(() -> new IllegalStateException("letter " + naskah.getId() + " is empty"));
  }

  private static KonsepNaskah dijaga(KonsepNaskah k, IsiSurat semula) {
    return k.dengan(AturanNaskah.dijaga(k.tabel(), BentukIsi.konsep(semula).tabel()));
  }

  /**
   * A working copy that says more of secrecy than the version before it hides the letter at once.
   */
  private static void lebihDijaga(KonsepTersimpan konsep) {
    Naskah naskah = konsep.getNaskah();
    SifatKeamanan baru = konsep.getIsi().getKeamanan();
    if (naskah.getVersiTerakhir() == 0 || baru.compareTo(naskah.getKeamanan()) > 0) {
      naskah.dijaga(baru);
    }
  }

  private static void tolak(List<Kekeliruan> keliru) {
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("naskah.belumLengkap"), keliru);
    }
  }
}
