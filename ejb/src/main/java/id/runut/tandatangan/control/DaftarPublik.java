package id.runut.tandatangan.control;

import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bouncycastle.cert.X509CertificateHolder;

/** What an agency's certificate authority publishes for validators all over the world. */
@ApplicationScoped
public class DaftarPublik {

  private static final String JENIS_SERTIFIKAT = "application/pkix-cert";
  private static final String JENIS_DAFTAR_CABUT = "application/pkix-crl";

  @Inject OtoritasInstansi otoritas;
  @Inject OrganisasiRepository organisasi;

  public Unduhan sertifikatAkar(String kodeInstansi) {
    return new Unduhan(
        kodeInstansi + ".crt",
        JENIS_SERTIFIKAT,
        OtoritasInstansi.tulis(akar(instansi(kodeInstansi))));
  }

  public Unduhan daftarCabut(String kodeInstansi) {
    Instansi instansi = instansi(kodeInstansi);
    // Asking must not make an authority where nobody has needed one.
    akar(instansi);
    return new Unduhan(kodeInstansi + ".crl", JENIS_DAFTAR_CABUT, otoritas.daftarCabut(instansi));
  }

  private X509CertificateHolder akar(Instansi instansi) {
    return otoritas
        .sertifikatAkar(instansi.getId())
        .orElseThrow(() -> new TidakDitemukan("tandatangan.tanpaOtoritas"));
  }

  private Instansi instansi(String kode) {
    return organisasi
        .instansiMenurutKode(kode)
        .orElseThrow(() -> new TidakDitemukan("tandatangan.tanpaOtoritas"));
  }
}
