package id.runut.rapat.boundary;

import id.runut.rapat.control.DokumenRapatProses;
import id.runut.rapat.control.LangkahRapat;
import id.runut.rapat.entity.JenisBagian;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/** A process that stands at its meeting; all other kinds of step do nothing. */
final class RangkaRapat {

  private static final String SOP = "sulteng-dkukm-perjanjian-kinerja";

  final BasisData basisData = BasisData.segar();
  final JamUji jam = new JamUji(Instant.parse("2026-09-07T00:00:00Z"));
  final Perakit perakit = new Perakit(basisData).ganti(Jam.class, jam);
  private final PenggerakSop gerak;
  private UUID tugasId;

  RangkaRapat() {
    perakit.ganti(
        Lingkungan.class, new Lingkungan(Map.of("RUNUT_ALAMAT", "https://runut.contoh.go.id")));
    Set<String> jenis = new HashSet<>(BahanSop.JENIS);
    jenis.remove(LangkahRapat.RAPAT);
    PenangananUji lain =
        new PenangananUji() {
          @Override
          public Set<String> jenis() {
            return jenis;
          }
        };
    perakit
        .hanyaPenyedia(PenangananLangkah.class, lain, new LangkahRapat())
        .hanyaPenyedia(SyaratLangkah.class);
    gerak = new PenggerakSop(basisData, perakit);
    gerak.terbitkan(BahanSop.isi(SOP));
  }

  RapatService rapat() {
    return perakit.ambil(RapatService.class);
  }

  UndanganService undangan() {
    return perakit.ambil(UndanganService.class);
  }

  KehadiranService kehadiran() {
    return perakit.ambil(KehadiranService.class);
  }

  TamuRapatService tamu() {
    return perakit.ambil(TamuRapatService.class);
  }

  NotulaService notula() {
    return perakit.ambil(NotulaService.class);
  }

  DokumenRapatService cetakan() {
    return perakit.ambil(DokumenRapatService.class);
  }

  <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return perakit.pelaku().sebagai(siapa, kerja);
  }

  void lakukan(Pemeran siapa, Runnable kerja) {
    sebagai(
        siapa,
        () -> {
          kerja.run();
          return null;
        });
  }

  /**
   * Plays the process to its meeting.
   *
   * @return the task of the meeting
   */
  UUID sampaiRapat() {
    UUID proses = gerak.mulai(BahanSop.definisi(SOP), "kepala", new Periode(2026, null));
    Terbuka t = gerak.terbuka(proses).get(0);
    while (t.langkah() < 9) {
      gerak.lakukan(t);
      t = gerak.terbuka(proses).get(0);
    }
    tugasId = t.id();
    return tugasId;
  }

  /** The meeting has been called, for two hours from now. */
  UUID diundang() {
    UUID tugas = sampaiRapat();
    return sebagai(
        Pemeran.KASUBBAG,
        () -> {
          RincianRapat r = rapat().untukTugas(tugas);
          undangan().undang(r.id(), isi("Ruang rapat"), r.versi());
          return r.id();
        });
  }

  /** The meeting has begun. */
  UUID berlangsung() {
    UUID id = diundang();
    jam.maju(Duration.ofHours(2).plusMinutes(5));
    return id;
  }

  /** A call by kasubbag, minutes by fungsional umum, all bidang and one guest. */
  IsiRapat isi(String tempat) {
    Instant mulai = jam.sekarang().plus(Duration.ofHours(2));
    return new IsiRapat(
        "Rapat penyusunan perjanjian kinerja",
        "Pembahasan sasaran dan indikator tahun 2026\nPembagian target triwulan",
        mulai,
        mulai.plus(Duration.ofHours(3)),
        tempat,
        "",
        Pemeran.KASUBBAG.jabatanId(),
        Pemeran.FUNGSIONAL_SATU.jabatanId(),
        List.of(
            Pemeran.KABID_KELEMBAGAAN.jabatanId(),
            Pemeran.KABID_KOPERASI.jabatanId(),
            Pemeran.KABID_USAHA_KECIL.jabatanId(),
            Pemeran.KABID_PENGEMBANGAN.jabatanId(),
            Pemeran.KEPALA_UPT.jabatanId()),
        List.of(new Tamu("Rina Tamu", "Analis", "BPS Provinsi")));
  }

  /** The code that the screen shows now. */
  String kode(UUID id) {
    return sebagai(Pemeran.KASUBBAG, () -> kehadiran().kodeTampil(id)).get(0).kode();
  }

  void hadir(UUID id, Pemeran siapa) {
    String kode = kode(id);
    sebagai(siapa, () -> kehadiran().hadir(kode));
  }

  void tulisPembahasan(UUID id) {
    sebagai(
        Pemeran.FUNGSIONAL_SATU,
        () ->
            notula()
                .catat(
                    id,
                    JenisBagian.PEMBAHASAN,
                    "<p>Kepala Bidang Koperasi menyampaikan capaian tahun lalu.</p>"
                        + "<ol><li>Sasaran tetap.</li><li>Target dinaikkan.</li></ol>",
                    0));
  }

  void foto(UUID id) {
    sebagai(Pemeran.FUNGSIONAL_SATU, () -> cetakan().tambahFoto(id, jpeg()));
  }

  /** Everything that the meeting needs before it is closed by kasubbag. */
  void isiLengkap(UUID id) {
    hadir(id, Pemeran.KASUBBAG);
    hadir(id, Pemeran.KABID_KOPERASI);
    hadir(id, Pemeran.KABID_USAHA_KECIL);
    tamu().hadir(kode(id), new Tamu("Rina Tamu", "Analis", "BPS Provinsi"), "192.0.2.7");
    tulisPembahasan(id);
    foto(id);
    lakukan(
        Pemeran.FUNGSIONAL_SATU,
        () ->
            notula()
                .putuskan(
                    id,
                    new IsiKeputusan(
                        "Menyampaikan rancangan perjanjian kinerja bidang",
                        Pemeran.KABID_KOPERASI.jabatanId(),
                        LocalDate.of(2026, 9, 14))));
    lakukan(
        Pemeran.FUNGSIONAL_SATU,
        () ->
            notula().putuskan(id, new IsiKeputusan("Sasaran strategis tidak berubah", null, null)));
    String sidik = sebagai(Pemeran.FUNGSIONAL_SATU, () -> notula().notula(id)).sidik();
    lakukan(Pemeran.FUNGSIONAL_SATU, () -> notula().sahkan(id, sidik));
  }

  List<DokumenProses> dokumen(UUID prosesId) {
    return basisData.dalamTransaksi(
        () -> perakit.ambil(DokumenRapatProses.class).dokumen(prosesId));
  }

  private static byte[] jpeg() {
    BufferedImage gambar = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D kuas = gambar.createGraphics();
    kuas.setColor(new Color(90, 120, 150));
    kuas.fillRect(0, 0, 800, 500);
    kuas.setColor(new Color(230, 220, 200));
    kuas.fillRect(150, 280, 500, 120);
    kuas.dispose();
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try {
      ImageIO.write(gambar, "jpeg", keluar);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return keluar.toByteArray();
  }
}
