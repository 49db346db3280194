package id.runut.perancang.control;

import id.runut.audit.boundary.AuditService;
import id.runut.perancang.boundary.CalonPindah;
import id.runut.perancang.entity.PemindahanProses;
import id.runut.perancang.entity.PerancangRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.JejakProses;
import id.runut.sop.control.PencocokVersi;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Moves running processes by hand to the newest version of their SOP, where the steps match. */
@ApplicationScoped
public class PemindahProses {

  @Inject PengelolaRancangan pengelola;
  @Inject JejakProses jejak;
  @Inject PerancangRepository repository;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * The running processes of an SOP that are not on its newest version.
   *
   * @throws TidakDitemukan when the agency has no such SOP
   */
  public List<CalonPindah> calon(String kode) {
    VersiSop tujuan = tujuan(kode);
    return jejak.berjalanDiVersiLain(pengelola.instansi().id(), tujuan).stream()
        .map(p -> calon(p, tujuan))
        .toList();
  }

  /**
   * Moves a process.
   *
   * @throws TidakDitemukan when the agency has no such process
   * @throws KeadaanTidakSah when it has ended, or is on the newest version already
   * @throws DataTidakSah with every reason why its steps do not match
   */
  public void pindahkan(UUID prosesId) {
    Proses p =
        jejak
            .kunci(prosesId)
            .filter(satu -> satu.getInstansiId().equals(pengelola.instansi().id()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    VersiSop dari = pengelola.versi(p.getVersiSopId()).orElseThrow();
    VersiSop ke = tujuan(dari.getSop().getKode());
    if (!jejak.berjalan(p)) {
      throw new KeadaanTidakSah("perancang.pindah.selesai", p.getJudul());
    }
    if (ke.equals(dari)) {
      throw new KeadaanTidakSah("perancang.pindah.sudah", p.getJudul(), ke.getNomor());
    }
    List<Pesan> alasan = alasan(p, ke);
    if (!alasan.isEmpty()) {
      throw new DataTidakSah(
          Pesan.dari("perancang.pindah.tidakCocok", p.getJudul(), ke.getNomor()),
          alasan.stream().map(a -> new Kekeliruan("proses", a)).toList());
    }
    jejak.pindahkan(p, ke);
    PemindahanProses catatan =
        new PemindahanProses(
            p.getId(), dari.getId(), ke.getId(), pengelola.pelaku(), jam.sekarang());
    repository.simpan(catatan);
    audit.catat(
        "proses:" + p.getId(),
        "pindah-versi",
        "pemindahan",
        catatan.getId(),
        pengelola.pelaku(),
        Map.of("dari", dari.getNomor(), "ke", ke.getNomor()));
  }

  private CalonPindah calon(Proses p, VersiSop tujuan) {
    return new CalonPindah(
        p.getId(),
        p.getJudul(),
        pengelola.versi(p.getVersiSopId()).orElseThrow().getNomor(),
        p.getDimulai(),
        jejak.terbuka(p),
        alasan(p, tujuan));
  }

  private List<Pesan> alasan(Proses p, VersiSop tujuan) {
    DefinisiSop lama = jejak.definisi(p.getVersiSopId());
    return PencocokVersi.periksa(lama, jejak.definisi(tujuan.getId()), jejak.baca(p));
  }

  private VersiSop tujuan(String kode) {
    return pengelola
        .terbaru(kode)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }
}
