package id.runut.tandatangan.control;

import id.runut.audit.boundary.AuditService;
import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.tandatangan.control.KunciPejabat.KunciDibuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.SudahBerubah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is judged before a signature. Refusals are kept in the log; that is possible only here,
 * as long as the act itself has written nothing into the process's chain.
 */
@ApplicationScoped
public class PersiapanTandaTangan {

  @Inject PelakuAktif pelakuAktif;
  @Inject PenerbitNaskah penerbit;
  @Inject PenyediaParaf penyediaParaf;
  @Inject KunciPejabat kunciPejabat;
  @Inject AuditService audit;

  /** What is to be signed, and the key to do it with. */
  public record Siap(NaskahBerlaku naskah, KunciDibuka kunci) {}

  /** Whether the letter of the step may be signed as it stands. */
  public Putusan boleh(KonteksTugas konteks) {
    return boleh(berlaku(konteks));
  }

  /**
   * @throws KesalahanPortal with the first reason against it
   */
  public Siap periksa(KonteksTugas konteks, TandaTangani perintah) {
    try {
      pelakuAktif.pastikanAkunAktif();
      Optional<NaskahBerlaku> naskah = berlaku(konteks);
      naskah.ifPresent(n -> pastikanSama(n, perintah.sidikVersi()));
      boleh(naskah).tegakkan();
      pastikanBerperintah(konteks, perintah);
      KunciDibuka kunci = kunciPejabat.buka(konteks.pelaku().getPegawaiId(), perintah.frasaSandi());
      return new Siap(naskah.orElseThrow(), kunci);
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

  private Optional<NaskahBerlaku> berlaku(KonteksTugas konteks) {
    return penerbit.berlaku(konteks.prosesId(), konteks.langkah().dokumen());
  }

  private Putusan boleh(Optional<NaskahBerlaku> naskah) {
    List<BarisParaf> paraf =
        naskah.map(n -> penyediaParaf.baris(n.naskahId(), n.versi().sidik())).orElseGet(List::of);
    return AturanTandaTangan.naskah(naskah.isPresent(), paraf);
  }

  private static void pastikanSama(NaskahBerlaku naskah, String sidikDilihat) {
    if (!naskah.versi().sidik().equals(sidikDilihat)) {
      throw new SudahBerubah(
          "tandatangan.naskahBerubah",
          naskah.versi().nomor(),
          naskah.versi().oleh(),
          naskah.versi().dibuat());
    }
  }

  private static void pastikanBerperintah(KonteksTugas konteks, TandaTangani perintah) {
    if (konteks.langkah().memuat("disposisi") && perintah.disposisi() == null) {
      throw new DataTidakSah("tandatangan.disposisiBelumAda");
    }
  }
}
