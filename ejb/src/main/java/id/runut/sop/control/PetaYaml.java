package id.runut.sop.control;

import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.boundary.WaktuBaku.Satuan;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML file, read field by field. A fault is written down with its line and does not
 * stop the reading, so that an author sees all of them at once.
 */
final class PetaYaml {

  private static final Pattern WAKTU = Pattern.compile("(\\d{1,6}) (menit|jam|hari)");

  private final Node simpul;
  private final List<Kekeliruan> kekeliruan;
  private final Map<String, Node> isi = new LinkedHashMap<>();

  /**
   * @param dikenal the keys that may stand here; null when any may
   */
  PetaYaml(Node simpul, Set<String> dikenal, List<Kekeliruan> kekeliruan) {
    this.simpul = simpul;
    this.kekeliruan = kekeliruan;
    if (!(simpul instanceof MappingNode peta)) {
      keliru(simpul, "sop.definisi.bukanPeta");
      return;
    }
    for (NodeTuple pasangan : peta.getValue()) {
      String kunci = ((ScalarNode) pasangan.getKeyNode()).getValue();
      if (dikenal != null && !dikenal.contains(kunci)) {
        keliru(pasangan.getKeyNode(), "sop.definisi.kunciTakDikenal", kunci);
      } else if (isi.putIfAbsent(kunci, pasangan.getValueNode()) != null) {
        keliru(pasangan.getKeyNode(), "sop.definisi.kunciGanda", kunci);
      }
    }
  }

  /** Null, with a fault written down, when it is missing or no text. */
  String teks(String kunci) {
    String nilai = teksBilaAda(kunci);
    if (nilai == null || nilai.isBlank()) {
      if (!isi.containsKey(kunci) || kosong(isi.get(kunci))) {
        keliru(simpul, "sop.definisi.wajib", kunci);
      }
      return null;
    }
    return nilai;
  }

  String teksBilaAda(String kunci) {
    Node nilai = isi.get(kunci);
    if (nilai == null || kosong(nilai)) {
      return null;
    }
    if (nilai instanceof ScalarNode skalar) {
      return skalar.getValue().strip();
    }
    keliru(nilai, "sop.definisi.bukanTeks", kunci);
    return null;
  }

  Integer bilanganBilaAda(String kunci) {
    Node nilai = isi.get(kunci);
    if (nilai == null || kosong(nilai)) {
      return null;
    }
    if (nilai instanceof ScalarNode skalar && skalar.getValue().matches("-?\\d{1,6}")) {
      return Integer.valueOf(skalar.getValue());
    }
    keliru(nilai, "sop.definisi.bukanBilangan", kunci);
    return null;
  }

  Integer bilangan(String kunci) {
    if (!isi.containsKey(kunci) || kosong(isi.get(kunci))) {
      keliru(simpul, "sop.definisi.wajib", kunci);
    }
    return bilanganBilaAda(kunci);
  }

  /** False when it is missing. */
  boolean ya(String kunci) {
    Node nilai = isi.get(kunci);
    if (nilai == null) {
      return false;
    }
    if (nilai instanceof ScalarNode skalar && skalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(skalar.getValue());
    }
    keliru(nilai, "sop.definisi.bukanYaTidak", kunci);
    return false;
  }

  /** A duration such as {@code 3 hari}; null when it is missing. */
  WaktuBaku waktu(String kunci) {
    String tertulis = teksBilaAda(kunci);
    if (tertulis == null) {
      return null;
    }
    Matcher bagian = WAKTU.matcher(tertulis);
    if (!bagian.matches()) {
      keliru(isi.get(kunci), "sop.definisi.bukanWaktu", tertulis);
      return null;
    }
    return new WaktuBaku(
        Integer.parseInt(bagian.group(1)),
        Satuan.valueOf(bagian.group(2).toUpperCase(Locale.ROOT)));
  }

  /** The constant that a text names, in whatever case; null when it is missing or none. */
  <E extends Enum<E>> E pilihan(String kunci, Class<E> jenis) {
    String tertulis = teksBilaAda(kunci);
    return tertulis == null ? null : konstanta(kunci, tertulis, jenis);
  }

  /** The constants that a list names. */
  <E extends Enum<E>> Set<E> daftarPilihan(String kunci, Class<E> jenis) {
    Set<E> hasil = EnumSet.noneOf(jenis);
    for (String tertulis : daftarTeks(kunci)) {
      E satu = konstanta(kunci, tertulis, jenis);
      if (satu != null) {
        hasil.add(satu);
      }
    }
    return hasil;
  }

  private <E extends Enum<E>> E konstanta(String kunci, String tertulis, Class<E> jenis) {
    for (E satu : jenis.getEnumConstants()) {
      if (satu.name().toLowerCase(Locale.ROOT).equals(tertulis)) {
        return satu;
      }
    }
    keliru(isi.get(kunci), "sop.definisi.pilihanTakDikenal", tertulis, kunci);
    return null;
  }

  /** The mapping below a key; empty when it is missing. */
  Optional<PetaYaml> peta(String kunci, Set<String> dikenal) {
    Node nilai = isi.get(kunci);
    return nilai == null || kosong(nilai)
        ? Optional.empty()
        : Optional.of(new PetaYaml(nilai, dikenal, kekeliruan));
  }

  /** The texts of a list; a single text counts as a list of one; empty when it is missing. */
  List<String> daftarTeks(String kunci) {
    Node nilai = isi.get(kunci);
    if (nilai instanceof ScalarNode) {
      String satu = teksBilaAda(kunci);
      return satu == null ? List.of() : List.of(satu);
    }
    List<String> hasil = new ArrayList<>();
    for (Node butir : daftar(kunci)) {
      if (butir instanceof ScalarNode skalar && !kosong(butir)) {
        hasil.add(skalar.getValue().strip());
      } else {
        keliru(butir, "sop.definisi.bukanTeks", kunci);
      }
    }
    return hasil;
  }

  /** The items of a list; empty when it is missing. */
  List<Node> daftar(String kunci) {
    Node nilai = isi.get(kunci);
    if (nilai == null || kosong(nilai)) {
      return List.of();
    }
    if (nilai instanceof SequenceNode urutan) {
      return urutan.getValue();
    }
    keliru(nilai, "sop.definisi.bukanDaftar", kunci);
    return List.of();
  }

  /** A mapping below this one, of any keys, with lists of texts; empty when it is missing. */
  Map<String, List<String>> petaDaftar(String kunci) {
    Map<String, List<String>> hasil = new LinkedHashMap<>();
    Node nilai = isi.get(kunci);
    if (nilai != null) {
      PetaYaml bawah = new PetaYaml(nilai, null, kekeliruan);
      bawah.isi.keySet().forEach(k -> hasil.put(k, bawah.daftarTeks(k)));
    }
    return hasil;
  }

  /** A mapping below this one, of any keys, with texts; empty when it is missing. */
  Map<String, String> petaTeks(String kunci) {
    Map<String, String> hasil = new LinkedHashMap<>();
    peta(kunci, null).ifPresent(p -> p.isi.keySet().forEach(k -> hasil.put(k, p.teks(k))));
    hasil.values().removeIf(Objects::isNull);
    return hasil;
  }

  private void keliru(Node tempat, String kunci, Object... argumen) {
    int baris = tempat.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    kekeliruan.add(new Kekeliruan("baris " + baris, Pesan.dari(kunci, argumen)));
  }

  private static boolean kosong(Node nilai) {
    return nilai instanceof ScalarNode skalar && skalar.getTag().equals(Tag.NULL);
  }
}
