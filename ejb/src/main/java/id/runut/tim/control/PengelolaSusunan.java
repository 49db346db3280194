package id.runut.tim.control;

import id.runut.naskah.control.LangkahSusun;
import id.runut.naskah.control.PengelolaKonsep;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.TimProsesService;
import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.boundary.InfoTim;
import id.runut.tim.boundary.LembarSusunan;
import id.runut.tim.entity.SusunanTim;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps composition, annex and team in step. */
@ApplicationScoped
public class PengelolaSusunan {

  @Inject MesinProses mesin;
  @Inject PenyusunTim penyusun;
  @Inject PengelolaKonsep konsep;
  @Inject TimProsesService tim;

  /** The team that the task's step composes; empty for none. */
  public Optional<LembarSusunan> lembar(KonteksTugas konteks) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    return PeranTim.disusun(sop, konteks.langkah())
        .filter(peran -> konteks.utama())
        .map(peran -> penyusun.lembar(konteks, sop, peran));
  }

  /** Composes the team anew. */
  public LembarSusunan susun(UUID tugasId, List<AnggotaTerusun> anggota, long versi) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahSusun.SUSUN);
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    PeranSop peran =
        PeranTim.disusun(sop, konteks.langkah())
            .orElseThrow(
                () ->
                    new KeadaanTidakSah(
                        "kesalahan.tindakanBukanLangkahIni", konteks.langkah().judul()));
    SusunanTim susunan = penyusun.siapkan(konteks, sop, peran);
    penyusun.ubah(konteks, susunan, anggota, versi);
    PeranTim.keputusan(sop, peran, konteks.langkah())
        .forEach(dokumen -> konsep.segarkanTabel(konteks, dokumen));
    return penyusun.lembar(konteks, sop, peran);
  }

  /** The teams of a process that work. */
  public List<InfoTim> tim(UUID prosesId) {
    if (mesin.akses(prosesId) != AksesProses.PENUH) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return mesin.definisi(prosesId).peran().stream()
        .filter(p -> p.tim() != null && !tim.anggota(prosesId, p.id()).isEmpty())
        .map(p -> new InfoTim(p.label(), penyusun.bekerja(prosesId, p)))
        .toList();
  }
}
