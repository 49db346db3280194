package id.runut.tandatangan.control;

import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.tandatangan.control.OtoritasInstansi.PasanganBaru;
import id.runut.tandatangan.entity.SebabCabut;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.tandatangan.entity.SertifikatRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;

/** Makes and revokes the certificates of officials. */
@ApplicationScoped
public class PenerbitSertifikat {

  @Inject OtoritasInstansi otoritas;
  @Inject PenyandiFrasa penyandi;
  @Inject SertifikatRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /**
   * A new key and certificate; one that the official still has is revoked as replaced.
   *
   * @throws DataTidakSah when the passphrase is too weak
   */
  public Sertifikat terbitkan(UUID pegawaiId, char[] frasa) {
    Pegawai pegawai = organisasi.pegawai(pegawaiId).orElseThrow();
    Putusan cukup = AturanFrasa.periksa(frasa, pegawai.getNip());
    if (!cukup.boleh()) {
      throw new DataTidakSah(cukup.alasan(), List.of(new Kekeliruan("frasaSandi", cukup.alasan())));
    }
    repository
        .milik(pegawaiId)
        .map(s -> repository.kunci(s.getId()))
        .filter(s -> s.getDicabut() == null)
        .ifPresent(s -> s.cabut(SebabCabut.DIGANTI, null, jam.sekarang()));
    Sertifikat baru = tersandi(pegawai, otoritas.terbitkan(pegawai), frasa);
    repository.simpan(baru);
    return baru;
  }

  /** Revokes it; signatures that were made before stay genuine. */
  public void cabut(Sertifikat sertifikat, String alasan) {
    repository.kunci(sertifikat.getId()).cabut(SebabCabut.DICABUT, alasan, jam.sekarang());
  }

  private Sertifikat tersandi(Pegawai pegawai, PasanganBaru pasangan, char[] frasa) {
    X509CertificateHolder x509 = pasangan.sertifikat();
    String nomorSeri = x509.getSerialNumber().toString(16);
    byte[] pkcs8 = pasangan.pkcs8();
    try {
      return new Sertifikat(
              pegawai.getInstansi().getId(),
              pegawai.getId(),
              pegawai.getNama(),
              pegawai.getNip(),
              nomorSeri,
              namaPenerbit(x509),
              x509.getNotBefore().toInstant(),
              x509.getNotAfter().toInstant())
          .dengan(
              OtoritasInstansi.tulis(x509),
              penyandi.sandikan(pkcs8, frasa, KunciPejabat.konteks(nomorSeri)));
    } finally {
      Arrays.fill(pkcs8, (byte) 0);
    }
  }

  private static String namaPenerbit(X509CertificateHolder x509) {
    return IETFUtils.valueToString(x509.getIssuer().getRDNs(BCStyle.CN)[0].getFirst().getValue());
  }
}
