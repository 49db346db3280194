package id.runut.perancang.control;

import id.runut.audit.boundary.AuditService;
import id.runut.perancang.boundary.CalonPindah;
import id.runut.perancang.boundary.ProsesPindah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.JejakProses;
import id.runut.sop.control.PencocokVersi;
import id.runut.sop.entity.PemindahanProses;
import id.runut.sop.entity.PemindahanRepository;
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

  private static final int ALASAN_TERPANJANG = 500;
  private static final int TERLIHAT = 20;

  @Inject PengelolaRancangan pengelola;
  @Inject JejakProses jejak;
  @Inject PemindahanRepository pemindahan;
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
   * @param alasan tells those who read its history why
   * @throws TidakDitemukan when the agency has no such process
   * @throws KeadaanTidakSah when it has ended, or is on the newest version already
   * @throws DataTidakSah without a reason, or with everything in which its steps do not match
   */
  public void pindahkan(UUID prosesId, String alasan) {
    String bersih = alasan(alasan);
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
    List<Pesan> beda = beda(p, ke);
    if (!beda.isEmpty()) {
      throw new DataTidakSah(
          Pesan.dari("perancang.pindah.tidakCocok", p.getJudul(), ke.getNomor()),
          beda.stream().map(a -> new Kekeliruan("proses", a)).toList());
    }
    PemindahanProses catatan =
        new PemindahanProses(p, ke, bersih, pengelola.pelaku(), jam.sekarang());
    jejak.pindahkan(p, ke, catatan);
    audit.catat(
        "proses:" + p.getId(),
        "pindah-versi",
        "pemindahan",
        catatan.getId(),
        pengelola.pelaku(),
        Map.of("dari", dari.getNomor(), "ke", ke.getNomor(), "alasan", bersih));
  }

  private CalonPindah calon(Proses p, VersiSop tujuan) {
    return new CalonPindah(
        p.getId(),
        p.getJudul(),
        pengelola.versi(p.getVersiSopId()).orElseThrow().getNomor(),
        p.getDimulai(),
        jejak.terbuka(p),
        beda(p, tujuan));
  }

  /**
   * The moves of an SOP's processes, newest first, so many as one looks back at.
   *
   * @throws TidakDitemukan when the agency has no such SOP
   */
  public List<ProsesPindah> sudah(String kode) {
    return pemindahan.terakhir(tujuan(kode).getSop().getId(), TERLIHAT).stream()
        .map(
            p ->
                new ProsesPindah(
                    p.catatan().getProsesId(),
                    p.judul(),
                    p.dari(),
                    p.ke(),
                    p.catatan().getPelaku().getNama(),
                    p.catatan().getWaktu(),
                    p.catatan().getAlasan()))
        .toList();
  }

  private static String alasan(String alasan) {
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("perancang.pindah.alasanWajib");
    }
    if (alasan.strip().length() > ALASAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.alasanPanjang", ALASAN_TERPANJANG);
    }
    return alasan.strip();
  }

  private List<Pesan> beda(Proses p, VersiSop tujuan) {
    DefinisiSop lama = jejak.definisi(p.getVersiSopId());
    return PencocokVersi.periksa(lama, jejak.definisi(tujuan.getId()), jejak.baca(p));
  }

  private VersiSop tujuan(String kode) {
    return pengelola
        .terbaru(kode)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }
}
