package id.runut.tandatangan.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The public answer about a code.
 *
 * @param kode as it was asked, grouped 4-4-2 where it has the right length
 * @param naskah null unless the code is known
 * @param syarat what was checked; empty for papers without a certificate and unknown codes
 */
public record HasilPeriksa(
    Keadaan keadaan, String kode, NaskahPublik naskah, List<JawabanSyarat> syarat) {

  public HasilPeriksa {
    syarat = List.copyOf(syarat);
  }

  /** The answer in one word. */
  public enum Keadaan {
    /** Signed with a certificate and unchanged since. */
    ASLI,
    /** Issued by the portal without a certificate, and unchanged since. */
    DITERBITKAN,
    /** Known, but the archived file no longer satisfies all conditions. */
    MERAGUKAN,
    TIDAK_DIKENAL
  }

  /** One condition and whether it holds. */
  public record JawabanSyarat(SyaratKeaslian syarat, boolean terpenuhi) {}

  /**
   * What anybody may know of a letter whose code he holds.
   *
   * @param jenis as written, such as "Surat Dinas"
   * @param kodeInstansi the agency in the addresses of its root certificate and revocation list
   * @param penandaTangan post of the signer or issuer, Plh./Plt. included
   * @param waktu when it was signed or issued
   * @param bersama those who signed before {@code penandaTangan}, in their order
   * @param sertifikatSampai until when the signer's certificate holds; null without one
   */
  public record NaskahPublik(
      String jenis,
      String hal,
      String nomor,
      LocalDate tanggal,
      String instansi,
      String kodeInstansi,
      String penandaTangan,
      String nama,
      Instant waktu,
      ZoneId zona,
      Instant sertifikatSampai,
      int jumlahHalaman,
      List<Penanda> bersama) {

    public NaskahPublik {
      bersama = List.copyOf(bersama);
    }
  }

  /** Somebody who signed before: his post, Plh./Plt. included, and his name. */
  public record Penanda(String jabatan, String nama) {}
}
