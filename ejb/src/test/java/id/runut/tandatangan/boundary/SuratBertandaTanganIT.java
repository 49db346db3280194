package id.runut.tandatangan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.naskah.control.LangkahSusun;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.paraf.boundary.ParafService;
import id.runut.paraf.control.LangkahPeriksa;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.control.LangkahTandaTangan;
import id.runut.tandatangan.pdf.PemeriksaDss;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.control.Lingkungan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A letter from its draft to its signature, nothing of it replaced. */
class SuratBertandaTanganIT {

  private static final String FRASA = "empat ekor rusa bersepeda";

  private final BasisData basisData = BasisData.segar();
  private final Perakit perakit =
      new Perakit(basisData)
          .ganti(
              Lingkungan.class,
              new Lingkungan(
                  Map.of(
                      "RUNUT_KUNCI_INDUK",
                      "uji-".repeat(10),
                      "RUNUT_ALAMAT",
                      "https://runut.contoh.go.id")));

  /** Steps that other tests prove. */
  private static final class LangkahLain extends PenangananUji {
    @Override
    public Set<String> jenis() {
      return Set.of("disposisi", "kirim", "ukur", "kompilasi", "terima");
    }
  }

  @Test
  void isDraftedInitialledSignedAndGenuine() throws IOException {
    perakit
        .hanyaPenyedia(SyaratLangkah.class)
        .hanyaPenyedia(
            PenangananLangkah.class,
            new LangkahSusun(),
            new LangkahPeriksa(),
            new LangkahTandaTangan(),
            new LangkahLain());
    PenggerakProses gerak = new PenggerakProses(basisData, perakit);
    UUID proses = gerak.mulai(2026, 3);
    ajukan(gerak.sampai(proses, 4).get(0));
    paraf(gerak.terbuka(proses).get(0));
    paraf(gerak.terbuka(proses).get(0));

    Terbuka tugas = gerak.terbuka(proses).get(0);
    HasilTandaTangan hasil = tandaTangani(tugas);

    VerifikasiService verifikasi = perakit.ambil(VerifikasiService.class);
    HasilPeriksa periksa = verifikasi.periksa(hasil.kode(), "192.0.2.1");
    assertEquals(Keadaan.ASLI, periksa.keadaan(), periksa::toString);
    byte[] pdf = verifikasi.naskah(hasil.kode(), "192.0.2.1").isi();
    Path bukti = Path.of("target", "bukti", "surat-dinas-ditandatangani.pdf");
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, pdf);
    var dss = PemeriksaDss.periksa(pdf, verifikasi.sertifikatAkar("dkukm-sulteng").isi());
    assertTrue(dss.get(0).lulus(), dss::toString);
    RincianNaskah naskah = naskah(tugas);
    assertEquals(StatusNaskah.TERBIT, naskah.status());
    assertEquals(hasil.nomor(), naskah.nomor());
    assertEquals(hasil.kode(), naskah.kode());
  }

  private HasilTandaTangan tandaTangani(Terbuka tugas) {
    TandaTanganService layanan = perakit.ambil(TandaTanganService.class);
    String sidik = naskah(tugas).versi().sidik();
    return perakit
        .pelaku()
        .sebagai(
            Pemeran.KEPALA,
            () -> {
              layanan.aktifkan(FRASA.toCharArray());
              return layanan.tandaTangani(
                  tugas.id(),
                  new TandaTangani(
                      FRASA.toCharArray(),
                      sidik,
                      new IsiDisposisi(List.of("Arsipkan"), null, null, null, null)));
            });
  }

  private void ajukan(Terbuka tugas) {
    NaskahService layanan = perakit.ambil(NaskahService.class);
    perakit
        .pelaku()
        .sebagai(
            tugas.pemeran(),
            () -> {
              InfoKonsep konsep = layanan.konsep(tugas.id());
              return layanan.ajukan(tugas.id(), konsep.konsep(), konsep.versi());
            });
  }

  private void paraf(Terbuka tugas) {
    String sidik = naskah(tugas).versi().sidik();
    perakit
        .pelaku()
        .sebagai(tugas.pemeran(), () -> perakit.ambil(ParafService.class).paraf(tugas.id(), sidik));
  }

  private RincianNaskah naskah(Terbuka tugas) {
    return perakit
        .pelaku()
        .sebagai(
            tugas.pemeran(),
            () -> perakit.ambil(NaskahService.class).naskahTugas(tugas.id()).orElseThrow());
  }
}
