package id.runut.tandatangan.penyedia;

import id.runut.tandatangan.penyedia.SaluranBsre.JawabanHilang;
import id.runut.tandatangan.penyedia.SaluranBsre.TidakTersambung;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.Unduhan;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Version 1 of the service: forms in, PDF out, one file at a time. */
public final class KlienBsreV1 implements KlienBsre {

  private static final String TERBIT = "1111";
  private static final String TIDAK_TERDAFTAR = "1110";
  private static final String SAH = "DOCUMENT VALID !!!";

  private final SaluranBsre saluran;

  public KlienBsreV1(SambunganBsre sambungan) {
    this.saluran = new SaluranBsre(sambungan);
  }

  @Override
  public Putusan status(String nik) {
    try {
      HttpResponse<byte[]> jawaban = saluran.ambil("/api/user/status/" + aman(nik));
      Optional<JsonObject> isi = IsiJson.baca(jawaban.body());
      String kode = isi.flatMap(i -> IsiJson.teks(i, "status_code")).orElse("");
      if (TIDAK_TERDAFTAR.equals(kode)) {
        return Putusan.tidak("tandatangan.bsre.tidakTerdaftar");
      }
      return TERBIT.equals(kode) && jawaban.statusCode() == 200
          ? Putusan.ya()
          : StatusBsre.selain(jawaban.statusCode(), isi);
    } catch (TidakTersambung | JawabanHilang mati) {
      return Putusan.tidak("tandatangan.bsre.tidakTersambung");
    }
  }

  @Override
  public JawabanBsre tandaTangani(PermintaanBsre permintaan) {
    if (permintaan.berkas().size() != 1) {
      throw new IllegalArgumentException("version 1 signs one file at a time");
    }
    IsiMultipart isi = isian(permintaan);
    byte[] bita = isi.tutup();
    try {
      return baca(saluran.kirim("/api/sign/pdf", isi.jenis(), BodyPublishers.ofByteArray(bita)));
    } catch (TidakTersambung mati) {
      return GalatBsre.tidakTersambung();
    } catch (JawabanHilang hilang) {
      return GalatBsre.tidakPasti();
    } finally {
      Arrays.fill(bita, (byte) 0);
    }
  }

  @Override
  public JawabanBsre unduh(String idDokumen) {
    try {
      return baca(saluran.ambil("/api/sign/download/" + aman(idDokumen)));
    } catch (TidakTersambung mati) {
      return GalatBsre.tidakTersambung();
    } catch (JawabanHilang hilang) {
      return GalatBsre.tidakPasti();
    }
  }

  @Override
  public VerifikasiBsre verifikasi(byte[] pdf) {
    IsiMultipart isi = new IsiMultipart().berkas("signed_file", "naskah.pdf", Unduhan.PDF, pdf);
    try {
      HttpResponse<byte[]> jawaban =
          saluran.kirim("/api/sign/verify", isi.jenis(), BodyPublishers.ofByteArray(isi.tutup()));
      return IsiJson.baca(jawaban.body())
          .filter(i -> jawaban.statusCode() == 200 && i.containsKey("summary"))
          .map(KlienBsreV1::opini)
          .orElse(VerifikasiBsre.TANPA_JAWABAN);
    } catch (TidakTersambung | JawabanHilang mati) {
      return VerifikasiBsre.TANPA_JAWABAN;
    }
  }

  private static IsiMultipart isian(PermintaanBsre permintaan) {
    IsiMultipart isi =
        new IsiMultipart()
            .berkas("file", "naskah.pdf", Unduhan.PDF, permintaan.berkas().get(0))
            .teks("nik", permintaan.nik())
            .rahasia("passphrase", permintaan.frasaSandi());
    PermintaanBsre.Tampak tampak = permintaan.tampak();
    if (tampak == null) {
      return isi.teks("tampilan", "invisible");
    }
    return isi.teks("tampilan", "visible")
        .teks("image", "true")
        .berkas("imageTTD", "tanda-tangan.png", "image/png", tampak.gambar())
        .teks("page", Integer.toString(tampak.halaman()))
        .teks("xAxis", bulat(tampak.kiri()))
        .teks("yAxis", bulat(tampak.bawah()))
        .teks("width", bulat(tampak.lebar()))
        .teks("height", bulat(tampak.tinggi()));
  }

  /** 200 with an error in it is an error; 200 with neither PDF nor JSON tells nothing. */
  private static JawabanBsre baca(HttpResponse<byte[]> jawaban) {
    String id = jawaban.headers().firstValue("id_dokumen").orElse(null);
    if (jawaban.statusCode() == 200 && PdfMentah.utuh(jawaban.body())) {
      return JawabanBsre.diterima(List.of(jawaban.body()), id);
    }
    Optional<JsonObject> isi = IsiJson.baca(jawaban.body());
    Optional<byte[]> terbungkus =
        isi.filter(i -> jawaban.statusCode() == 200)
            .flatMap(i -> IsiJson.teks(i, "base64_signed_file"))
            .flatMap(KlienBsreV1::buka)
            .filter(PdfMentah::utuh);
    if (terbungkus.isPresent()) {
      return JawabanBsre.diterima(List.of(terbungkus.get()), id);
    }
    return isi.flatMap(GalatBsre::teks)
        .map(GalatBsre::dari)
        .orElseGet(() -> GalatBsre.menurutStatus(jawaban.statusCode()))
        .bernomor(id);
  }

  private static Optional<byte[]> buka(String base64) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException rusak) {
      return Optional.empty();
    }
  }

  private static VerifikasiBsre opini(JsonObject isi) {
    List<String> nama =
        isi.get("details") == null || isi.get("details").getValueType() != JsonValue.ValueType.ARRAY
            ? List.of()
            : isi.getJsonArray("details").stream()
                .filter(d -> d.getValueType() == JsonValue.ValueType.OBJECT)
                .map(d -> d.asJsonObject().get("info_signer"))
                .filter(s -> s != null && s.getValueType() == JsonValue.ValueType.OBJECT)
                .flatMap(s -> IsiJson.teks(s.asJsonObject(), "signer_name").stream())
                .toList();
    return new VerifikasiBsre(
        true, IsiJson.teks(isi, "summary").filter(SAH::equals).isPresent(), nama);
  }

  private static String bulat(double titik) {
    return Long.toString(Math.round(titik));
  }

  private static String aman(String nilai) {
    return URLEncoder.encode(nilai, StandardCharsets.UTF_8);
  }
}
