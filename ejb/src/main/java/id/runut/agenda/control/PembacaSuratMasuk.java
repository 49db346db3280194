package id.runut.agenda.control;

import id.runut.agenda.boundary.RincianSuratMasuk;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.boundary.SuratMasukBaris;
import id.runut.agenda.boundary.TujuanSurat;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.disposisi.boundary.KeadaanDisposisi;
import id.runut.disposisi.boundary.RantaiService;
import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads incoming letters, for those who may see them. */
@ApplicationScoped
public class PembacaSuratMasuk {

  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaBuku buku;
  @Inject PerinciSuratMasuk perinci;
  @Inject RantaiService rantai;
  @Inject PengabarSuratMasuk pengabar;

  /** Whether the caller keeps the books of his agency. */
  public boolean petugas() {
    return berperan(
        PeranPortal.SEKRETARIS,
        PeranPortal.KASUBBAG_PERENCANAAN,
        PeranPortal.STAF,
        PeranPortal.PENGAGENDA,
        PeranPortal.PERANGKAT_DAERAH_TERKAIT,
        PeranPortal.ADMIN);
  }

  private boolean pembacaBuku() {
    return petugas() || berperan(PeranPortal.KEPALA);
  }

  private boolean berperan(String... peran) {
    return Stream.of(peran).anyMatch(pelakuAktif::berperan);
  }

  /** The letters that the caller may find. */
  public Daftar<SuratMasukBaris> daftar(SaringAgenda saring, Halaman halaman) {
    if (!pembacaBuku()) {
      throw new TidakBerwenang("kesalahan.tidakBerwenang");
    }
    Identitas saya = pelakuAktif.identitas();
    Daftar<AgendaMasuk> semua =
        Daftar.dari(
            buku.masuk(saya.instansi(), saring, saya.jabatanIds(), halaman.awal(), halaman.batas()),
            halaman,
            a -> a);
    Map<UUID, KeadaanDisposisi> keadaan =
        rantai.keadaan(
            PengabarSuratMasuk.JENIS, semua.isi().stream().map(AgendaMasuk::getId).toList());
    return new Daftar<>(
        semua.isi().stream()
            .map(a -> new SuratMasukBaris(BarisBuku.masuk(a), keadaan.get(a.getId())))
            .toList(),
        semua.adaLagi());
  }

  /**
   * A letter with its history; of a closed one the look is recorded.
   *
   * @throws TidakDitemukan when the caller may not see it
   */
  public RincianSuratMasuk rincian(UUID id) {
    AgendaMasuk a = milik(id);
    if (a.getKeamanan().tertutup()) {
      pengabar.dilihat("lihat", a, pelakuAktif.utama());
    }
    return perinci.rincian(a);
  }

  /**
   * The scan.
   *
   * @param dibawa whether it is taken along, which is recorded of a closed letter
   * @throws TidakDitemukan when there is none, or not for the caller
   */
  public Unduhan pindaian(UUID id, boolean dibawa) {
    AgendaMasuk a = milik(id);
    if (dibawa && a.getKeamanan().tertutup()) {
      pengabar.dilihat("unduh", a, pelakuAktif.utama());
    }
    return perinci.pindaian(a);
  }

  /** Whether the letter names one of the caller's posts. */
  public boolean bernama(AgendaMasuk a) {
    return PembacaBuku.bernama(a, pelakuAktif.identitas().jabatanIds());
  }

  /** The posts of the caller's agency. */
  public List<TujuanSurat> tujuan() {
    return perinci.tujuan(pelakuAktif.identitas().instansi().id());
  }

  private AgendaMasuk milik(UUID id) {
    AgendaMasuk a =
        perinci
            .surat(id)
            .filter(s -> s.getInstansiId().equals(pelakuAktif.identitas().instansi().id()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    boolean boleh =
        AturanSuratMasuk.bolehLihat(
            a.getKeamanan(),
            bernama(a),
            rantai.dalamRantai(PengabarSuratMasuk.JENIS, id),
            pembacaBuku());
    if (!boleh) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return a;
  }
}
