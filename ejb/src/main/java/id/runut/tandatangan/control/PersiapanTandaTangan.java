package id.runut.tandatangan.control;

import id.runut.audit.boundary.AuditService;
import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.SudahBerubah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that is judged before a signature. Refusals are kept in the log; that is possible only here,
 * as long as the act itself has written nothing into the process's chain.
 */
@ApplicationScoped
public class PersiapanTandaTangan {

  @Inject PelakuAktif pelakuAktif;
  @Inject NaskahProses naskahProses;
  @Inject PenyediaParaf penyediaParaf;
  @Inject AuditService audit;

  /** What is to be signed, and the key to do it with. */
  public record Siap(List<NaskahBerlaku> naskah, KuasaTandaTangan kuasa) {}

  /** Whether the letters of the act may be signed as they stand. */
  public Putusan boleh(KonteksTugas konteks) {
    Putusan hasil = Putusan.ya();
    for (String dokumen : dokumen(konteks)) {
      hasil = hasil.dan(boleh(naskahProses.berlaku(konteks, dokumen)));
    }
    return hasil;
  }

  /**
   * @param kuasa opens the signer's key, or has it already; asked last, so that no passphrase is
   *     tried for what cannot be signed
   * @throws KesalahanPortal with the first reason against it
   */
  public Siap periksa(
      KonteksTugas konteks, TandaTangani perintah, Supplier<? extends KuasaTandaTangan> kuasa) {
    try {
      pelakuAktif.pastikanAkunAktif();
      List<NaskahBerlaku> naskah =
          dokumen(konteks).stream()
              .flatMap(dokumen -> naskahProses.berlaku(konteks, dokumen).stream())
              .toList();
      naskah.forEach(n -> pastikanSama(n, perintah));
      boleh(konteks).tegakkan();
      pastikanBerperintah(konteks, perintah);
      return new Siap(naskah, kuasa.get());
    } catch (KesalahanPortal ditolak) {
      audit.catatPenolakan(
          konteks.rantai(),
          "tugas",
          konteks.tugasId(),
          konteks.pelaku(),
          Map.of("tindakan", LangkahTandaTangan.TANDATANGAN, "sebab", ditolak.pesan().kunci()));
      ditolak.tandaiTercatat();
      throw ditolak;
    }
  }

  private static List<String> dokumen(KonteksTugas konteks) {
    return konteks.langkah().semuaDokumenUntuk(LangkahTandaTangan.TANDATANGAN);
  }

  private Putusan boleh(Optional<NaskahBerlaku> naskah) {
    List<BarisParaf> paraf =
        naskah.map(n -> penyediaParaf.baris(n.naskahId(), n.versi().sidik())).orElseGet(List::of);
    return AturanTandaTangan.naskah(naskah.isPresent(), paraf);
  }

  private static void pastikanSama(NaskahBerlaku naskah, TandaTangani perintah) {
    if (!perintah.melihat(naskah.versi().sidik())) {
      throw new SudahBerubah(
          "tandatangan.naskahBerubah",
          naskah.versi().nomor(),
          naskah.versi().oleh(),
          naskah.versi().dibuat());
    }
  }

  private static void pastikanBerperintah(KonteksTugas konteks, TandaTangani perintah) {
    boolean memerintah = konteks.utama() && konteks.langkah().memuat("disposisi");
    if (memerintah && perintah.disposisi() == null) {
      throw new DataTidakSah("tandatangan.disposisiBelumAda");
    }
  }
}
