package id.runut.naskah.boundary;

import id.runut.naskah.control.AturanKomentar;
import id.runut.naskah.control.JangkarKomentar;
import id.runut.naskah.control.PenyajiKomentar;
import id.runut.naskah.entity.KomentarNaskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Comments on passages of a letter, for whoever may see how the letter comes about. They are
 * internal: nothing of them is printed or sent.
 */
@Stateless
@RolesAllowed("**")
public class KomentarService {

  @Inject PenyajiKomentar penyaji;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /**
   * A version with the comments on the letter, those on other versions where their words are now.
   *
   * @param nomor of the version; null for the current one
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller may see the whole process, or
   *     when there is no such version
   */
  public KomentarVersi lihat(UUID naskahId, Integer nomor) {
    return penyaji.sajikan(penyaji.versi(naskahId, nomor));
  }

  /**
   * Writes a comment.
   *
   * @param nomor of the version that the caller sees
   * @param blok number of the block, as {@link #lihat} gives it
   * @param kutipan words of the block; null or blank for the whole of it
   * @return its id
   * @throws KeadaanTidakSah when the letter is signed
   * @throws DataTidakSah when the comment is empty or too long, or the block has no such words
   */
  public UUID tulis(UUID naskahId, int nomor, int blok, String kutipan, String isi) {
    VersiNaskah versi = penyaji.versi(naskahId, nomor);
    wajib(AturanKomentar.bolehTulis(versi.getNaskah().bertandaTangan()));
    JangkarKomentar jangkar = JangkarKomentar.pada(penyaji.blok(versi), blok, kutipan);
    if (jangkar == null) {
      throw new DataTidakSah("komentar.bagianTidakAda");
    }
    KomentarNaskah komentar =
        new KomentarNaskah(
            versi,
            jangkar.blok(),
            jangkar.kutipan(),
            jangkar.awalan(),
            jangkar.akhiran(),
            teks(isi),
            jam.sekarang(),
            pelakuAktif.utama());
    return penyaji.simpan(komentar, "komentari-naskah");
  }

  /**
   * Answers a comment.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such comment for the caller
   */
  public UUID balas(UUID komentarId, String isi) {
    KomentarNaskah komentar = penyaji.komentar(komentarId);
    return penyaji.simpan(
        komentar.balas(teks(isi), jam.sekarang(), pelakuAktif.utama()), "balas-komentar");
  }

  /**
   * Closes a comment; closing twice changes nothing.
   *
   * @throws TidakBerwenang for others than its writer and those who have handed the letter in
   */
  public void selesaikan(UUID komentarId) {
    KomentarNaskah komentar = penyaji.komentar(komentarId);
    Putusan boleh = penyaji.bolehSelesai(komentar);
    if (!boleh.boleh()) {
      throw new TidakBerwenang(boleh.alasan().kunci());
    }
    penyaji.selesaikan(komentar, jam.sekarang());
  }

  private static void wajib(Putusan putusan) {
    if (!putusan.boleh()) {
      throw new KeadaanTidakSah(putusan.alasan().kunci());
    }
  }

  private static String teks(String isi) {
    String bersih = isi == null ? "" : isi.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").strip();
    if (bersih.isEmpty()) {
      throw new DataTidakSah("komentar.kosong");
    }
    if (bersih.length() > AturanKomentar.TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", AturanKomentar.TERPANJANG);
    }
    return bersih;
  }
}
