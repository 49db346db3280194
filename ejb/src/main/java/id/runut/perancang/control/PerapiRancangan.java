package id.runut.perancang.control;

import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.DataTidakSah;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what an author has typed into the shape that definitions have. */
final class PerapiRancangan {

  private static final int LANGKAH_TERBANYAK = 150;
  private static final int ISI_TERPANJANG = 400_000;
  private static final int NAMA_TERPANJANG = 250;
  private static final int KODE_TERPANJANG = 60;

  private PerapiRancangan() {}

  /**
   * Gives the definition its own code and agency, and names to columns and documents that have
   * none.
   *
   * @throws DataTidakSah when it is larger than any SOP
   */
  static DefinisiSop rapikan(DefinisiSop sop, String kode, String instansi) {
    if (sop.langkah().size() > LANGKAH_TERBANYAK) {
      throw new DataTidakSah("perancang.terlaluBanyakLangkah", LANGKAH_TERBANYAK);
    }
    List<PeranSop> peran = new ArrayList<>();
    for (PeranSop p : sop.peran()) {
      peran.add(p.id() == null ? beri(p, peran, sop.peran()) : p);
    }
    List<DokumenSop> dokumen = new ArrayList<>();
    for (DokumenSop d : sop.dokumen()) {
      dokumen.add(d.kunci() == null ? beri(d, dokumen, sop.dokumen()) : d);
    }
    return new DefinisiSop(
        kode,
        instansi,
        nama(sop.nama()),
        sop.versi(),
        sop.identitas() == null ? new LinkedHashMap<>() : sop.identitas(),
        sop.pemicu() == null ? PemicuSop.biasa() : sop.pemicu(),
        peran,
        dokumen,
        sop.luar().stream().filter(PerapiRancangan::terisi).toList(),
        sop.catatan(),
        sop.langkah());
  }

  /**
   * @throws DataTidakSah when the file is larger than any SOP
   */
  static String pastikanMuat(String isi) {
    if (isi.length() > ISI_TERPANJANG) {
      throw new DataTidakSah("perancang.terlaluBesar");
    }
    return isi;
  }

  /**
   * A name that can be shown.
   *
   * @throws DataTidakSah when it is missing or too long
   */
  static String nama(String nama) {
    String bersih = nama == null ? "" : nama.replaceAll("\\s+", " ").strip();
    if (bersih.isEmpty() || bersih.length() > NAMA_TERPANJANG) {
      throw new DataTidakSah("perancang.namaWajib", NAMA_TERPANJANG);
    }
    return bersih;
  }

  /** A definition that an author begins with. */
  static DefinisiSop awal(String nama) {
    LangkahSop pertama =
        PengubahSusunan.sisip(
                new DefinisiSop(
                    null,
                    null,
                    nama,
                    "1",
                    new LinkedHashMap<>(),
                    PemicuSop.biasa(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                0)
            .langkah(1);
    PemicuSop tahunan =
        new PemicuSop(
            Set.of(PemicuSop.JenisPeriode.TAHUNAN),
            Set.of(PemicuSop.Cara.TANGAN),
            null,
            null,
            null);
    return new DefinisiSop(
        null,
        null,
        nama,
        "1",
        new LinkedHashMap<>(),
        tahunan,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(pertama));
  }

  /** Lower-case words of a name, joined. */
  static String kode(String nama, String penghubung) {
    String polos =
        Normalizer.normalize(nama, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip()
            .replace(" ", penghubung);
    String pendek = polos.substring(0, Math.min(polos.length(), KODE_TERPANJANG));
    return pendek.isEmpty() ? "sop" : pendek;
  }

  private static PeranSop beri(PeranSop p, List<PeranSop> sudah, List<PeranSop> semua) {
    String id = unik(kode(Objects.toString(p.label(), "kolom"), "_"), PeranSop::id, sudah, semua);
    return new PeranSop(id, p.label(), p.peranPortal(), p.luar(), p.instansi(), p.kolom(), p.tim());
  }

  private static DokumenSop beri(DokumenSop d, List<DokumenSop> sudah, List<DokumenSop> semua) {
    String kunci =
        unik(kode(Objects.toString(d.nama(), "dokumen"), "_"), DokumenSop::kunci, sudah, semua);
    return new DokumenSop(kunci, d.nama(), d.tipe() == null ? "surat_dinas" : d.tipe());
  }

  private static <T> String unik(
      String calon, Function<T, String> kunci, List<T> sudah, List<T> semua) {
    Set<String> terpakai =
        Stream.concat(sudah.stream(), semua.stream())
            .map(kunci)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    String hasil = calon;
    for (int i = 2; terpakai.contains(hasil); i++) {
      hasil = calon + "_" + i;
    }
    return hasil;
  }

  private static boolean terisi(BahanLuar b) {
    return b.nama() != null && !b.nama().isBlank();
  }
}
