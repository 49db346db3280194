package id.runut.organisasi.boundary;

import id.runut.organisasi.control.AturanIsianPengganti;
import id.runut.organisasi.control.AturanWewenang;
import id.runut.organisasi.control.PembacaJabatan;
import id.runut.organisasi.control.PencariJabatan;
import id.runut.organisasi.control.PencatatPenugasan;
import id.runut.organisasi.control.PenimbangPengganti;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Deputies of posts. The administrator sees and staffs every post of his agency; a superior those
 * below him, where he may order a Plh. For everybody else there are no posts here.
 */
@Stateless
@RolesAllowed("**")
public class PenugasanService {

  private static final int ALASAN_TERPANJANG = 300;

  @Inject PenugasanRepository penugasan;
  @Inject PencariJabatan pencari;
  @Inject PembacaJabatan pembaca;
  @Inject PenimbangPengganti penimbang;
  @Inject PencatatPenugasan pencatat;

  /** The posts that the caller staffs, as they stand today. */
  public List<KeadaanJabatan> jabatan() {
    return pembaca.keadaan(pencari.terawasi(), pencari.hariIni());
  }

  /**
   * One of these posts with its history.
   *
   * @throws TidakDitemukan when it is none of the caller's
   */
  public RiwayatJabatan riwayat(UUID jabatanId) {
    Jabatan jabatan = terawasi(jabatanId);
    LocalDate hari = pencari.hariIni();
    KeadaanJabatan keadaan = pembaca.keadaan(List.of(jabatan), hari).get(0);
    return new RiwayatJabatan(
        keadaan,
        penugasan.riwayat(jabatanId).stream().map(p -> PembacaJabatan.info(p, hari)).toList(),
        keadaan.definitif() == null
            ? List.of()
            : penugasan
                .ketidakhadiran(List.of(keadaan.definitif().pegawaiId()), hari, null)
                .stream()
                .map(PembacaJabatan::info)
                .toList());
  }

  /** Deputies of these posts whose period has not ended yet, newest first. */
  public List<InfoPenugasan> pengganti() {
    LocalDate hari = pencari.hariIni();
    List<UUID> jabatan = pencari.terawasi().stream().map(Jabatan::getId).toList();
    return penugasan.penggantiInstansi(pencari.instansiId(), hari).stream()
        .filter(p -> jabatan.contains(p.getJabatan().getId()))
        .map(p -> PembacaJabatan.info(p, hari))
        .toList();
  }

  /** Who can stand in: the officials of the agency who hold a post of their own today. */
  public List<CalonPengganti> calon() {
    if (pencari.terawasi().isEmpty()) {
      return List.of();
    }
    return pembaca.calon(pencari.instansiId(), pencari.hariIni());
  }

  /**
   * Judges an appointment without making it.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when a field is missing
   */
  public TimbanganPengganti timbang(TunjukPengganti perintah) {
    AturanIsianPengganti.periksa(perintah);
    Jabatan jabatan = terawasi(perintah.jabatanId());
    pencari.pegawai(perintah.pegawaiId());
    TimbanganPengganti timbangan = penimbang.timbang(jabatan, perintah);
    return new TimbanganPengganti(
        AturanWewenang.menunjuk(
                pencari.admin(), pencari.atasan(jabatan).isPresent(), perintah.jenis())
            .dan(timbangan.putusan()),
        timbangan.peringatan());
  }

  /**
   * Makes an official the deputy of a post. His own post and the post's own holder stay as they
   * are.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when a field is missing or the period is empty
   * @throws TidakDitemukan when post or official are not of the caller's agency
   * @throws TidakBerwenang when the caller staffs the post, but not so
   * @throws KeadaanTidakSah when {@link id.runut.organisasi.control.AturanPengganti} refuses
   */
  public UUID tunjuk(TunjukPengganti perintah) {
    AturanIsianPengganti.periksa(perintah);
    Jabatan jabatan = terawasi(perintah.jabatanId());
    pastikanBerwenang(jabatan, perintah.jenis());
    penugasan.kunciJabatan(jabatan.getId());
    penimbang.timbang(jabatan, perintah).putusan().tegakkan();
    Penugasan baru =
        new Penugasan(
            jabatan,
            pencari.pegawai(perintah.pegawaiId()),
            perintah.jenis(),
            perintah.mulai(),
            perintah.selesai(),
            new Penugasan.Surat(perintah.nomorSurat().strip(), perintah.tanggalSurat()));
    baru.batasi(perintah.lingkup().tindakan(), perintah.lingkup().kecualiDokumen());
    pencatat.mulai(baru, "tunjuk-pengganti", pencari.pelaku(jabatan));
    return baru.getId();
  }

  /**
   * Extends a deputy's time by a new order, in the same scope.
   *
   * @throws KeadaanTidakSah when it has ended, or has been extended before
   */
  public UUID perpanjang(UUID penugasanId, PerpanjangPengganti perintah) {
    Penugasan semula = pengganti(penugasanId);
    AturanIsianPengganti.periksa(perintah, semula.getSelesai());
    pastikanBerwenang(semula.getJabatan(), semula.getJenis());
    penugasan.kunciJabatan(semula.getJabatan().getId());
    if (semula.getDibatalkan() != null || semula.getSelesai().isBefore(pencari.hariIni())) {
      throw new KeadaanTidakSah("kesalahan.penggantiSudahBerakhir");
    }
    if (penugasan.lanjutan(penugasanId).isPresent()) {
      throw new KeadaanTidakSah("kesalahan.penggantiSudahDiperpanjang");
    }
    penimbang.timbangLanjutan(semula, perintah.selesai()).putusan().tegakkan();
    Penugasan lanjutan =
        semula.lanjutkan(
            perintah.selesai(),
            new Penugasan.Surat(perintah.nomorSurat().strip(), perintah.tanggalSurat()));
    pencatat.mulai(lanjutan, "perpanjang-pengganti", pencari.pelaku(semula.getJabatan()));
    return lanjutan.getId();
  }

  /**
   * Ends a deputy's time before its last day. One that has not begun is withdrawn, and so is what
   * extends it.
   *
   * @throws KeadaanTidakSah when it has ended already, or would not end earlier
   */
  public void akhiri(UUID penugasanId, AkhiriPenugasan perintah) {
    Penugasan p = pengganti(penugasanId);
    pastikanBerwenang(p.getJabatan(), p.getJenis());
    penugasan.kunciJabatan(p.getJabatan().getId());
    LocalDate hari = pencari.hariIni();
    if (p.getDibatalkan() != null || p.getSelesai().isBefore(hari)) {
      throw new KeadaanTidakSah("kesalahan.penggantiSudahBerakhir");
    }
    LocalDate terakhir = hariTerakhir(p, perintah.hariTerakhir(), hari);
    if (terakhir.isAfter(p.getSelesai())) {
      throw new KeadaanTidakSah("kesalahan.akhirSesudahMasa", p.getSelesai());
    }
    String alasan = alasan(perintah.alasan());
    Optional<Penugasan> lanjutan = penugasan.lanjutan(penugasanId);
    pencatat.akhiri(p, terakhir, alasan, pencari.pelaku(p.getJabatan()));
    lanjutan.ifPresent(
        l -> pencatat.akhiri(l, l.getMulai().minusDays(1), alasan, pencari.pelaku(p.getJabatan())));
  }

  /** Yesterday by default; who began today has acted today, so today stays his last day. */
  private static LocalDate hariTerakhir(Penugasan p, LocalDate diminta, LocalDate hari) {
    if (diminta != null && !diminta.isBefore(hari.minusDays(1))) {
      return diminta;
    }
    return p.getMulai().equals(hari) ? hari : hari.minusDays(1);
  }

  private static String alasan(String alasan) {
    if (alasan == null || alasan.isBlank()) {
      return null;
    }
    String bersih = alasan.strip();
    return bersih.length() <= ALASAN_TERPANJANG ? bersih : bersih.substring(0, ALASAN_TERPANJANG);
  }

  private Penugasan pengganti(UUID id) {
    return penugasan
        .penugasan(id)
        .filter(p -> p.getJenis() != JenisPenugasan.DEFINITIF)
        .filter(p -> terawasi(p.getJabatan().getId()) != null)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private Jabatan terawasi(UUID jabatanId) {
    Jabatan jabatan = pencari.jabatan(jabatanId);
    if (!pencari.admin() && pencari.atasan(jabatan).isEmpty()) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return jabatan;
  }

  private void pastikanBerwenang(Jabatan jabatan, JenisPenugasan jenis) {
    var putusan =
        AturanWewenang.menunjuk(pencari.admin(), pencari.atasan(jabatan).isPresent(), jenis);
    if (!putusan.boleh()) {
      throw new TidakBerwenang(putusan.alasan());
    }
  }
}
