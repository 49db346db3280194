package id.runut.perancang.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.Pesan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Says in a few words what a change has done to a draft, the weightiest part first. */
final class PerbedaanRancangan {

  private static final String AWALAN = "perancang.urung.";

  /** Fields that are told apart when a step has changed in nothing else. */
  private static final Map<String, Function<LangkahSop, Object>> MEDAN = medan();

  private final DefinisiSop lama;
  private final DefinisiSop baru;

  private PerbedaanRancangan(DefinisiSop lama, DefinisiSop baru) {
    this.lama = lama;
    this.baru = baru;
  }

  /**
   * @param lama before the change
   * @param baru after it
   */
  static Pesan sebut(DefinisiSop lama, DefinisiSop baru) {
    PerbedaanRancangan beda = new PerbedaanRancangan(lama, baru);
    return beda.daftar("kolom", lama.peran(), baru.peran(), PeranSop::id, PeranSop::label)
        .or(
            () ->
                beda.daftar(
                    "dokumen", lama.dokumen(), baru.dokumen(), DokumenSop::kunci, DokumenSop::nama))
        .or(beda::langkah)
        .or(beda::bahan)
        .orElse(Pesan.dari(AWALAN + "identitas"));
  }

  private static Map<String, Function<LangkahSop, Object>> medan() {
    Map<String, Function<LangkahSop, Object>> hasil = new LinkedHashMap<>();
    hasil.put("judul", LangkahSop::judul);
    hasil.put("uraian", LangkahSop::uraian);
    hasil.put("peran", LangkahSop::peran);
    hasil.put("jenis", LangkahSop::tindakan);
    hasil.put("dokumen", l -> List.of(l.semuaDokumen(), l.ciri().dokumenTindakan()));
    hasil.put("waktu", l -> Optional.ofNullable(l.waktu()));
    hasil.put("kembali", LangkahSop::kembaliKe);
    hasil.put("lanjut", LangkahSop::lanjutKe);
    hasil.put("kelengkapan", LangkahSop::kelengkapan);
    hasil.put("keluaran", LangkahSop::keluaran);
    hasil.put("tahap", LangkahSop::tahap);
    return hasil;
  }

  /** What has become of columns or documents; empty when they are the same. */
  private <T> Optional<Pesan> daftar(
      String nama,
      List<T> dulu,
      List<T> kini,
      Function<T, String> kunci,
      Function<T, String> sebutan) {
    if (dulu.equals(kini)) {
      return Optional.empty();
    }
    List<String> kunciDulu = dulu.stream().map(kunci).toList();
    List<String> kunciKini = kini.stream().map(kunci).toList();
    for (T t : dulu) {
      if (!kunciKini.contains(kunci.apply(t))) {
        return pesan(nama + "Hapus", nama(sebutan.apply(t)));
      }
    }
    for (T t : kini) {
      if (!kunciDulu.contains(kunci.apply(t))) {
        return pesan(nama + "Tambah", nama(sebutan.apply(t)));
      }
    }
    List<T> berubah = dulu.stream().filter(t -> !kini.contains(t)).toList();
    return berubah.size() == 1
        ? pesan(nama, nama(sebutan.apply(berubah.get(0))))
        : pesan(nama + (berubah.isEmpty() ? "Urutan" : "Banyak"), berubah.size());
  }

  private Optional<Pesan> langkah() {
    int sebelum = lama.langkah().size();
    int sesudah = baru.langkah().size();
    if (sebelum > sesudah) {
      LangkahSop hilang = lama.langkah().get(pertamaBeda(sesudah));
      return pesan("langkahHapus", sebut(hilang));
    }
    if (sebelum < sesudah) {
      return pesan("langkahTambah", pertamaBeda(sebelum) + 1);
    }
    List<Integer> berubah =
        IntStream.range(0, sebelum)
            .filter(i -> !lama.langkah().get(i).equals(baru.langkah().get(i)))
            .boxed()
            .toList();
    List<Integer> bertukar =
        berubah.stream().filter(i -> !inti(lama, i).equals(inti(baru, i))).toList();
    if (bertukar.size() == 2
        && inti(lama, bertukar.get(0)).equals(inti(baru, bertukar.get(1)))
        && inti(lama, bertukar.get(1)).equals(inti(baru, bertukar.get(0)))) {
      return pesan("langkahPindah", bertukar.get(0) + 1, bertukar.get(1) + 1);
    }
    return switch (berubah.size()) {
      case 0 -> Optional.empty();
      case 1 -> satuLangkah(lama.langkah().get(berubah.get(0)), baru.langkah().get(berubah.get(0)));
      default -> pesan("langkahBanyak", berubah.size());
    };
  }

  private static Optional<Pesan> satuLangkah(LangkahSop dulu, LangkahSop kini) {
    List<String> medan =
        MEDAN.entrySet().stream()
            .filter(m -> !Objects.equals(m.getValue().apply(dulu), m.getValue().apply(kini)))
            .map(Map.Entry::getKey)
            .toList();
    return medan.size() == 1
        ? pesan("langkahMedan", Pesan.dari(AWALAN + "medan." + medan.get(0)), sebut(dulu))
        : pesan("langkah", sebut(dulu));
  }

  private Optional<Pesan> bahan() {
    return lama.luar().equals(baru.luar()) ? Optional.empty() : pesan("bahan");
  }

  /** Position of the first step that is another one; the last position when only it is. */
  private int pertamaBeda(int sampai) {
    return IntStream.range(0, sampai)
        .filter(i -> !inti(lama, i).equals(inti(baru, i)))
        .findFirst()
        .orElse(sampai);
  }

  /** What a step keeps when it is moved and numbers follow. */
  private static List<Object> inti(DefinisiSop sop, int letak) {
    LangkahSop l = sop.langkah().get(letak);
    return List.of(
        teks(l.judul()), teks(l.uraian()), teks(l.peran()), l.tindakan(), l.kelengkapan());
  }

  private static Pesan sebut(LangkahSop l) {
    return l.judul() == null
        ? Pesan.dari(AWALAN + "sebutNomor", l.nomor())
        : Pesan.dari(AWALAN + "sebut", l.nomor(), l.judul());
  }

  private static Object nama(String nama) {
    return nama == null ? Pesan.dari(AWALAN + "tanpaNama") : nama;
  }

  private static String teks(String teks) {
    return Objects.toString(teks, "");
  }

  private static Optional<Pesan> pesan(String kunci, Object... argumen) {
    return Optional.of(Pesan.dari(AWALAN + kunci, argumen));
  }
}
