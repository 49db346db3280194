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
import id.runut.umum.boundary.TidakDitemukan;
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
   * The working copy of the letter that a step drafts (of kind {@code susun}, or {@code kompilasi}
   * where documents are put together); made from its template at the first look.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step drafts nothing or is decided
   */
  public InfoKonsep konsep(UUID tugasId) {
    return konsep(tugasId, null);
  }

  /**
   * The working copy of one of several letters that a step drafts.
   *
   * @param dokumen key of the SOP's document; null for the first
   * @throws id.runut.umum.boundary.TidakDitemukan also when the step drafts no such document
   */
  public InfoKonsep konsep(UUID tugasId, String dokumen) {
    return info(buka(tugasId, dokumen));
  }

  /** Keys of the documents that the step drafts, in their order; empty when it drafts none. */
  public List<String> dokumenDisusun(UUID tugasId) {
    KonteksTugas konteks = mesin.lihat(tugasId);
    String tindakan =
        AturanNaskah.tindakanMenyusun(mesin.definisi(konteks.prosesId()), konteks.langkah());
    return tindakan == null ? List.of() : konteks.langkah().semuaDokumenUntuk(tindakan);
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
    return simpanKonsep(tugasId, null, konsep, versi);
  }

  /** The same for one of several letters; parameters as for {@link #konsep(UUID, String)}. */
  public InfoKonsep simpanKonsep(UUID tugasId, String dokumen, KonsepNaskah konsep, long versi) {
    KonteksTugas konteks = ambil(tugasId);
    return info(pengelola.simpan(konteks, satu(konteks, dokumen), konsep, versi));
  }

  /**
   * The working copy as PDF, as it was saved last.
   *
   * @param dokumen as for {@link #konsep(UUID, String)}
   */
  public Unduhan pratinjauKonsep(UUID tugasId, String dokumen) {
    KonsepTersimpan konsep = buka(tugasId, dokumen);
    return Unduhan.pdf("rancangan-" + berkas(konsep.getNaskah()), pencetak.konsep(konsep));
  }

  /**
   * A page of the working copy as PNG.
   *
   * @param dokumen as for {@link #konsep(UUID, String)}
   * @param nomor from 1
   * @param lebar width in pixels, 200 to 2400
   */
  public byte[] halamanKonsep(UUID tugasId, String dokumen, int nomor, int lebar) {
    return pencetak.gambar(pencetak.konsep(buka(tugasId, dokumen)), nomor, lebar);
  }

  /**
   * Hands the working copy in as a new version, which is never changed again, together with those
   * of the other letters that the step drafts, as they were saved last, and completes the act.
   * Handing in what is current already makes no second version.
   *
   * @throws id.runut.umum.boundary.SudahBerubah as for {@link #simpanKonsep}
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is missing
   */
  public HasilLangkah ajukan(UUID tugasId, KonsepNaskah konsep, long versi) {
    KonteksTugas konteks = ambil(tugasId);
    String utama = satu(konteks, null);
    InfoVersi diajukan = pengelola.ajukan(konteks, pengelola.simpan(konteks, utama, konsep, versi));
    konteks.langkah().semuaDokumenUntuk(konteks.tindakan()).stream()
        .filter(dokumen -> !dokumen.equals(utama))
        .forEach(dokumen -> pengelola.ajukan(konteks, pengelola.buka(konteks, dokumen)));
    return mesin.selesaikan(
        konteks, null, Map.of("versi", diajukan.nomor(), "sidik", diajukan.sidik()));
  }

  /**
   * The letter that a task is about: the one that its act names, otherwise the newest signed one of
   * the process. Empty when there is none yet.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Optional<RincianNaskah> naskahTugas(UUID tugasId) {
    return perinci.untukTugas(mesin.lihat(tugasId));
  }

  /**
   * All letters that one of a task's acts covers, the act's own first, as far as they are there.
   *
   * @param tindakan the act, as in {@link id.runut.sop.boundary.LangkahSop#tindakan()}
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public List<RincianNaskah> naskahTindakan(UUID tugasId, String tindakan) {
    return perinci.semuaUntukTugas(mesin.lihat(tugasId).untuk(tindakan));
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

  private KonsepTersimpan buka(UUID tugasId, String dokumen) {
    KonteksTugas konteks = ambil(tugasId);
    return pengelola.buka(konteks, satu(konteks, dokumen));
  }

  private KonteksTugas ambil(UUID tugasId) {
    KonteksTugas dilihat = mesin.lihat(tugasId);
    String tindakan =
        AturanNaskah.tindakanMenyusun(mesin.definisi(dilihat.prosesId()), dilihat.langkah());
    return mesin.ambil(tugasId, tindakan == null ? LangkahSusun.SUSUN : tindakan);
  }

  private static String satu(KonteksTugas konteks, String dokumen) {
    List<String> semua = konteks.langkah().semuaDokumenUntuk(konteks.tindakan());
    String dicari = dokumen == null ? semua.get(0) : dokumen;
    if (!semua.contains(dicari)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return dicari;
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
