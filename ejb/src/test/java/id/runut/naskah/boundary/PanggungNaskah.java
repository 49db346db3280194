package id.runut.naskah.boundary;

import id.runut.naskah.control.LangkahSusun;
import id.runut.paraf.boundary.ParafService;
import id.runut.paraf.control.LangkahPeriksa;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A process that has come to the drafting of its letter, for tests of writing and checking. */
final class PanggungNaskah {

  private static final int TAHUN = 2026;
  private static final int LANGKAH_SUSUN = 4;

  private final BasisData basisData = BasisData.segar();
  private final Perakit perakit = new Perakit(basisData);
  private final PenggerakProses penggerak;
  private final NaskahService naskah;
  private final ParafService paraf;

  /** Everything but drafting and checking, which other tests prove. */
  private static final class LangkahLain extends PenangananUji {
    @Override
    public Set<String> jenis() {
      return Set.of("disposisi", "tandatangan", "kirim", "ukur", "kompilasi", "terima");
    }
  }

  PanggungNaskah() {
    perakit.hanyaPenyedia(SyaratLangkah.class);
    perakit.hanyaPenyedia(
        PenangananLangkah.class, new LangkahSusun(), new LangkahPeriksa(), new LangkahLain());
    penggerak = new PenggerakProses(basisData, perakit);
    naskah = perakit.ambil(NaskahService.class);
    paraf = perakit.ambil(ParafService.class);
  }

  BasisData basisData() {
    return basisData;
  }

  <T> T ambil(Class<T> kelas) {
    return perakit.ambil(kelas);
  }

  /** The open task that drafts the letter. */
  Terbuka mulai() {
    return penggerak.sampai(penggerak.mulai(TAHUN, 3), LANGKAH_SUSUN).get(0);
  }

  UUID proses(Terbuka t) {
    return sebagai(
        t,
        () ->
            basisData.dalamTransaksi(
                () -> perakit.ambil(MesinProses.class).lihat(t.id()).prosesId()));
  }

  Terbuka terbuka(UUID proses) {
    return penggerak.terbuka(proses).get(0);
  }

  UUID naskahDari(UUID proses) {
    return sebagai(Pemeran.KEPALA, () -> naskah.dariProses(proses)).get(0).id();
  }

  /** Hands the letter in with another body. */
  void ajukan(Terbuka t, String isi) {
    sebagai(
        t,
        () -> {
          InfoKonsep konsep = naskah.konsep(t.id());
          return naskah.ajukan(t.id(), konsep.konsep().berisi(isi), konsep.versi());
        });
  }

  void kembalikan(Terbuka t, String alasan) {
    sebagai(t, () -> paraf.kembalikan(t.id(), List.of(), alasan));
  }

  void paraf(Terbuka t) {
    sebagai(t, () -> paraf.paraf(t.id(), berlaku(t).versi().sidik()));
  }

  RincianNaskah berlaku(Terbuka t) {
    return sebagai(t, () -> naskah.naskahTugas(t.id())).orElseThrow();
  }

  <T> T sebagai(Terbuka t, Callable<T> kerja) {
    return sebagai(t.pemeran(), kerja);
  }

  <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return perakit.pelaku().sebagai(siapa, kerja);
  }
}
