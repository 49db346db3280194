package id.runut.tim.control;

import id.runut.naskah.boundary.BahanTemplat;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rows for the annex of a decree that forms a team: name, NIP, post, place in the team. */
@ApplicationScoped
public class BahanTim implements BahanTemplat {

  @Inject MesinProses mesin;
  @Inject PenyusunTim penyusun;

  @Override
  public String nama() {
    return "tim";
  }

  @Override
  public List<List<String>> baris(KonteksTugas konteks, String dokumen) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    return PeranTim.disusun(sop, konteks.langkah())
        .filter(tim -> PeranTim.keputusan(sop, tim, konteks.langkah()).contains(dokumen))
        .map(tim -> penyusun.siapkan(konteks, sop, tim))
        .map(
            susunan ->
                penyusun.rinci(susunan).stream()
                    .map(a -> List.of(a.nama(), a.nip(), a.jabatan(), a.kedudukan().sebutan()))
                    .toList())
        .orElse(List.of());
  }
}
