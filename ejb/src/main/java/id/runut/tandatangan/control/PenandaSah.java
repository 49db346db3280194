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
import id.runut.tandatangan.entity.TandaTangan;
import id.runut.tandatangan.pdf.BahanTandaTangan;
import id.runut.tandatangan.pdf.PemeriksaPdf;
import id.runut.tandatangan.pdf.PemeriksaPdf.Tercatat;
import id.runut.tandatangan.pdf.PenandaPdf;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
   * What is to be signed: a letter that bears no signature yet, or the file that others have
   * signed.
   *
   * @param akhir the letter for the first signature; null afterwards
   * @param bertandaTangan the file for a further signature; null for the first
   * @param sebelumnya the signatures that it bears, in their order
   * @param tuntas whether nobody else is to sign it
   */
  public record Bahan(
      NaskahAkhir akhir, byte[] bertandaTangan, List<TandaTangan> sebelumnya, boolean tuntas) {}

  /**
   * The signed file. From here to the end of the transaction the certificate cannot be revoked.
   *
   * @throws KeadaanTidakSah when it was revoked since the key was opened
   * @throws IllegalStateException when the file does not satisfy all conditions
   */
  public byte[] tandaTangani(Bahan apa, DataTerbit data, KunciDibuka kunci, Penandatangan siapa) {
    Sertifikat milik = sertifikat.kunci(kunci.sertifikatId());
    if (!milik.berlaku(siapa.saat())) {
      throw new KeadaanTidakSah("tandatangan.sertifikatBelumAda");
    }
    Instansi instansi = organisasi.instansi(milik.getInstansiId()).orElseThrow();
    KunciTerbuka akar = otoritas.akar(instansi);
    BahanTandaTangan bahan =
        new BahanTandaTangan(
            kunci.kunci(),
            otoritas.capWaktu(instansi),
            akar.sertifikat(),
            otoritas.daftarCabut(instansi),
            siapa.saat(),
            instansi.getKota());
    int urut = apa.sebelumnya().size() + 1;
    byte[] pdf =
        urut == 1
            ? penanda.tandaTangani(apa.akhir(), data, bahan)
            : penanda.tandaTanganiLagi(apa.bertandaTangan(), urut, data, bahan);
    List<Tercatat> semua =
        new ArrayList<>(apa.sebelumnya().stream().map(t -> tercatat(t, akar)).toList());
    semua.add(
        new Tercatat(
            Sidik.sha256(pdf),
            siapa.nip(),
            OtoritasInstansi.baca(milik),
            akar.sertifikat(),
            siapa.saat(),
            milik.getDicabut()));
    pastikanSah(pdf, semua, apa.tuntas());
    return pdf;
  }

  private Tercatat tercatat(TandaTangan t, KunciTerbuka akar) {
    Sertifikat milik = sertifikat.sertifikat(t.getSertifikatId()).orElseThrow();
    return new Tercatat(
        t.getSha256(),
        t.getNip(),
        OtoritasInstansi.baca(milik),
        akar.sertifikat(),
        t.getWaktu(),
        milik.getDicabut());
  }

  /** What forbids every change comes with the last signature. */
  private static void pastikanSah(byte[] pdf, List<Tercatat> tercatat, boolean tuntas) {
    Set<SyaratKeaslian> kurang = EnumSet.allOf(SyaratKeaslian.class);
    kurang.removeAll(PemeriksaPdf.terpenuhi(pdf, tercatat));
    if (!tuntas) {
      kurang.remove(SyaratKeaslian.PERUBAHAN_TERLARANG);
    }
    if (!kurang.isEmpty()) {
      throw new IllegalStateException("the signed letter does not satisfy " + kurang);
    }
  }
}
