package id.runut.berkas.boundary;

import id.runut.berkas.entity.Berkas;
import id.runut.berkas.entity.BerkasRepository;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Sidik;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Immutable files by SHA-256. Called by the services that own a file and know who may read it;
 * pages and REST never reach a file by its id alone.
 */
@Stateless
@PermitAll
public class BerkasService {

  private static final int TERPANJANG = 200;

  /** Endings that fit a content; the first is the usual one. */
  private static final Map<String, List<String>> AKHIRAN =
      Map.of(
          Unduhan.PDF,
          List.of(".pdf"),
          Unduhan.XLSX,
          List.of(".xlsx"),
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          List.of(".docx"),
          "image/png",
          List.of(".png"),
          "image/jpeg",
          List.of(".jpg", ".jpeg"));

  @Inject BerkasRepository repository;
  @Inject Jam jam;

  /**
   * Stores a file in the caller's transaction. The same bytes are kept once.
   *
   * @param nama as the user knows it; only its last path segment is kept, and it ends as its
   *     content demands
   * @param jenisKonten the media type as found in the content
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public InfoBerkas simpan(
      UUID instansiId, String nama, String jenisKonten, byte[] isi, Pelaku pelaku) {
    Berkas berkas =
        new Berkas(
            instansiId,
            namaAman(nama, jenisKonten),
            jenisKonten,
            isi.length,
            Sidik.sha256(isi),
            jam.sekarang(),
            pelaku);
    repository.simpan(berkas, isi);
    return info(berkas);
  }

  /**
   * @throws TidakDitemukan when there is no such file
   */
  public InfoBerkas info(UUID id) {
    return info(muat(id));
  }

  /**
   * The bytes, checked against the recorded SHA-256.
   *
   * @throws TidakDitemukan when there is no such file
   */
  public byte[] isi(UUID id) {
    Berkas berkas = muat(id);
    byte[] isi =
        repository
            .isi(berkas.getSha256())
            .orElseThrow(() -> new IllegalStateException("bytes of " + id + " are missing"));
    if (!Sidik.sha256(isi).equals(berkas.getSha256())) {
      throw new IllegalStateException("bytes of " + id + " do not match their SHA-256");
    }
    return isi;
  }

  private Berkas muat(UUID id) {
    return repository.berkas(id).orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /**
   * Drops folders, control characters and dots in front, and cuts to what the column holds. A
   * picture that calls itself a page would be opened as one by whoever saves it: it gets the ending
   * of a picture.
   */
  static String namaAman(String nama, String jenisKonten) {
    String bersih =
        nama.substring(Math.max(nama.lastIndexOf('/'), nama.lastIndexOf('\\')) + 1)
            .replaceAll("\\p{Cntrl}", "")
            .replaceFirst("^[.\\s]+", "")
            .strip();
    if (bersih.isEmpty()) {
      bersih = "berkas";
    }
    String huruf = bersih.toLowerCase(Locale.ROOT);
    List<String> akhiran = AKHIRAN.getOrDefault(jenisKonten, List.of(""));
    if (akhiran.stream().noneMatch(huruf::endsWith)) {
      bersih += akhiran.get(0);
    }
    return bersih.length() <= TERPANJANG ? bersih : ekor(bersih);
  }

  /** The last characters; the first of them is a whole one. */
  private static String ekor(String nama) {
    int awal = nama.length() - TERPANJANG;
    return nama.substring(Character.isLowSurrogate(nama.charAt(awal)) ? awal + 1 : awal);
  }

  private static InfoBerkas info(Berkas b) {
    return new InfoBerkas(
        b.getId(),
        b.getInstansiId(),
        b.getNama(),
        b.getJenisKonten(),
        b.getUkuran(),
        b.getSha256(),
        b.getDibuat(),
        b.getPelaku().getNamaJabatan());
  }
}
