package id.runut.naskah.boundary;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts, versions and previews of letters. What services need of them: {@link PenerbitNaskah}. */
@Stateless
@RolesAllowed("**")
public class NaskahService {

  /**
   * The working copy of the letter that a step of kind {@code susun} drafts; made from its template
   * at the first look.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step drafts nothing or is decided
   */
  public InfoKonsep konsep(UUID tugasId) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /** The working copy as PDF, as it was saved last. */
  public Unduhan pratinjauKonsep(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * A page of the working copy as PNG.
   *
   * @param nomor from 1
   * @param lebar width in pixels, 200 to 2400
   */
  public byte[] halamanKonsep(UUID tugasId, int nomor, int lebar) {
    throw new UnsupportedOperationException();
  }

  /**
   * Hands the working copy in as a new version, which is never changed again, and completes the
   * step.
   *
   * @throws id.runut.umum.boundary.SudahBerubah as for {@link #simpanKonsep}
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is missing
   */
  public HasilLangkah ajukan(UUID tugasId, KonsepNaskah konsep, long versi) {
    throw new UnsupportedOperationException();
  }

  /**
   * The letter that a task is about: the one that its step names, otherwise the newest signed one
   * of the process. Empty when there is none yet.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Optional<RincianNaskah> naskahTugas(UUID tugasId) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may neither see its process nor
   *     was sent the letter
   */
  public RincianNaskah rincian(UUID naskahId) {
    throw new UnsupportedOperationException();
  }

  /**
   * The letters of a process in the order in which they were begun.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public List<RingkasanNaskah> dariProses(UUID prosesId) {
    throw new UnsupportedOperationException();
  }

  /**
   * The letters of all processes that the caller may see, the newest first.
   *
   * @param kata part of subject or number; null or blank for all
   */
  public Daftar<RingkasanNaskah> cari(String kata, Halaman halaman) {
    throw new UnsupportedOperationException();
  }

  /**
   * A version as PDF, with placeholders for number, date and signature.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the process
   */
  public Unduhan pdf(UUID versiId) {
    throw new UnsupportedOperationException();
  }

  /**
   * A page of a version as PNG.
   *
   * @param nomor from 1
   * @param lebar width in pixels, 200 to 2400
   * @throws id.runut.umum.boundary.TidakDitemukan also when there is no such page
   */
  public byte[] halaman(UUID versiId, int nomor, int lebar) {
    throw new UnsupportedOperationException();
  }

  /**
   * The signed letter, byte by byte as it was signed.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan also while it is not signed
   */
  public Unduhan pdfAkhir(UUID naskahId) {
    throw new UnsupportedOperationException();
  }

  /** A page of the signed letter as PNG; parameters as for {@link #halaman}. */
  public byte[] halamanAkhir(UUID naskahId, int nomor, int lebar) {
    throw new UnsupportedOperationException();
  }
}
