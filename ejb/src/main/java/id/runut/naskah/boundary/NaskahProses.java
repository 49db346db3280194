package id.runut.naskah.boundary;

import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.PencariNaskah;
import id.runut.naskah.control.PenilaiKonsep;
import id.runut.naskah.control.PerinciNaskah;
import id.runut.naskah.control.PihakNaskah;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The letters of a process as the services of other capabilities see them, after their own
 * permission checks. Pages and REST never call it.
 */
@Stateless
@PermitAll
public class NaskahProses {

  @Inject NaskahRepository repository;
  @Inject PencariNaskah pencari;
  @Inject PerinciNaskah perinci;
  @Inject PenilaiKonsep penilai;
  @Inject PihakNaskah pihak;

  /**
   * The current version of a document, seen from a task: that of its branch, or of the whole
   * process; empty while none has been handed in.
   */
  public Optional<NaskahBerlaku> berlaku(KonteksTugas konteks, String dokumen) {
    return pencari
        .untuk(konteks, dokumen)
        .flatMap(n -> repository.berlaku(n))
        .map(NaskahProses::berlaku);
  }

  /** The current versions of a document in all branches, in the order in which they were begun. */
  public List<NaskahBerlaku> semuaCabang(UUID prosesId, String dokumen) {
    return repository.semuaCabang(prosesId, dokumen).stream()
        .flatMap(n -> repository.berlaku(n).stream())
        .map(NaskahProses::berlaku)
        .toList();
  }

  /** The finished letter of a document, seen from a task; empty before it is signed or issued. */
  public Optional<RingkasanNaskah> terbit(KonteksTugas konteks, String dokumen) {
    return pencari
        .untuk(konteks, dokumen)
        .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
        .map(perinci::ringkas);
  }

  /** The finished letter of a document that all branches share; empty before it is finished. */
  public Optional<RingkasanNaskah> terbit(UUID prosesId, String dokumen) {
    return repository
        .naskah(prosesId, dokumen)
        .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
        .map(perinci::ringkas);
  }

  /** The finished letters of a process, of each document and branch the newest edition only. */
  public List<RingkasanNaskah> semuaTerbit(UUID prosesId) {
    List<Naskah> semua = repository.proses(prosesId);
    return semua.stream()
        .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
        .filter(n -> semua.stream().noneMatch(l -> menggantikan(l, n)))
        .map(perinci::ringkas)
        .toList();
  }

  /**
   * The finished document of another SOP of the agency that a process can take as its input: of the
   * same year, of the same quarter where it is quarterly, the newest of several.
   *
   * @param kodeSop code of the SOP that makes it
   * @param dokumen key of the document there
   * @param periode of the process that takes it
   */
  public Optional<RingkasanNaskah> terbitDariSop(
      UUID instansiId, String kodeSop, String dokumen, Periode periode) {
    return repository
        .dariSop(instansiId, kodeSop, dokumen, periode.tahun(), periode.triwulan())
        .map(perinci::ringkas);
  }

  /** Whether the working copies of the documents that the act drafts are complete. */
  public Putusan siapDiajukan(KonteksTugas konteks) {
    return penilai.siap(konteks);
  }

  /** The posts that sign a letter, in their order. */
  public List<UUID> jabatanPenanda(UUID naskahId) {
    return pihak.jabatanPenanda(
        repository
            .naskah(naskahId)
            .orElseThrow(() -> new IllegalArgumentException("no letter " + naskahId)));
  }

  private static boolean menggantikan(Naskah l, Naskah n) {
    return l.getDokumen().equals(n.getDokumen())
        && Objects.equals(l.getCabang(), n.getCabang())
        && l.getEdisi() > n.getEdisi();
  }

  private static NaskahBerlaku berlaku(VersiNaskah v) {
    Naskah n = v.getNaskah();
    return new NaskahBerlaku(
        n.getId(),
        n.getInstansiId(),
        n.getDokumen(),
        n.getJenis(),
        v.getIsi().getHal(),
        v.getIsi().getKlasifikasi(),
        v.getIsi().getKepada(),
        BentukIsi.info(v),
        n.getNomor(),
        n.getTanggal(),
        n.getKode(),
        n.getBerkasId());
  }
}
