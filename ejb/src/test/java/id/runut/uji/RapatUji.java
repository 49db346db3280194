package id.runut.uji;

import id.runut.rapat.boundary.DokumenRapatService;
import id.runut.rapat.boundary.InfoBagian;
import id.runut.rapat.boundary.InfoPeserta;
import id.runut.rapat.boundary.IsiRapat;
import id.runut.rapat.boundary.KehadiranService;
import id.runut.rapat.boundary.NotulaService;
import id.runut.rapat.boundary.RapatService;
import id.runut.rapat.boundary.RincianRapat;
import id.runut.rapat.boundary.UndanganService;
import id.runut.uji.PenggerakSop.Terbuka;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** The meeting of a step through the real services; whoever calls it also keeps the minutes. */
final class RapatUji {

  private RapatUji() {}

  static void selenggarakan(Perakit perakit, Terbuka t, UUID penerima) {
    RapatService rapat = perakit.ambil(RapatService.class);
    RincianRapat r = rapat.untukTugas(t.id());
    perakit.ambil(UndanganService.class).undang(r.id(), undangan(r, t.jabatanId()), r.versi());
    for (InfoPeserta p : rapat.untukTugas(t.id()).peserta()) {
      perakit.ambil(KehadiranService.class).tandai(r.id(), p.id(), null);
    }
    perakit.ambil(DokumenRapatService.class).tambahFoto(r.id(), foto());
    NotulaService notula = perakit.ambil(NotulaService.class);
    for (InfoBagian b : notula.notula(r.id()).bagian()) {
      notula.catat(r.id(), b.bagian(), "<p>Dibahas bersama.</p>", b.versi());
    }
    notula.sahkan(r.id(), notula.notula(r.id()).sidik());
    rapat.tutup(t.id(), penerima);
  }

  private static IsiRapat undangan(RincianRapat r, UUID pimpinan) {
    Instant mulai = Instant.now().minus(Duration.ofMinutes(5));
    return new IsiRapat(
        r.judul(),
        "Pembahasan bahan",
        mulai,
        mulai.plus(Duration.ofHours(1)),
        "Ruang rapat utama",
        null,
        pimpinan,
        pimpinan,
        r.peserta().stream().map(InfoPeserta::jabatanId).toList(),
        List.of());
  }

  private static byte[] foto() {
    try (ByteArrayOutputStream hasil = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", hasil);
      return hasil.toByteArray();
    } catch (IOException mustahil) {
      throw new UncheckedIOException(mustahil);
    }
  }
}
