package id.runut.uji;

import id.runut.agenda.boundary.DistribusiService;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianService;
import id.runut.capaian.boundary.RangkaCapaian;
import id.runut.capaian.excel.PengisiBuku;
import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.laporan.boundary.HimpunanService;
import id.runut.laporan.boundary.RekapitulasiService;
import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.NaskahService;
import id.runut.paraf.boundary.ParafService;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.control.Lingkungan;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plays the whole SOP through the services that pages and REST call, every step by its own
 * official, nothing left out and nothing stood in for.
 */
public final class PelakonSop {

  private static final String FRASA = "empat ekor rusa bersepeda";

  private final Perakit perakit;
  private final PenggerakProses gerak;

  /** Takes the whole portal as it is. */
  public PelakonSop(BasisData basisData) {
    perakit =
        new Perakit(basisData)
            .ganti(
                Lingkungan.class,
                new Lingkungan(
                    Map.of(
                        "RUNUT_KUNCI_INDUK",
                        "uji-".repeat(10),
                        "RUNUT_ALAMAT",
                        "https://runut.contoh.go.id")));
    gerak = new PenggerakProses(basisData, perakit);
  }

  public Perakit perakit() {
    return perakit;
  }

  public PenggerakProses gerak() {
    return gerak;
  }

  /** Starts the SOP and plays it until the wanted step is open. */
  public UUID sampai(int tahun, int triwulan, int langkah) {
    UUID proses = gerak.mulai(tahun, triwulan);
    lanjut(proses, langkah);
    return proses;
  }

  /** Plays on until the wanted step is open. */
  public List<Terbuka> lanjut(UUID proses, int langkah) {
    List<Terbuka> terbuka = gerak.terbuka(proses);
    while (terbuka.get(0).langkah() < langkah) {
      terbuka.forEach(this::jalankan);
      terbuka = gerak.terbuka(proses);
    }
    return terbuka;
  }

  /** Does what a task asks for, as its holder. */
  public void jalankan(Terbuka t) {
    perakit
        .pelaku()
        .sebagai(
            t.pemeran(),
            () -> {
              switch (t.jenis()) {
                case "disposisi" -> layanan(DisposisiService.class).beri(t.id(), perintah(t));
                case "susun" -> susun(t);
                case "periksa" -> layanan(ParafService.class).paraf(t.id(), sidik(t));
                case "tandatangan" -> tandaTangani(t);
                case "kirim" -> layanan(DistribusiService.class).kirim(t.id());
                case "ukur" -> ukur(t);
                case "kompilasi" -> kompilasi(t);
                default -> himpun(t);
              }
              return null;
            });
  }

  /** Confirms receipt of the letter that a task answers, as its holder. */
  public void terima(Terbuka t) {
    perakit
        .pelaku()
        .sebagai(
            t.pemeran(),
            () -> {
              DistribusiService distribusi = layanan(DistribusiService.class);
              UUID kiriman = distribusi.yangDijawab(t.id()).orElseThrow().id();
              return distribusi.konfirmasiTerima(kiriman, "curl/8.5.0");
            });
  }

  private void susun(Terbuka t) {
    NaskahService naskah = layanan(NaskahService.class);
    InfoKonsep konsep = naskah.konsep(t.id());
    naskah.ajukan(t.id(), konsep.konsep(), konsep.versi());
  }

  private String sidik(Terbuka t) {
    return layanan(NaskahService.class).naskahTugas(t.id()).orElseThrow().versi().sidik();
  }

  private void tandaTangani(Terbuka t) {
    TandaTanganService tandaTangan = layanan(TandaTanganService.class);
    if (tandaTangan.sertifikatSaya().isEmpty()) {
      tandaTangan.aktifkan(FRASA.toCharArray());
    }
    tandaTangan.tandaTangani(t.id(), new TandaTangani(FRASA.toCharArray(), sidik(t), perintah(t)));
  }

  private void ukur(Terbuka t) {
    terima(t);
    CapaianService capaian = layanan(CapaianService.class);
    byte[] buku = capaian.lembarKerja(t.id()).isi();
    capaian.unggah(t.id(), "capaian.xlsx", PengisiBuku.penuh(buku));
    capaian.lembar(t.id()).baris().stream()
        .filter(BarisCapaian::buktiWajib)
        .forEach(b -> capaian.tambahBukti(t.id(), b.indikatorId(), "bukti.pdf", RangkaCapaian.PDF));
    capaian.kirim(t.id());
  }

  private void kompilasi(Terbuka t) {
    RekapitulasiService rekapitulasi = layanan(RekapitulasiService.class);
    rekapitulasi.susun(t.id());
    rekapitulasi.ajukan(t.id());
  }

  private void himpun(Terbuka t) {
    terima(t);
    layanan(HimpunanService.class).himpun(t.id());
  }

  private IsiDisposisi perintah(Terbuka t) {
    UUID penerima =
        layanan(MejaKerjaService.class).rincian(t.id()).pilihanPenerima().stream()
            .map(PilihanPenerima::jabatanId)
            .findFirst()
            .orElse(null);
    return new IsiDisposisi(
        List.of("Proses lebih lanjut"), null, SifatDisposisi.SEGERA, null, penerima);
  }

  private <T> T layanan(Class<T> kelas) {
    return perakit.ambil(kelas);
  }
}
