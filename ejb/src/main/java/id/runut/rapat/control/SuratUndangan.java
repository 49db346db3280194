package id.runut.rapat.control;

import id.runut.naskah.boundary.HakBacaNaskah;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * The signed letter of invitation that an earlier step of the SOP has made. Whoever is invited may
 * read it, even where he takes no other part in the process.
 */
@ApplicationScoped
public class SuratUndangan implements HakBacaNaskah {

  /** How definitions call letters of invitation. */
  private static final String TIPE = "undangan";

  @Inject RapatRepository repository;
  @Inject MesinProses mesin;
  @Inject NaskahProses naskah;

  /** The letter that the meeting's SOP has made for it; empty for none. */
  public Optional<RingkasanNaskah> untuk(Rapat r) {
    if (r.getProsesId() == null) {
      return Optional.empty();
    }
    return kunci(mesin.definisi(r.getProsesId()), r.getLangkah())
        .flatMap(dokumen -> naskah.terbit(r.getProsesId(), dokumen));
  }

  /** Of several invitations, the one that was worked on last before the meeting. */
  static Optional<String> kunci(DefinisiSop sop, int sebelum) {
    return sop.dokumen().stream()
        .filter(d -> TIPE.equals(d.tipe()))
        .map(DokumenSop::kunci)
        .filter(k -> langkahTerakhir(sop, k, sebelum) > 0)
        .max(Comparator.comparingInt(k -> langkahTerakhir(sop, k, sebelum)));
  }

  private static int langkahTerakhir(DefinisiSop sop, String dokumen, int sebelum) {
    return sop.langkah().stream()
        .filter(l -> l.nomor() < sebelum && l.semuaDokumen().contains(dokumen))
        .mapToInt(LangkahSop::nomor)
        .max()
        .orElse(0);
  }

  @Override
  public boolean dikirimKepada(UUID naskahId, Collection<UUID> jabatanIds) {
    return !jabatanIds.isEmpty() && repository.diundangDengan(naskahId, jabatanIds);
  }
}
