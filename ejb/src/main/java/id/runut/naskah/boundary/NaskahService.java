package id.runut.naskah.boundary;

import id.runut.naskah.control.AturanNaskah;
import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.LangkahSusun;
import id.runut.naskah.control.PembacaNaskah;
import id.runut.naskah.control.PengelolaKonsep;
import id.runut.naskah.control.PerinciNaskah;
import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.naskah.pdf.GambarHalaman;
import id.runut.naskah.pdf.PencetakNaskah;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts, versions and previews of letters. What services need of them: {@link PenerbitNaskah}. */
@Stateless
@RolesAllowed("**")
public class NaskahService {

  @Inject MesinProses mesin;
  @Inject PengelolaKonsep pengelola;
  @Inject PembacaNaskah pembaca;
  @Inject PerinciNaskah perinci;
  @Inject PencetakNaskah pencetak;

  /**
   * The working copy of the letter that a step of kind {@code susun} drafts; made from its template
   * at the first look.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step drafts nothing or is decided
   */
  public InfoKonsep konsep(UUID tugasId) {
    return info(buka(tugasId));
  }

  /**
   * Saves the working copy; unfinished content is welcome.
   *
   * @param versi counter of the working copy that the caller has edited
   * @throws id.runut.umum.boundary.SudahBerubah when somebody else has saved since; the message
   *     says who and when
   * @throws id.runut.umum.boundary.DataTidakSah when a field is longer than it may be
   */
  public InfoKonsep simpanKonsep(UUID tugasId, KonsepNaskah konsep, long versi) {
    return info(pengelola.simpan(mesin.ambil(tugasId, LangkahSusun.SUSUN), konsep, versi));
  }

  /** The working copy as PDF, as it was saved last. */
  public Unduhan pratinjauKonsep(UUID tugasId) {
    KonsepTersimpan konsep = buka(tugasId);
    return Unduhan.pdf("rancangan-" + berkas(konsep.getNaskah()), pencetak.konsep(konsep));
  }

  /**
   * A page of the working copy as PNG.
   *
   * @param nomor from 1
   * @param lebar width in pixels, 200 to 2400
   */
  public byte[] halamanKonsep(UUID tugasId, int nomor, int lebar) {
    return pencetak.gambar(pencetak.konsep(buka(tugasId)), nomor, lebar);
  }

  /**
   * Hands the working copy in as a new version, which is never changed again, and completes the
   * step. Handing in what is current already makes no second version.
   *
   * @throws id.runut.umum.boundary.SudahBerubah as for {@link #simpanKonsep}
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is missing
   */
  public HasilLangkah ajukan(UUID tugasId, KonsepNaskah konsep, long versi) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahSusun.SUSUN);
    InfoVersi diajukan = pengelola.ajukan(konteks, pengelola.simpan(konteks, konsep, versi));
    return mesin.selesaikan(
        konteks, null, Map.of("versi", diajukan.nomor(), "sidik", diajukan.sidik()));
  }

  /**
   * The letter that a task is about: the one that its step names, otherwise the newest signed one
   * of the process. Empty when there is none yet.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Optional<RincianNaskah> naskahTugas(UUID tugasId) {
    return perinci.untukTugas(mesin.lihat(tugasId));
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may neither see its process nor
   *     was sent the letter
   */
  public RincianNaskah rincian(UUID naskahId) {
    return perinci.rinci(pembaca.naskah(naskahId));
  }

  /**
   * The letters of a process in the order in which they were begun.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public List<RingkasanNaskah> dariProses(UUID prosesId) {
    return pembaca.proses(prosesId).stream().map(perinci::ringkas).toList();
  }

  /**
   * The letters of all processes that the caller may see, the latest change first.
   *
   * @param kata part of subject or number; null or blank for all
   */
  public Daftar<RingkasanNaskah> cari(String kata, Halaman halaman) {
    return perinci.cari(pembaca.instansiId(), kata, halaman);
  }

  /**
   * A version as PDF, with placeholders for number, date and signature.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public Unduhan pdf(UUID versiId) {
    VersiNaskah versi = pembaca.versi(versiId);
    return Unduhan.pdf(
        "rancangan-versi-" + versi.getNomor() + "-" + berkas(versi.getNaskah()),
        pencetak.versi(versi));
  }

  /**
   * A page of a version as PNG.
   *
   * @param nomor from 1
   * @param lebar width in pixels, 200 to 2400
   * @throws id.runut.umum.boundary.TidakDitemukan also when there is no such page
   */
  public byte[] halaman(UUID versiId, int nomor, int lebar) {
    return pencetak.gambar(pencetak.versi(pembaca.versi(versiId)), nomor, lebar);
  }

  /**
   * The signed letter, byte by byte as it was signed.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan also while it is not signed
   */
  public Unduhan pdfAkhir(UUID naskahId) {
    Naskah naskah = pembaca.naskah(naskahId);
    return Unduhan.pdf(berkas(naskah), pencetak.terbit(naskah));
  }

  /** A page of the signed letter as PNG; parameters as for {@link #halaman}. */
  public byte[] halamanAkhir(UUID naskahId, int nomor, int lebar) {
    return pencetak.gambar(pencetak.terbit(pembaca.naskah(naskahId)), nomor, lebar);
  }

  private KonsepTersimpan buka(UUID tugasId) {
    return pengelola.buka(mesin.ambil(tugasId, LangkahSusun.SUSUN));
  }

  private InfoKonsep info(KonsepTersimpan k) {
    Naskah n = k.getNaskah();
    KonsepNaskah konsep = BentukIsi.konsep(k.getIsi());
    return new InfoKonsep(
        n.getId(),
        n.getJenis(),
        konsep,
        k.getVersi(),
        k.getDisimpan(),
        k.getPelaku().getNamaJabatan(),
        n.getVersiTerakhir(),
        GambarHalaman.jumlah(pencetak.konsep(k)),
        AturanNaskah.bolehAjukan(n.getJenis(), konsep));
  }

  private static String berkas(Naskah n) {
    return BentukIsi.namaBerkas(n);
  }
}
