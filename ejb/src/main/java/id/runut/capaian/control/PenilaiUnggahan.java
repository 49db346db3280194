package id.runut.capaian.control;

import id.runut.capaian.boundary.LembarVerifikasi;
import id.runut.capaian.boundary.LembarVerifikasi.UnitDiverifikasi;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.VerifikasiUnggahan;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.control.AturanPeralihan;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps what a verifier says to the figures of units. */
@ApplicationScoped
public class PenilaiUnggahan {

  @Inject CapaianRepository repository;
  @Inject PenilaianTersimpan penilaian;
  @Inject PenangananTerdaftar penanganan;
  @Inject Jam jam;

  /** The figures and what has been said to them. */
  public LembarVerifikasi lembar(KonteksTugas konteks) {
    return new LembarVerifikasi(
        konteks.tugasId(),
        konteks.periode(),
        penilaian.unit(konteks),
        penanganan.bolehSelesai(konteks),
        AturanPeralihan.bolehKembali(konteks.langkah(), konteks.utama()));
  }

  /** Says something to the figures of a unit, or something else than before. */
  public void nilai(KonteksTugas konteks, UUID unggahanId, boolean sesuai, String catatan) {
    if (unit(konteks).stream().noneMatch(u -> u.capaian().unggahan().id().equals(unggahanId))) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    VerifikasiUnggahan v = penilaian.menurutUnggahan(konteks.tugasId()).get(unggahanId);
    if (v == null) {
      v = new VerifikasiUnggahan(konteks.tugasId(), unggahanId);
      v.nilai(sesuai, AturanVerifikasi.catatan(sesuai, catatan), jam.sekarang(), konteks.pelaku());
      repository.simpan(v);
    } else {
      v.nilai(sesuai, AturanVerifikasi.catatan(sesuai, catatan), jam.sekarang(), konteks.pelaku());
    }
  }

  /** How many units have handed something in. */
  public int jumlah(KonteksTugas konteks) {
    return unit(konteks).size();
  }

  /** The reason of a return with the remarks to the units. */
  public String alasan(KonteksTugas konteks, String alasan) {
    return AturanVerifikasi.alasan(unit(konteks), alasan);
  }

  private List<UnitDiverifikasi> unit(KonteksTugas konteks) {
    return penilaian.unit(konteks);
  }
}
