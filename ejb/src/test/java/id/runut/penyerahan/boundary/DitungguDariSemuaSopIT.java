package id.runut.penyerahan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PemeriksaDaftar;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Periode;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All eleven SOPs are running; each receiving agency waits for those that will end with it. */
class DitungguDariSemuaSopIT {

  private static PenggerakSop gerak;
  private static Perakit perakit;
  private static PenyerahanService penyerahan;

  @BeforeAll
  static void jalankan() {
    BasisData basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class, new PembentukTim(), new PemeriksaDaftar());
    gerak = new PenggerakSop(basisData, perakit);
    penyerahan = perakit.ambil(PenyerahanService.class);
    for (String kode : BahanSop.KODE) {
      gerak.terbitkan(BahanSop.isi(kode));
      mulai(BahanSop.definisi(kode));
    }
  }

  private static void mulai(DefinisiSop sop) {
    boolean triwulanan = sop.pemicu().periode().equals(Set.of(JenisPeriode.TRIWULAN));
    boolean karenaSurat = sop.pemicu().cara().equals(Set.of(PemicuSop.Cara.SURAT));
    String pemulai = karenaSurat ? "staf" : sop.peran(sop.langkah(1).peran()).peranPortal().get(0);
    gerak.mulai(sop, pemulai, new Periode(2026, triwulanan ? 2 : null));
  }

  @ParameterizedTest
  @CsvSource({
    "bappeda-sulteng, sulteng-",
    "biro-organisasi-sulteng, sulteng-",
    "bappeda-kalsel, tidak ada",
    "biro-organisasi-kalsel, kalsel-",
    "bappeda-kalbar, tidak ada",
    "biro-organisasi-kalbar, kalbar-",
    "bappeda-soppeng, tidak ada",
    "bagian-organisasi-soppeng, tidak ada",
    "bappeda-banjarbaru, tidak ada",
    "bagian-organisasi-banjarbaru, banjarbaru-"
  })
  void setiapPenerimaMenungguYangUntuknyaSaja(String penerima, String awalan) {
    Set<String> diharapkan =
        BahanSop.KODE.stream()
            .filter(kode -> kode.startsWith(awalan))
            .map(kode -> BahanSop.definisi(kode).nama())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(diharapkan, ditunggu(penerima));
  }

  private static Set<String> ditunggu(String instansi) {
    UUID jabatan = gerak.jabatan(instansi, "perangkat_daerah_terkait").get(0);
    return perakit
        .pelaku()
        .sebagaiPemegang(
            jabatan,
            () -> {
              Set<String> sop = new TreeSet<>();
              for (BarisPenyerahan b :
                  penyerahan
                      .daftar(new SaringanPenyerahan(null, null, null), new Halaman(0, 50))
                      .isi()) {
                assertEquals(KeadaanPenyerahan.BELUM_DATANG, b.keadaan());
                sop.add(b.sop());
              }
              return sop;
            });
  }
}
