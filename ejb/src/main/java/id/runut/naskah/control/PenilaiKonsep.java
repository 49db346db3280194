package id.runut.naskah.control;

import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whether the working copies of a step's documents are complete. */
@ApplicationScoped
public class PenilaiKonsep {

  @Inject NaskahRepository repository;
  @Inject PencariNaskah pencari;
  @Inject PihakNaskah pihak;
  @Inject PenggunaGambar gambar;

  /** A letter that nobody has looked at yet will come complete from its template. */
  public Putusan siap(KonteksTugas konteks) {
    Putusan hasil = Putusan.ya();
    for (String dokumen : konteks.langkah().semuaDokumenUntuk(konteks.tindakan())) {
      hasil = hasil.dan(siap(konteks, dokumen));
    }
    return hasil;
  }

  private Putusan siap(KonteksTugas konteks, String dokumen) {
    Optional<KonsepTersimpan> konsep =
        pencari
            .untuk(konteks, dokumen)
            .filter(n -> !n.bertandaTangan())
            .flatMap((Naskah n) -> repository.konsep(n));
    return konsep.map(this::boleh).orElse(Putusan.ya());
  }

  /** Whether a working copy may be handed in, with the first thing that is missing. */
  public Putusan boleh(KonsepTersimpan k) {
    return AturanNaskah.bolehAjukan(k.getNaskah().getJenis(), BentukIsi.konsep(k.getIsi()))
        .dan(pihak.bentukSah(k.getNaskah(), k.getIsi()));
  }

  /**
   * @throws id.runut.umum.boundary.DataTidakSah when the new content shows a picture that was not
   *     brought into the letter
   */
  void pastikanGambarMilik(KonsepTersimpan k, KonsepNaskah baru) {
    gambar.pastikanMilik(k.getNaskah(), k.getIsi().getIsi(), baru.isi());
  }

  /** Everything that is missing before a working copy may be handed in. */
  List<Kekeliruan> kurang(KonsepTersimpan k) {
    List<Kekeliruan> keliru =
        new ArrayList<>(
            AturanNaskah.kurang(k.getNaskah().getJenis(), BentukIsi.konsep(k.getIsi())));
    Putusan bentuk = pihak.bentukSah(k.getNaskah(), k.getIsi());
    if (!bentuk.boleh()) {
      keliru.add(new Kekeliruan("atasNama", bentuk.alasan()));
    }
    return keliru;
  }
}
