package id.runut.paraf.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Steps of kind {@code periksa}: there must be a version, with the initials of the steps before.
 */
@ApplicationScoped
public class LangkahPeriksa implements PenangananLangkah {

  @Inject NaskahProses naskah;
  @Inject TabelParaf tabel;
  @Inject PencatatParaf pencatat;
  @Inject MesinProses mesin;

  @Override
  public Set<String> jenis() {
    return Set.of(AturanParaf.PERIKSA);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    Putusan hasil = Putusan.ya();
    for (String dokumen : konteks.langkah().semuaDokumenUntuk(AturanParaf.PERIKSA)) {
      hasil = hasil.dan(bolehSelesai(konteks, dokumen));
    }
    return hasil;
  }

  private Putusan bolehSelesai(KonteksTugas konteks, String dokumen) {
    Optional<NaskahBerlaku> berlaku = naskah.berlaku(konteks, dokumen);
    if (berlaku.isEmpty()) {
      return Putusan.tidak("naskah.belumAda");
    }
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    return AturanParaf.lengkap(
        sop,
        AturanParaf.wajib(sop, dokumen, konteks.langkah().nomor()),
        tabel.berlaku(berlaku.get().naskahId(), berlaku.get().versi().sidik()).keySet());
  }

  @Override
  public void saatDikembalikan(KonteksTugas konteks, LangkahSop ke, String alasan) {
    pencatat.gugurkan(konteks, ke);
  }
}
