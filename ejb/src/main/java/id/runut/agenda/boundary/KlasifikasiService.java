package id.runut.agenda.boundary;

import id.runut.agenda.control.PengimporKlasifikasi;
import id.runut.agenda.entity.KlasifikasiArsip;
import id.runut.agenda.entity.KlasifikasiRepository;
import id.runut.agenda.excel.BukuAgenda;
import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The classification of papers (Permendagri 83/2022) with its retention: the general one that the
 * portal brings, overruled by what the agency's administrator has written.
 */
@Stateless
@RolesAllowed("**")
public class KlasifikasiService {

  /** A table that is larger is refused: published lists have a tenth of it. */
  public static final int BITA_TERBANYAK = 2 * 1024 * 1024;

  private static final int DIPILIH_TERBANYAK = 500;

  @Inject PelakuAktif pelakuAktif;
  @Inject KlasifikasiRepository repository;
  @Inject PengimporKlasifikasi pengimpor;
  @Inject BukuAgenda buku;
  @Inject AuditService audit;

  /** Those that new letters may take, by part of code or name, in the order of their codes. */
  public Daftar<InfoKlasifikasi> cari(String kata, Halaman halaman) {
    return Daftar.dari(
        repository.cari(instansiId(), kata, true, halaman.awal(), halaman.batas()),
        halaman,
        KlasifikasiService::info);
  }

  /** Those that new letters may take, as many as a page can carry. */
  public List<InfoKlasifikasi> untukDipilih() {
    return repository.cari(instansiId(), null, true, 0, DIPILIH_TERBANYAK).stream()
        .map(KlasifikasiService::info)
        .toList();
  }

  /** All, also those that new letters may not take. */
  @RolesAllowed(PeranPortal.ADMIN)
  public Daftar<InfoKlasifikasi> daftar(String kata, Halaman halaman) {
    return Daftar.dari(
        repository.cari(instansiId(), kata, false, halaman.awal(), halaman.batas()),
        halaman,
        KlasifikasiService::info);
  }

  /**
   * Writes one class of the agency's own; the general one of the same code is overruled.
   *
   * @throws DataTidakSah with everything that is wrong
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public void simpan(IsiKlasifikasi isi) {
    pengimpor.simpan(instansiId(), isi);
    catat("ubah-klasifikasi", Map.of("kode", isi.kode(), "nama", isi.nama()));
  }

  /**
   * What a table (CSV) would change; nothing is stored.
   *
   * @throws DataTidakSah with every fault by its line
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public HasilImporKlasifikasi timbang(byte[] isi) {
    return pengimpor.timbang(instansiId(), wajar(isi));
  }

  /**
   * Takes a table (CSV) over: all rows or none. The same table once more changes nothing.
   *
   * @throws DataTidakSah with every fault by its line
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public HasilImporKlasifikasi impor(byte[] isi) {
    HasilImporKlasifikasi hasil = pengimpor.impor(instansiId(), wajar(isi));
    catat("impor-klasifikasi", Map.of("baru", hasil.baru(), "berubah", hasil.berubah()));
    return hasil;
  }

  /** All classes as a workbook. */
  @RolesAllowed(PeranPortal.ADMIN)
  public Unduhan unduh() {
    List<InfoKlasifikasi> semua =
        repository.semua(instansiId()).stream().map(KlasifikasiService::info).toList();
    return Unduhan.xlsx("klasifikasi-arsip.xlsx", buku.klasifikasi(semua));
  }

  private static byte[] wajar(byte[] isi) {
    if (isi == null || isi.length == 0 || isi.length > BITA_TERBANYAK) {
      throw new DataTidakSah("klasifikasi.impor.ukuran", BITA_TERBANYAK / (1024 * 1024));
    }
    return isi;
  }

  private void catat(String tindakan, Map<String, ?> rincian) {
    audit.catat(
        "instansi:" + instansiId(),
        tindakan,
        "klasifikasi",
        instansiId(),
        pelakuAktif.utama(),
        rincian);
  }

  private UUID instansiId() {
    return pelakuAktif.identitas().instansi().id();
  }

  private static InfoKlasifikasi info(KlasifikasiArsip k) {
    return new InfoKlasifikasi(
        k.getKode(),
        k.getNama(),
        k.getInduk(),
        k.getAktif(),
        k.getInaktif(),
        k.getNasib(),
        k.isBerlaku(),
        k.getInstansiId() != null);
  }
}
