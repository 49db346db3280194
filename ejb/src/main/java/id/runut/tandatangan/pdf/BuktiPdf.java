package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import id.runut.tandatangan.control.OtoritasInstansi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The document security store of PAdES (ETSI EN 319 142-1): what a validator needs in years. It
 * stands in a revision of its own behind a signature, the only thing that a certification without
 * changes lets follow (ISO 32000-2, 12.8.2.2).
 *
 * <p>The revision is written here and not by the library, always in the same way: so a revision is
 * checked by writing it once more and comparing every byte.
 */
final class BuktiPdf {

  private static final String AKHIR_REVISI = "%%EOF\n";
  private static final String LETAK_TABEL = "startxref";

  private final List<byte[]> sertifikat;
  private final List<byte[]> daftarCabut;

  private BuktiPdf(List<byte[]> sertifikat, List<byte[]> daftarCabut) {
    this.sertifikat = sertifikat;
    this.daftarCabut = daftarCabut;
  }

  /** Adds the proof for the newest signature to that for earlier ones. */
  static byte[] lampirkan(byte[] bertandaTangan, BahanTandaTangan bahan) {
    try {
      BuktiPdf ada = baca(bertandaTangan).orElseGet(() -> new BuktiPdf(List.of(), List.of()));
      Stream<byte[]> baru =
          Stream.of(bahan.pejabat().sertifikat(), bahan.capWaktu().sertifikat(), bahan.akar())
              .map(OtoritasInstansi::tulis);
      return new BuktiPdf(
              tanpaGanda(Stream.concat(ada.sertifikat.stream(), baru)),
              tanpaGanda(Stream.concat(ada.daftarCabut.stream(), Stream.of(bahan.daftarCabut()))))
          .tulis(bertandaTangan);
    } catch (IOException gagal) {
      throw new IllegalStateException("the security store cannot be written", gagal);
    }
  }

  /**
   * Where the security store ends that follows a signature.
   *
   * @param dari end of what the signature covers
   * @return {@code dari} when what follows is anything but certificates and lists of revoked ones,
   *     byte for byte as the portal writes them
   */
  static int akhir(byte[] isi, int dari) {
    int akhir = sesudah(isi, AKHIR_REVISI, dari);
    if (akhir < 0) {
      return dari;
    }
    try {
      byte[] sampaiSini = Arrays.copyOf(isi, akhir);
      Optional<BuktiPdf> bukti = baca(sampaiSini);
      return bukti.isPresent()
              && bukti.get().terbaca()
              && Arrays.equals(bukti.get().tulis(Arrays.copyOf(isi, dari)), sampaiSini)
          ? akhir
          : dari;
    } catch (IOException | RuntimeException lain) {
      return dari;
    }
  }

  private static Optional<BuktiPdf> baca(byte[] isi) throws IOException {
    try (PdfDocument pdf = buka(isi)) {
      PdfDictionary simpanan = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.DSS);
      return Optional.ofNullable(simpanan)
          .map(s -> new BuktiPdf(aliran(s, PdfName.Certs), aliran(s, PdfName.CRLs)));
    }
  }

  /** Whether it holds what it should and nothing that only looks so. */
  private boolean terbaca() throws IOException {
    for (byte[] satu : sertifikat) {
      if (!Arrays.equals(new X509CertificateHolder(satu).getEncoded(), satu)) {
        return false;
      }
    }
    for (byte[] satu : daftarCabut) {
      if (!Arrays.equals(new X509CRLHolder(satu).getEncoded(), satu)) {
        return false;
      }
    }
    return true;
  }

  /** The file with one more revision: the streams, the store, and a catalogue that names it. */
  private byte[] tulis(byte[] isi) throws IOException {
    try (PdfDocument pdf = buka(isi)) {
      Revisi revisi = new Revisi(isi, pdf);
      Map<String, String> simpanan = new LinkedHashMap<>();
      simpanan.put("Type", "/DSS");
      simpanan.put("Certs", Revisi.daftar(sertifikat.stream().map(revisi::aliran).toList()));
      simpanan.put("CRLs", Revisi.daftar(daftarCabut.stream().map(revisi::aliran).toList()));
      return revisi.tutup(PdfName.DSS, revisi.kamus(simpanan));
    }
  }

  private static PdfDocument buka(byte[] isi) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)));
  }

  private static List<byte[]> aliran(PdfDictionary simpanan, PdfName nama) {
    PdfArray daftar = simpanan.getAsArray(nama);
    List<byte[]> hasil = new ArrayList<>();
    for (int i = 0; daftar != null && i < daftar.size(); i++) {
      PdfStream satu = daftar.getAsStream(i);
      hasil.add(satu.getBytes());
    }
    return hasil;
  }

  private static List<byte[]> tanpaGanda(Stream<byte[]> semua) {
    List<byte[]> hasil = new ArrayList<>();
    semua
        .filter(satu -> hasil.stream().noneMatch(ada -> Arrays.equals(ada, satu)))
        .forEachOrdered(hasil::add);
    return hasil;
  }

  /** Position behind the next occurrence; -1 without one. */
  private static int sesudah(byte[] isi, String dicari, int dari) {
    byte[] pola = dicari.getBytes(StandardCharsets.US_ASCII);
    for (int i = dari; i <= isi.length - pola.length; i++) {
      if (Arrays.equals(isi, i, i + pola.length, pola, 0, pola.length)) {
        return i + pola.length;
      }
    }
    return -1;
  }

  /** How many revisions end between two positions. */
  static int jumlahRevisi(byte[] isi, int dari, int sampai) {
    byte[] bagian = Arrays.copyOfRange(isi, dari, sampai);
    int jumlah = 0;
    for (int i = sesudah(bagian, LETAK_TABEL, 0); i >= 0; i = sesudah(bagian, LETAK_TABEL, i)) {
      jumlah++;
    }
    return jumlah;
  }
}
