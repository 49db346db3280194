package id.runut.tandatangan.control;

import id.runut.tandatangan.control.OtoritasInstansi.KunciTerbuka;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.tandatangan.entity.SertifikatRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens the private keys of officials with their passphrases. */
@ApplicationScoped
public class KunciPejabat {

  private static final String FRASA_SANDI = "frasaSandi";

  @Inject SertifikatRepository repository;
  @Inject PenjagaFrasa penjaga;
  @Inject PenyandiFrasa penyandi;
  @Inject Jam jam;

  /** An official's opened key and the record of its certificate. */
  public record KunciDibuka(KunciTerbuka kunci, UUID sertifikatId) implements KuasaTandaTangan {

    @Override
    public JenisPenyedia penyedia() {
      return JenisPenyedia.OTORITAS;
    }
  }

  /** The official's certificate in force. */
  public Optional<Sertifikat> berlaku(UUID pegawaiId) {
    return repository.milik(pegawaiId).filter(s -> s.berlaku(jam.sekarang()));
  }

  /** Whether the official could sign now, given the right passphrase. */
  public Putusan siap(UUID pegawaiId) {
    Instant kini = jam.sekarang();
    return repository
        .milik(pegawaiId)
        .map(s -> siap(s, kini))
        .orElseGet(
            () -> AturanTandaTangan.sertifikat(AturanTandaTangan.Sertifikat.BELUM_ADA, null));
  }

  /**
   * The official's key.
   *
   * @throws DataTidakSah when the passphrase is wrong; says how many tries are left
   * @throws KeadaanTidakSah when there is no certificate in force, the key is locked, or this wrong
   *     passphrase locks it
   */
  public KunciDibuka buka(UUID pegawaiId, char[] frasa) {
    siap(pegawaiId).tegakkan();
    Sertifikat s = berlaku(pegawaiId).orElseThrow();
    if (frasa == null || frasa.length == 0 || frasa.length > AturanFrasa.TERPANJANG) {
      throw keliru(Pesan.dari("tandatangan.frasaKosong"));
    }
    int sisa = penjaga.coba(s.getId());
    Optional<byte[]> pkcs8 = penyandi.buka(s.getKunciTersandi(), frasa, konteks(s.getNomorSeri()));
    if (pkcs8.isEmpty()) {
      throw sisa > 0
          ? keliru(Pesan.dari("tandatangan.frasaSalah", sisa))
          : new KeadaanTidakSah("tandatangan.frasaSalahTerkunci");
    }
    penjaga.cocok(s.getId());
    try {
      return new KunciDibuka(
          new KunciTerbuka(KunciP256.baca(pkcs8.get()), OtoritasInstansi.baca(s)), s.getId());
    } finally {
      Arrays.fill(pkcs8.get(), (byte) 0);
    }
  }

  private static Putusan siap(Sertifikat s, Instant kini) {
    if (!s.berlaku(kini)) {
      return AturanTandaTangan.sertifikat(
          AturanTandaTangan.Sertifikat.KEDALUWARSA, s.getBerlakuSampai());
    }
    return s.terkunci(kini)
        ? AturanTandaTangan.sertifikat(AturanTandaTangan.Sertifikat.TERKUNCI, s.getTerkunciSampai())
        : AturanTandaTangan.sertifikat(AturanTandaTangan.Sertifikat.SIAP, null);
  }

  private static DataTidakSah keliru(Pesan pesan) {
    return new DataTidakSah(pesan, List.of(new Kekeliruan(FRASA_SANDI, pesan)));
  }

  /** Binds an encrypted key to its certificate. */
  static byte[] konteks(String nomorSeri) {
    return ("sertifikat:" + nomorSeri).getBytes(StandardCharsets.UTF_8);
  }
}
