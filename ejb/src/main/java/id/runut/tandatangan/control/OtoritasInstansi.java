package id.runut.tandatangan.control;

import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.Pegawai;
import id.runut.tandatangan.control.PenyusunSertifikat.Alamat;
import id.runut.tandatangan.control.PenyusunSertifikat.Pemohon;
import id.runut.tandatangan.entity.KegunaanKunci;
import id.runut.tandatangan.entity.KunciInstansi;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.tandatangan.entity.SertifikatRepository;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/**
 * An agency's own certificate authority with its time-stamp service. Its keys are made when they
 * are needed first, are used inside the server only, and leave it wrapped ({@link KunciInduk}).
 */
@ApplicationScoped
public class OtoritasInstansi {

  /** Certificates begin to hold a little before they are made: clocks differ, and are set back. */
  private static final Duration MUNDUR = Duration.ofHours(1);

  private static final Period UMUR_INSTANSI = Period.ofYears(20);
  private static final Period UMUR_PEJABAT = Period.ofYears(2);

  /** Upper bound of name parts in X.509. */
  private static final int NAMA_TERPANJANG = 64;

  @Inject SertifikatRepository repository;
  @Inject KunciInduk kunciInduk;
  @Inject Lingkungan lingkungan;
  @Inject Jam jam;

  /** A private key of the agency with its certificate. */
  public record KunciTerbuka(ECPrivateKeyParameters kunci, X509CertificateHolder sertifikat) {}

  /** An official's new pair of keys: the certificate, and the private key as PKCS#8. */
  public record PasanganBaru(X509CertificateHolder sertifikat, byte[] pkcs8) {}

  /** The agency's root certificate; empty before the first official has asked for his. */
  public Optional<X509CertificateHolder> sertifikatAkar(UUID instansiId) {
    return repository
        .kunciInstansi(instansiId, KegunaanKunci.AKAR)
        .map(k -> baca(k.getSertifikat()));
  }

  /** The agency's root key, made now where there is none. */
  public KunciTerbuka akar(Instansi instansi) {
    return ambil(instansi, KegunaanKunci.AKAR);
  }

  /** The key of the agency's time-stamp service, made now where there is none. */
  public KunciTerbuka capWaktu(Instansi instansi) {
    return ambil(instansi, KegunaanKunci.CAP_WAKTU);
  }

  /** A pair of keys for an official, certified for two years. */
  public PasanganBaru terbitkan(Pegawai pegawai) {
    KunciTerbuka akar = akar(pegawai.getInstansi());
    // Made now, so that its certificate is older than the first signature that it stamps.
    capWaktu(pegawai.getInstansi());
    AsymmetricCipherKeyPair pasangan = KunciP256.buat();
    X500Name nama =
        nama(pegawai.getInstansi())
            .addRDN(BCStyle.CN, potong(pegawai.getNama()))
            .addRDN(BCStyle.SERIALNUMBER, pegawai.getNip())
            .build();
    X509CertificateHolder sertifikat =
        PenyusunSertifikat.pejabat(
            pemohon(nama, pasangan, UMUR_PEJABAT, akar.sertifikat()),
            akar.sertifikat(),
            akar.kunci(),
            alamat(pegawai.getInstansi()));
    return new PasanganBaru(sertifikat, KunciP256.tulis(pasangan));
  }

  /** The list of revoked certificates (DER), made now and good for a week. */
  public byte[] daftarCabut(Instansi instansi) {
    KunciTerbuka akar = akar(instansi);
    return DaftarCabut.susun(
        akar, repository.dicabut(instansi.getId()), repository.nomorDaftarCabut(), jam.sekarang());
  }

  private KunciTerbuka ambil(Instansi instansi, KegunaanKunci kegunaan) {
    Optional<KunciInstansi> ada = repository.kunciInstansi(instansi.getId(), kegunaan);
    if (ada.isEmpty()) {
      repository.kunciPembuatan(instansi.getId());
      ada = repository.kunciInstansi(instansi.getId(), kegunaan);
    }
    return buka(ada.orElseGet(() -> buat(instansi, kegunaan)));
  }

  private KunciTerbuka buka(KunciInstansi k) {
    byte[] pkcs8 = kunciInduk.buka(k.getKunciTerbungkus(), tujuan(k));
    try {
      return new KunciTerbuka(KunciP256.baca(pkcs8), baca(k.getSertifikat()));
    } finally {
      Arrays.fill(pkcs8, (byte) 0);
    }
  }

  private KunciInstansi buat(Instansi instansi, KegunaanKunci kegunaan) {
    AsymmetricCipherKeyPair pasangan = KunciP256.buat();
    X509CertificateHolder sertifikat =
        kegunaan == KegunaanKunci.AKAR
            ? buatAkar(instansi, pasangan)
            : buatCapWaktu(instansi, pasangan);
    byte[] pkcs8 = KunciP256.tulis(pasangan);
    KunciInstansi baru =
        new KunciInstansi(
            instansi.getId(),
            kegunaan,
            tulis(sertifikat),
            kunciInduk.bungkus(pkcs8, tujuan(instansi.getId(), kegunaan)),
            sertifikat.getNotAfter().toInstant(),
            jam.sekarang());
    Arrays.fill(pkcs8, (byte) 0);
    repository.simpan(baru);
    return baru;
  }

  private X509CertificateHolder buatAkar(Instansi instansi, AsymmetricCipherKeyPair pasangan) {
    X500Name nama =
        nama(instansi)
            .addRDN(BCStyle.CN, potong("Otoritas Sertifikat " + instansi.getSingkatan()))
            .build();
    return PenyusunSertifikat.akar(
        pemohon(nama, pasangan, UMUR_INSTANSI, null),
        (ECPrivateKeyParameters) pasangan.getPrivate());
  }

  private X509CertificateHolder buatCapWaktu(Instansi instansi, AsymmetricCipherKeyPair pasangan) {
    KunciTerbuka akar = akar(instansi);
    X500Name nama =
        nama(instansi).addRDN(BCStyle.CN, potong("Cap Waktu " + instansi.getSingkatan())).build();
    return PenyusunSertifikat.capWaktu(
        pemohon(nama, pasangan, UMUR_INSTANSI, akar.sertifikat()),
        akar.sertifikat(),
        akar.kunci(),
        alamat(instansi));
  }

  /** No certificate outlives the one that vouches for it. */
  private Pemohon pemohon(
      X500Name nama, AsymmetricCipherKeyPair pasangan, Period umur, X509CertificateHolder akar) {
    Instant kini = jam.sekarang();
    Instant sampai = kini.atZone(ZoneOffset.UTC).plus(umur).toInstant();
    if (akar != null && akar.getNotAfter().toInstant().isBefore(sampai)) {
      sampai = akar.getNotAfter().toInstant();
    }
    return new Pemohon(nama, KunciP256.publik(pasangan), kini.minus(MUNDUR), sampai);
  }

  private Alamat alamat(Instansi instansi) {
    return new Alamat(
        AlamatPeriksa.akar(lingkungan, instansi.getKode()),
        AlamatPeriksa.daftarCabut(lingkungan, instansi.getKode()));
  }

  private static X500NameBuilder nama(Instansi instansi) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "ID")
        .addRDN(BCStyle.O, potong(instansi.getPemerintah()))
        .addRDN(BCStyle.OU, potong(instansi.getNama()));
  }

  private static String potong(String nama) {
    return nama.length() <= NAMA_TERPANJANG ? nama : nama.substring(0, NAMA_TERPANJANG).strip();
  }

  private static String tujuan(KunciInstansi k) {
    return tujuan(k.getInstansiId(), k.getKegunaan());
  }

  private static String tujuan(UUID instansiId, KegunaanKunci kegunaan) {
    return "instansi:" + instansiId + ":" + kegunaan;
  }

  /** A certificate from DER. */
  public static X509CertificateHolder baca(byte[] der) {
    try {
      return new X509CertificateHolder(der);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** A certificate of an official. */
  public static X509CertificateHolder baca(Sertifikat sertifikat) {
    return baca(sertifikat.getIsi());
  }

  /** A certificate as DER. */
  public static byte[] tulis(X509CertificateHolder sertifikat) {
    try {
      return sertifikat.getEncoded();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
