package id.runut.tandatangan.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import id.runut.tandatangan.boundary.SyaratKeaslian;
import id.runut.tandatangan.control.KunciP256;
import id.runut.umum.control.Sidik;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Recomputes from the bytes of a signed letter which conditions of genuineness hold. Broken bytes
 * are no error here but an answer.
 */
public final class PemeriksaPdf {

  private static final Logger LOG = Logger.getLogger(PemeriksaPdf.class.getName());

  /** Time stamps count whole seconds, and the archive's time is taken before the signature. */
  private static final Duration SELISIH_TERBESAR = Duration.ofMinutes(5);

  private PemeriksaPdf() {}

  /**
   * What the archive has recorded about a signature.
   *
   * @param sha256 of the file as this signature has left it
   * @param nip of the official who signed
   * @param sertifikat his certificate
   * @param akar the root certificate of his agency
   * @param dicabut when his certificate was revoked; null while it is not
   */
  public record Tercatat(
      String sha256,
      String nip,
      X509CertificateHolder sertifikat,
      X509CertificateHolder akar,
      Instant waktu,
      Instant dicabut) {}

  /** The conditions that hold for a letter with one signature; all of them for a genuine one. */
  public static Set<SyaratKeaslian> terpenuhi(byte[] pdf, Tercatat tercatat) {
    return terpenuhi(pdf, List.of(tercatat));
  }

  /**
   * The conditions that hold for all signatures of a letter.
   *
   * @param tercatat its signatures in their order, at least one
   */
  public static Set<SyaratKeaslian> terpenuhi(byte[] pdf, List<Tercatat> tercatat) {
    Set<SyaratKeaslian> hasil = EnumSet.noneOf(SyaratKeaslian.class);
    try {
      List<StrukturPdf> struktur = StrukturPdf.baca(pdf, tercatat.size());
      hasil.addAll(EnumSet.allOf(SyaratKeaslian.class));
      for (int i = 0; i < struktur.size(); i++) {
        hasil.retainAll(terpenuhi(struktur.get(i), tercatat.get(i)));
      }
    } catch (IOException | RuntimeException rusak) {
      LOG.log(Level.INFO, "an archived letter cannot be read as a signed PDF", rusak);
    }
    hasil.remove(SyaratKeaslian.ARSIP_UTUH);
    String terakhir = tercatat.get(tercatat.size() - 1).sha256();
    catat(hasil, SyaratKeaslian.ARSIP_UTUH, Sidik.sha256(pdf).equals(terakhir));
    return hasil;
  }

  private static Set<SyaratKeaslian> terpenuhi(StrukturPdf struktur, Tercatat tercatat) {
    Set<SyaratKeaslian> hasil = EnumSet.of(SyaratKeaslian.ARSIP_UTUH);
    catat(hasil, SyaratKeaslian.RENTANG_TANPA_CELAH, struktur.tanpaCelah());
    catat(hasil, SyaratKeaslian.TANPA_TAMBAHAN, struktur.tanpaTambahan());
    catat(hasil, SyaratKeaslian.PERUBAHAN_TERLARANG, struktur.melarangPerubahan());
    try {
      PesanTandaTangan pesan = PesanTandaTangan.baca(struktur.pesan(), struktur.ditandatangani());
      catat(hasil, SyaratKeaslian.TANDA_TANGAN_UTUH, pesan.utuh());
      catat(hasil, SyaratKeaslian.ALGORITMA_KUAT, pesan.kuat());
      catat(
          hasil,
          SyaratKeaslian.RANTAI_SERTIFIKAT,
          KunciP256.diterbitkanOleh(pesan.sertifikat(), tercatat.akar()));
      catat(hasil, SyaratKeaslian.SERTIFIKAT_BERLAKU, berlaku(pesan, tercatat));
      catat(hasil, SyaratKeaslian.PENANDA_TANGAN_SESUAI, sesuai(pesan.sertifikat(), tercatat));
    } catch (IOException | RuntimeException rusak) {
      LOG.log(Level.INFO, "a signature of an archived letter cannot be read", rusak);
    }
    return hasil;
  }

  /** How many pages a PDF has. */
  public static int jumlahHalaman(byte[] isi) {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)))) {
      return pdf.getNumberOfPages();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static boolean berlaku(PesanTandaTangan pesan, Tercatat tercatat) {
    Instant waktu = pesan.waktu(tercatat.akar()).orElse(null);
    return waktu != null
        && Duration.between(waktu, tercatat.waktu()).abs().compareTo(SELISIH_TERBESAR) <= 0
        && KunciP256.berlaku(pesan.sertifikat(), waktu)
        && KunciP256.berlaku(tercatat.akar(), waktu)
        && (tercatat.dicabut() == null || tercatat.dicabut().isAfter(tercatat.waktu()));
  }

  private static boolean sesuai(X509CertificateHolder sertifikat, Tercatat tercatat)
      throws IOException {
    RDN[] nomor = sertifikat.getSubject().getRDNs(BCStyle.SERIALNUMBER);
    return nomor.length == 1
        && IETFUtils.valueToString(nomor[0].getFirst().getValue()).equals(tercatat.nip())
        && Arrays.equals(sertifikat.getEncoded(), tercatat.sertifikat().getEncoded());
  }

  private static void catat(Set<SyaratKeaslian> hasil, SyaratKeaslian syarat, boolean terpenuhi) {
    if (terpenuhi) {
      hasil.add(syarat);
    }
  }
}
