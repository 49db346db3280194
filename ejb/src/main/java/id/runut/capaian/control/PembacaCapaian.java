package id.runut.capaian.control;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.boundary.InfoUnggahan;
import id.runut.capaian.boundary.LembarCapaian;
import id.runut.capaian.entity.BuktiDukung;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.Realisasi;
import id.runut.capaian.entity.StatusUnggahan;
import id.runut.capaian.entity.Unggahan;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows units' data to those who may read them. */
@ApplicationScoped
public class PembacaCapaian {

  @Inject MesinProses mesin;
  @Inject PelakuAktif pelakuAktif;
  @Inject CapaianRepository repository;
  @Inject PenyusunCapaian penyusun;
  @Inject PenangananTerdaftar penanganan;

  /** Where a task's data stand. */
  public LembarCapaian lembar(KonteksTugas konteks) {
    boolean milikSaya = pelakuAktif.memegang(konteks.jabatanId());
    List<InfoUnggahan> versi = penyusun.versi(konteks.tugasId());
    InfoUnggahan berlaku =
        versi.stream().filter(v -> v.status() != StatusUnggahan.DIGANTI).findFirst().orElse(null);
    StatusUnggahan status = berlaku == null ? null : berlaku.status();
    pastikanBolehBaca(milikSaya, konteks.prosesId(), status);
    Putusan bolehUbah = AturanUnggahan.bolehUbah(milikSaya, status);
    List<BarisCapaian> baris =
        penyusun.baris(konteks.tugasId(), konteks.unitId(), konteks.periode());
    return new LembarCapaian(
        konteks.tugasId(),
        konteks.unitId(),
        penyusun.namaUnit(konteks.unitId()),
        konteks.periode(),
        berlaku,
        versi,
        baris,
        PenyusunCapaian.rataRata(baris),
        bolehUbah,
        bolehUbah.boleh() ? penanganan.bolehSelesai(konteks) : bolehUbah);
  }

  /**
   * @throws TidakDitemukan when the task is not the caller's
   */
  public KonteksTugas milikSaya(KonteksTugas konteks) {
    // Inside a step of another kind, only the task of the part measures.
    boolean ukur =
        LangkahUkur.UKUR.equals(konteks.tindakan()) || konteks.langkah().memuat(LangkahUkur.UKUR);
    if (!ukur || !pelakuAktif.memegang(konteks.jabatanId())) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return konteks;
  }

  /** An evidence file. */
  public Unduhan bukti(UUID buktiId) {
    BuktiDukung b = repository.bukti(buktiId).orElseThrow(PembacaCapaian::tidakAda);
    KonteksTugas konteks = mesin.lihat(b.getTugasId());
    StatusUnggahan status =
        repository.berlaku(b.getTugasId()).map(Unggahan::getStatus).orElse(null);
    pastikanBolehBaca(pelakuAktif.memegang(konteks.jabatanId()), b.getProsesId(), status);
    return penyusun.unduh(b.getBerkasId());
  }

  /** An accepted workbook. */
  public Unduhan unggahan(UUID unggahanId) {
    Unggahan u = repository.unggahan(unggahanId).orElseThrow(PembacaCapaian::tidakAda);
    pastikanBolehBaca(u);
    return penyusun.unduh(u.getBerkasId());
  }

  /** What units have handed in to a process. */
  public List<CapaianUnit> terkirim(UUID prosesId) {
    if (mesin.akses(prosesId) != AksesProses.PENUH) {
      throw tidakAda();
    }
    return penyusun.terkirim(prosesId);
  }

  /** The trace of a figure. */
  public AsalAngka asal(UUID realisasiId) {
    Realisasi r = repository.realisasi(realisasiId).orElseThrow(PembacaCapaian::tidakAda);
    pastikanBolehBaca(r.getUnggahan());
    return penyusun.asal(r);
  }

  private void pastikanBolehBaca(Unggahan u) {
    KonteksTugas konteks = mesin.lihat(u.getTugasId());
    pastikanBolehBaca(pelakuAktif.memegang(konteks.jabatanId()), u.getProsesId(), u.getStatus());
  }

  private void pastikanBolehBaca(boolean milikSaya, UUID prosesId, StatusUnggahan status) {
    if (!AturanUnggahan.bolehBaca(milikSaya, mesin.akses(prosesId), status).boleh()) {
      throw tidakAda();
    }
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
