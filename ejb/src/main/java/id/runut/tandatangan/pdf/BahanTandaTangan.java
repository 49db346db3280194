package id.runut.tandatangan.pdf;

import id.runut.tandatangan.control.OtoritasInstansi.KunciTerbuka;
import java.time.Instant;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What signs: the official's key, the agency's time stamp, and the proof that his certificate was
 * good at that moment.
 *
 * @param akar the agency's root certificate
 * @param daftarCabut the newest list of revoked certificates (DER)
 * @param kota where it is signed, as the signature's properties show it
 */
public record BahanTandaTangan(
    KunciTerbuka pejabat,
    KunciTerbuka capWaktu,
    X509CertificateHolder akar,
    byte[] daftarCabut,
    Instant saat,
    String kota) {}
