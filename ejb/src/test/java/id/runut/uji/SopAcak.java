package id.runut.uji;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Definitions that nobody would sign, but that the rules allow: made at random from a seed, for an
 * agency whose bidang have subordinate posts. The team is named by step 1.
 */
public final class SopAcak {

  private static final String KEPALA =
      """
      kode: %s
      instansi: bakesbangpol-banjarbaru
      nama: Acak
      versi: "1"
      periode: [tahunan]
      peran:
        - {id: kepala, label: Kepala, peranPortal: [kepala]}
        - {id: sekretaris, label: Sekretaris, peranPortal: [sekretaris]}
        - {id: kasubbag, label: Kasubbag, peranPortal: [kasubbag_perencanaan]}
        - {id: kabid, label: Kabid, peranPortal: [kepala_bidang]}
        - {id: kasubbid, label: Kasubbid, peranPortal: [kepala_subbidang]}
        - {id: tim, label: Tim, tim: 1}
      langkah:
      """;
  private static final List<String> PERAN = List.of("kepala", "sekretaris", "kasubbag", "tim");
  private static final List<String> JENIS = List.of("disposisi", "periksa", "kegiatan", "cetak");

  private final Random acak;
  private final List<String> langkah = new ArrayList<>();

  private SopAcak(long benih) {
    acak = new Random(benih);
  }

  /** A definition file. */
  public static String isi(String kode, long benih) {
    return new SopAcak(benih).susun(kode);
  }

  private String susun(String kode) {
    int ruas = 2 + acak.nextInt(4);
    langkah.add(", peran: " + PERAN.get(acak.nextInt(PERAN.size() - 1)) + jenis());
    for (int i = 0; i < ruas; i++) {
      if (acak.nextInt(3) == 0) {
        menyebar(i == ruas - 1 && acak.nextBoolean());
      } else {
        tunggal("");
      }
    }
    StringBuilder hasil = new StringBuilder(KEPALA.formatted(kode));
    for (int i = 0; i < langkah.size(); i++) {
      String lanjut = i + 1 < langkah.size() ? ", lanjutKe: " + (i + 2) : "";
      hasil.append("  - {nomor: ").append(i + 1).append(langkah.get(i)).append(lanjut);
      hasil.append(", tahap: T, judul: J, uraian: U}\n");
    }
    return hasil.toString();
  }

  /** A step with one task of its own, plain or with one of the things that few steps have. */
  private void tunggal(String gabung) {
    String ciri =
        switch (acak.nextInt(7)) {
          case 0 -> ", menunggu: Surat dari luar";
          case 1 -> ", bagian: {cara: serempak, peran: kabid, jenis: serah, judul: B}";
          case 2 -> ", tambahan: [serah]";
          case 3 ->
              ", tambahan: [arsip, serah]"
                  + ", bagian: {cara: berjenjang, jenis: tandatangan, judul: B}";
          case 4 -> ", daftarPeriksa: [Lengkap, Benar]";
          default -> "";
        };
    String peran = ", peran: " + PERAN.get(acak.nextInt(PERAN.size()));
    langkah.add(peran + jenis() + gabung + ciri + kembali());
  }

  /** One to three fan-out steps in lanes, and the step that joins them unless they end it. */
  private void menyebar(boolean terakhir) {
    int banyak = 1 + acak.nextInt(3);
    String awal = acak.nextInt(4) == 0 ? "tim" : "kabid";
    for (int i = 0; i < banyak; i++) {
      boolean bawahan = awal.equals("kabid") && i > 0 && acak.nextBoolean();
      String peran = ", peran: " + (bawahan ? "kasubbid" : awal);
      String tambahan = acak.nextInt(4) == 0 ? ", tambahan: [serah]" : "";
      langkah.add(peran + jenis() + ", sebar: true" + tambahan + kembali());
    }
    if (!terakhir) {
      tunggal(", gabung: " + langkah.size());
    }
  }

  private String jenis() {
    return ", jenis: " + JENIS.get(acak.nextInt(JENIS.size()));
  }

  private String kembali() {
    return acak.nextBoolean() ? "" : ", kembaliKe: " + (1 + acak.nextInt(langkah.size()));
  }
}
