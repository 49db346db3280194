package id.runut.tandatangan.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDeveloperExtension;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
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
import id.runut.tandatangan.control.OtoritasInstansi;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Signs a letter: PAdES with a time stamp, certified so that no change is allowed.
 *
 * <p>The certificates and the list of revoked ones (PAdES-LT) go into the file before the
 * signature, not after it as is usual: the portal is the issuer and knows them in advance. So the
 * file has one revision, and the signature covers all of it, from the first byte to the last.
 */
@ApplicationScoped
public class PenandaPdf {

  /** Name of the only signature field. */
  public static final String NAMA_KOLOM = "TandaTangan";

  /**
   * @return the signed file
   */
  public byte[] tandaTangani(NaskahAkhir naskah, DataTerbit data, BahanTandaTangan bahan) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try {
      PdfSigner penanda =
          new PdfSigner(
              new PdfReader(new ByteArrayInputStream(naskah.pdf())),
              keluar,
              new StampingProperties());
      PdfDocument pdf = penanda.getDocument();
      lampirkanBukti(pdf, bahan);
      penanda.setSignerProperties(sifat(pdf, naskah, data, bahan));
      penanda.signDetached(
          new BouncyCastleDigest(),
          new PenandaEc(bahan.pejabat().kunci()),
          rantai(bahan),
          null,
          null,
          new CapWaktu(bahan.capWaktu(), bahan.daftarCabut(), bahan.saat()),
          0,
          CryptoStandard.CADES);
      return keluar.toByteArray();
    } catch (IOException | GeneralSecurityException gagal) {
      throw new IllegalStateException("signing failed", gagal);
    }
  }

  private static SignerProperties sifat(
      PdfDocument pdf, NaskahAkhir naskah, DataTerbit data, BahanTandaTangan bahan) {
    Image blok = new Image(new BlokTandaTangan(pdf, data).gambar(naskah.lebar(), naskah.tinggi()));
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
        .setFieldName(NAMA_KOLOM)
        .setPageNumber(naskah.halaman())
        .setPageRect(new Rectangle(naskah.kiri(), naskah.bawah(), naskah.lebar(), naskah.tinggi()))
        .setSignatureAppearance(rupa)
        .setCertificationLevel(AccessPermissions.NO_CHANGES_PERMITTED)
        .setClaimedSignDate(saat)
        .setSignatureCreator("Runut")
        .setReason(data.penandaTangan().jabatan())
        .setLocation(bahan.kota());
  }

  /** The document security store of PAdES (ETSI EN 319 142-1). */
  private static void lampirkanBukti(PdfDocument pdf, BahanTandaTangan bahan) {
    PdfArray sertifikat = new PdfArray();
    for (X509CertificateHolder satu :
        List.of(bahan.pejabat().sertifikat(), bahan.capWaktu().sertifikat(), bahan.akar())) {
      sertifikat.add(aliran(pdf, OtoritasInstansi.tulis(satu)));
    }
    PdfArray daftarCabut = new PdfArray();
    daftarCabut.add(aliran(pdf, bahan.daftarCabut()));
    PdfDictionary simpanan = new PdfDictionary();
    simpanan.put(PdfName.Certs, sertifikat);
    simpanan.put(PdfName.CRLs, daftarCabut);
    simpanan.makeIndirect(pdf);
    pdf.getCatalog().put(PdfName.DSS, simpanan);
    pdf.getCatalog().addDeveloperExtension(PdfDeveloperExtension.ESIC_1_7_EXTENSIONLEVEL5);
  }

  private static PdfStream aliran(PdfDocument pdf, byte[] isi) {
    PdfStream aliran = new PdfStream(isi);
    aliran.makeIndirect(pdf);
    return aliran;
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
