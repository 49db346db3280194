package id.runut.notifikasi.surel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.notifikasi.boundary.PilihanSurelService;
import id.runut.notifikasi.entity.CaraSurel;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.Pesan;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox against a real SMTP server. */
class PengirimSurelIT {

  private GreenMail server;
  private BasisData basisData;
  private Perakit perakit;

  @BeforeEach
  void siapkan() {
    server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    basisData = BasisData.segar();
    perakit = new Perakit(basisData).ganti(SesiSurel.class, sesi(server.getSmtp().getPort()));
  }

  @AfterEach
  void hentikan() {
    server.stop();
  }

  @Test
  void setiapPeristiwaDikirimSekali() throws Exception {
    beritahu("peristiwa-1", "Periksa surat, nomor \"<b>1</b>\"");
    perakit.ambil(PengirimSurel.class).kirim();
    perakit.ambil(PengirimSurel.class).kirim();
    MimeMessage[] terkirim = server.getReceivedMessages();
    assertEquals(1, terkirim.length);
    assertEquals("Tugas baru: Periksa surat, nomor \"<b>1</b>\"", terkirim[0].getSubject());
    assertEquals(
        "sekretaris@contoh.sultengprov.go.id",
        terkirim[0].getRecipients(Message.RecipientType.TO)[0].toString());
    String isi = GreenMailUtil.getBody(terkirim[0]);
    assertTrue(isi.contains("http://127.0.0.1:8080/tugas/1"), isi);
    assertEquals("auto-generated", terkirim[0].getHeader("Auto-Submitted")[0]);
  }

  @Test
  void yangBatalTidakPernahDikirim() {
    try {
      basisData.dalamTransaksi(
          () -> {
            beritahu("batal", "Batal");
            throw new IllegalStateException("on purpose");
          });
    } catch (IllegalStateException disengaja) {
      assertEquals("on purpose", disengaja.getMessage());
    }
    perakit.ambil(PengirimSurel.class).kirim();
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void duaPengirimSerentakTidakMengirimDuaKali() {
    for (int i = 0; i < 20; i++) {
      beritahu("banyak-" + i, "Tugas " + i);
    }
    PengirimSurel pengirim = perakit.ambil(PengirimSurel.class);
    Callable<Void> kirim =
        () -> {
          pengirim.kirim();
          return null;
        };
    Serentak.jalankan(Collections.nCopies(4, kirim))
        .forEach(h -> assertTrue(h.berhasil(), () -> String.valueOf(h.kesalahan())));
    perakit.ambil(PengirimSurel.class).kirim();
    List<String> nomor =
        Arrays.stream(server.getReceivedMessages())
            .map(m -> GreenMailUtil.getHeaders(m).replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
            .toList();
    assertEquals(20, nomor.size());
    assertEquals(20, nomor.stream().distinct().count());
  }

  @Test
  void serverMatiMenundaDanTidakMenghilangkan() {
    beritahu("tunda", "Tunda");
    beritahu("lain", "Lain");
    server.stop();
    // What the first mail finds out holds for the second, which is not tried.
    perakit.ambil(PengirimSurel.class).kirim();
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from kotak_keluar where terkirim is null and percobaan = 1"));
    server.start();
    Perakit baru = new Perakit(basisData).ganti(SesiSurel.class, sesi(server.getSmtp().getPort()));
    basisData.sql("update kotak_keluar set berikutnya = now() - interval '1 minute'");
    baru.ambil(PengirimSurel.class).kirim();
    assertEquals(2, server.getReceivedMessages().length);
  }

  @Test
  void surelHarianMerangkumSemuaDanDikirimSekali() throws Exception {
    pilih(CaraSurel.HARIAN);
    beritahu("pagi-1", "Periksa surat");
    beritahu("pagi-2", "Tanda tangani <b>rekap</b>");
    perakit.ambil(PengirimSurel.class).kirim();
    assertEquals(0, server.getReceivedMessages().length);
    basisData.sql("update kabar_harian set jatuh_tempo = now() - interval '1 minute'");
    PengirimSurel pengirim = perakit.ambil(PengirimSurel.class);
    Callable<Void> kirim =
        () -> {
          pengirim.kirim();
          return null;
        };
    Serentak.jalankan(Collections.nCopies(4, kirim))
        .forEach(h -> assertTrue(h.berhasil(), () -> String.valueOf(h.kesalahan())));
    pengirim.kirim();
    MimeMessage[] terkirim = server.getReceivedMessages();
    assertEquals(1, terkirim.length);
    assertEquals("2 pemberitahuan dari Runut", terkirim[0].getSubject());
    String isi = GreenMailUtil.getBody(terkirim[0]);
    assertTrue(isi.contains("Periksa surat") && isi.contains("<b>rekap</b>"), isi);
    assertTrue(isi.contains("http://127.0.0.1:8080/tugas/1"), isi);
  }

  @Test
  void tanpaSurelTidakAdaYangDikirimDanKotakTidakMenumpuk() {
    pilih(CaraSurel.HARIAN);
    beritahu("tertahan", "Tertahan");
    perakit.ambil(PengirimSurel.class).kirim();
    pilih(CaraSurel.TIDAK);
    beritahu("sesudah", "Sesudah");
    perakit.ambil(PengirimSurel.class).kirim();
    assertEquals(0, server.getReceivedMessages().length);
    assertEquals(0, basisData.angka("select count(*) from kotak_keluar where terkirim is null"));
    assertEquals(0, basisData.angka("select count(*) from kabar_harian where terkirim is null"));
  }

  @Test
  void kembaliSeketikaMengirimYangTertahanSekarang() throws Exception {
    pilih(CaraSurel.HARIAN);
    beritahu("tertahan", "Tertahan");
    perakit.ambil(PengirimSurel.class).kirim();
    pilih(CaraSurel.SEKETIKA);
    beritahu("baru", "Baru");
    perakit.ambil(PengirimSurel.class).kirim();
    List<String> perihal = new ArrayList<>();
    for (MimeMessage m : server.getReceivedMessages()) {
      perihal.add(m.getSubject());
    }
    assertEquals(List.of("Tugas baru: Baru", "1 pemberitahuan dari Runut"), perihal);
  }

  private void pilih(CaraSurel cara) {
    perakit.pelaku().menjadi(Pemeran.SEKRETARIS);
    basisData.dalamTransaksi(() -> perakit.ambil(PilihanSurelService.class).pilih(cara));
  }

  private void beritahu(String peristiwa, String judul) {
    basisData.dalamTransaksi(
        () ->
            perakit
                .ambil(NotifikasiService.class)
                .beritahu(
                    peristiwa,
                    List.of(Pemeran.SEKRETARIS.jabatanId()),
                    Pesan.dari("notifikasi.tugasBaru", judul, "Pengumpulan Data"),
                    "/tugas/1"));
  }

  private static SesiSurel sesi(int port) {
    Properties setelan = new Properties();
    setelan.setProperty("mail.smtp.host", "127.0.0.1");
    setelan.setProperty("mail.smtp.port", Integer.toString(port));
    setelan.setProperty("mail.from", "runut@contoh.sultengprov.go.id");
    Session sesi = Session.getInstance(setelan);
    return new SesiSurel() {
      @Override
      public Optional<Session> sesi() {
        return Optional.of(sesi);
      }
    };
  }
}
