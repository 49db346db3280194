package id.runut.disposisi.boundary;

import id.runut.disposisi.control.PencatatLepas;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Orders outside of the steps: they wait on the desk until it is reported that they are done. */
@Stateless
@RolesAllowed("**")
public class TindakLanjutService {

  /** Longest report. */
  public static final int LAPORAN_TERPANJANG = 2000;

  /** Counting stops here. */
  public static final int HITUNGAN_TERBANYAK = 100;

  @Inject DisposisiRepository repository;
  @Inject PencatatLepas pencatat;
  @Inject PelakuAktif pelakuAktif;

  /**
   * Gives an order; for services, in the transaction of the act that it comes from.
   *
   * @return the order's id
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID beri(PerintahLepas perintah) {
    return pencatat.beri(perintah);
  }

  /** What the caller's posts still have to do, the most urgent first. */
  public Daftar<TindakLanjut> menunggu(Halaman halaman) {
    List<UUID> jabatan = pelakuAktif.identitas().jabatanIds();
    return Daftar.dari(
        repository.menungguLaporan(jabatan, halaman.awal(), halaman.batas()),
        halaman,
        pencatat::info);
  }

  /** How much the caller's posts still have to do, at most {@link #HITUNGAN_TERBANYAK}. */
  public int jumlahMenunggu() {
    return repository.jumlahMenungguLaporan(
        pelakuAktif.identitas().jabatanIds(), HITUNGAN_TERBANYAK);
  }

  /**
   * The orders that come from one thing and how far they are; for services, whose callers have
   * shown that they may see it.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public List<TindakLanjut> dariAsal(String jenis, UUID asalId) {
    return repository.dariAsal(jenis, asalId).stream()
        .flatMap(d -> d.getPenerima().stream())
        .map(pencatat::info)
        .toList();
  }

  /**
   * Reports that an order is done; whoever gave it is told. A second report changes nothing.
   *
   * @param id of the {@link TindakLanjut}
   * @param laporan what was done; null or blank for nothing to say
   * @throws TidakDitemukan when the order is to none of the caller's posts
   * @throws DataTidakSah when the report is too long
   */
  public void selesaikan(UUID id, String laporan) {
    String bersih = laporan == null ? "" : laporan.strip();
    if (bersih.length() > LAPORAN_TERPANJANG) {
      throw new DataTidakSah("tindakLanjut.laporanPanjang", LAPORAN_TERPANJANG);
    }
    PenerimaDisposisi penerima =
        repository
            .penerimaTerkunci(id)
            .filter(p -> p.getDisposisi().getAsalId() != null)
            .filter(p -> p.getDisposisi().getSurat() == null)
            .filter(p -> pelakuAktif.memegang(p.getJabatanId()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    if (penerima.isTerbuka()) {
      pencatat.selesaikan(penerima, bersih, pelakuAktif.dalamJabatan(penerima.getJabatanId()));
    }
  }
}
