package id.runut.tandatangan.control;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.tandatangan.boundary.SyaratKeaslian;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.control.KunciPejabat.KunciDibuka;
import id.runut.tandatangan.control.OtoritasInstansi.KunciTerbuka;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.tandatangan.entity.SertifikatRepository;
import id.runut.tandatangan.pdf.BahanTandaTangan;
import id.runut.tandatangan.pdf.PemeriksaPdf;
import id.runut.tandatangan.pdf.PemeriksaPdf.Tercatat;
import id.runut.tandatangan.pdf.PenandaPdf;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * Signs, and checks what came out by all the conditions of genuineness before anybody gets to see
 * it. The signing library itself signs with a revoked certificate without a word.
 */
@ApplicationScoped
public class PenandaSah {

  @Inject OtoritasInstansi otoritas;
  @Inject SertifikatRepository sertifikat;
  @Inject OrganisasiRepository organisasi;
  @Inject PenandaPdf penanda;

  /**
   * The signed file. From here to the end of the transaction the certificate cannot be revoked.
   *
   * @throws KeadaanTidakSah when it was revoked since the key was opened
   * @throws IllegalStateException when the file does not satisfy all conditions
   */
  public byte[] tandaTangani(
      NaskahAkhir naskah, DataTerbit data, KunciDibuka kunci, Penandatangan siapa) {
    Sertifikat milik = sertifikat.kunci(kunci.sertifikatId());
    if (!milik.berlaku(siapa.saat())) {
      throw new KeadaanTidakSah("tandatangan.sertifikatBelumAda");
    }
    Instansi instansi = organisasi.instansi(milik.getInstansiId()).orElseThrow();
    KunciTerbuka akar = otoritas.akar(instansi);
    byte[] pdf =
        penanda.tandaTangani(
            naskah,
            data,
            new BahanTandaTangan(
                kunci.kunci(),
                otoritas.capWaktu(instansi),
                akar.sertifikat(),
                otoritas.daftarCabut(instansi),
                siapa.saat(),
                instansi.getKota()));
    pastikanSah(
        pdf,
        new Tercatat(
            Sidik.sha256(pdf),
            siapa.nip(),
            OtoritasInstansi.baca(milik),
            akar.sertifikat(),
            siapa.saat(),
            milik.getDicabut()));
    return pdf;
  }

  private static void pastikanSah(byte[] pdf, Tercatat tercatat) {
    Set<SyaratKeaslian> kurang = EnumSet.allOf(SyaratKeaslian.class);
    kurang.removeAll(PemeriksaPdf.terpenuhi(pdf, tercatat));
    if (!kurang.isEmpty()) {
      throw new IllegalStateException("the signed letter does not satisfy " + kurang);
    }
  }
}
