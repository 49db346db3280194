package id.runut.tandatangan.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDeveloperExtension;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.SignerProperties;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.TempatTandaTangan;
import id.runut.tandatangan.control.OtoritasInstansi;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.function.Consumer;

/**
 * Signs a letter: PAdES with a time stamp, certified so that no change is allowed.
 *
 * <p>The certificates and the list of revoked ones follow the signature in a revision of their own
 * ({@link BuktiPdf}), as PAdES-BASELINE-LT wants it.
 *
 * <p>A letter with several signers has a field for each of them from the start. The first signature
 * certifies that nothing but the others may follow; the last one locks the file.
 */
@ApplicationScoped
public class PenandaPdf {

  /** Name of the first signature field; the others have their number behind it. */
  public static final String NAMA_KOLOM = "TandaTangan";

  /**
   * The first signature.
   *
   * @return the signed file
   */
  public byte[] tandaTangani(NaskahAkhir naskah, DataTerbit data, BahanTandaTangan bahan) {
    boolean sendiri = naskah.tempat().size() == 1;
    return tandaTangani(
        naskah.pdf(),
        new StampingProperties(),
        bahan,
        penanda -> {
          PdfDocument pdf = penanda.getDocument();
          pdf.getCatalog().addDeveloperExtension(PdfDeveloperExtension.ESIC_1_7_EXTENSIONLEVEL5);
          if (!sendiri) {
            KolomPdf.siapkan(pdf, naskah.tempat());
          }
          penanda.setSignerProperties(
              sifat(pdf, naskah.tempat().get(0), data, bahan)
                  .setFieldName(NAMA_KOLOM)
                  .setCertificationLevel(
                      sendiri
                          ? AccessPermissions.NO_CHANGES_PERMITTED
                          : AccessPermissions.FORM_FIELDS_MODIFICATION));
        });
  }

  /**
   * One more signature on a file that bears some already.
   *
   * @param bertandaTangan the file as the one before has signed it
   * @param urut the how-manieth signature it is, from 2
   * @return the signed file: the given one with something added behind it
   */
  public byte[] tandaTanganiLagi(
      byte[] bertandaTangan, int urut, DataTerbit data, BahanTandaTangan bahan) {
    return tandaTangani(
        bertandaTangan,
        new StampingProperties().useAppendMode(),
        bahan,
        penanda -> {
          PdfDocument pdf = penanda.getDocument();
          String kolom = KolomPdf.nama(urut);
          penanda.setSignerProperties(
              sifat(pdf, KolomPdf.tempat(pdf, kolom), data, bahan).setFieldName(kolom));
        });
  }

  private static byte[] tandaTangani(
      byte[] pdf, StampingProperties cara, BahanTandaTangan bahan, Consumer<PdfSigner> siapkan) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try {
      PdfSigner penanda = new PdfSigner(new PdfReader(new ByteArrayInputStream(pdf)), keluar, cara);
      siapkan.accept(penanda);
      penanda.signDetached(
          new BouncyCastleDigest(),
          new PenandaEc(bahan.pejabat().kunci()),
          rantai(bahan),
          null,
          null,
          new CapWaktu(bahan.capWaktu(), bahan.daftarCabut(), bahan.saat()),
          0,
          CryptoStandard.CADES);
      return BuktiPdf.lampirkan(keluar.toByteArray(), bahan);
    } catch (IOException | GeneralSecurityException gagal) {
      throw new IllegalStateException("signing failed", gagal);
    }
  }

  private static SignerProperties sifat(
      PdfDocument pdf, TempatTandaTangan tempat, DataTerbit data, BahanTandaTangan bahan) {
    Image blok = new Image(new BlokTandaTangan(pdf, data).gambar(tempat.lebar(), tempat.tinggi()));
    SignatureFieldAppearance rupa =
        new SignatureFieldAppearance(SignerProperties.IGNORED_ID)
            .setContent(new Div().add(blok.setFixedPosition(0, 0)));
    rupa.getAccessibilityProperties()
        .setAlternateDescription(
            "Ditandatangani secara elektronik oleh "
                + data.penandaTangan().jabatan()
                + ", "
                + data.penandaTangan().nama());
    Calendar saat = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    saat.setTimeInMillis(bahan.saat().toEpochMilli());
    return new SignerProperties()
        .setPageNumber(tempat.halaman())
        .setPageRect(new Rectangle(tempat.kiri(), tempat.bawah(), tempat.lebar(), tempat.tinggi()))
        .setSignatureAppearance(rupa)
        .setClaimedSignDate(saat)
        .setSignatureCreator("Runut")
        .setReason(data.penandaTangan().jabatan())
        .setLocation(bahan.kota());
  }

  private static Certificate[] rantai(BahanTandaTangan bahan) throws GeneralSecurityException {
    CertificateFactory pembaca = CertificateFactory.getInstance("X.509");
    return new Certificate[] {
      pembaca.generateCertificate(
          new ByteArrayInputStream(OtoritasInstansi.tulis(bahan.pejabat().sertifikat()))),
      pembaca.generateCertificate(new ByteArrayInputStream(OtoritasInstansi.tulis(bahan.akar())))
    };
  }
}
