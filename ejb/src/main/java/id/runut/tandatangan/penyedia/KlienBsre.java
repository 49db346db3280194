package id.runut.tandatangan.penyedia;

import id.runut.umum.boundary.Putusan;

/** BSrE's e-sign client service, in one of its two versions. */
public interface KlienBsre {

  /** Whether the official may sign: only with a certificate that has been issued. */
  Putusan status(String nik);

  /**
   * Signs once. Nothing is tried again here: whoever asks twice may get two signatures.
   *
   * @return as many files as were asked for, or why not
   */
  JawabanBsre tandaTangani(PermintaanBsre permintaan);

  /**
   * Asks for a file whose answer was lost; the gateway gives it once.
   *
   * @param idDokumen as the gateway named it
   */
  JawabanBsre unduh(String idDokumen);

  /** What the gateway says of a signed file. */
  VerifikasiBsre verifikasi(byte[] pdf);
}
