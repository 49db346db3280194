package id.runut.perancang.control;

import id.runut.perancang.boundary.TemuanSop.Bagian;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Which part of a definition stands in which line of its file: authors see a table, not the file.
 */
final class TempatBaris {

  private final TreeMap<Integer, Tempat> menurutBaris = new TreeMap<>();

  /**
   * A place in the designer.
   *
   * @param kunci as in {@link id.runut.perancang.boundary.TemuanSop#kunci()}
   */
  record Tempat(Bagian bagian, String kunci) {}

  /**
   * @param isi a file that can be read
   */
  TempatBaris(String isi) {
    menurutBaris.put(1, new Tempat(Bagian.IDENTITAS, null));
    Node akar = new Compose(LoadSettings.builder().build()).composeString(isi).orElseThrow();
    for (NodeTuple pasangan : ((MappingNode) akar).getValue()) {
      String kunci = ((ScalarNode) pasangan.getKeyNode()).getValue();
      Bagian bagian =
          Stream.of(Bagian.values())
              .filter(b -> b.name().toLowerCase(Locale.ROOT).equals(kunci))
              .findFirst()
              .orElse(Bagian.IDENTITAS);
      menurutBaris.put(baris(pasangan.getKeyNode()), new Tempat(bagian, null));
      if (pasangan.getValueNode() instanceof SequenceNode daftar) {
        daftar.getValue().forEach(b -> menurutBaris.put(baris(b), new Tempat(bagian, kunci(b))));
      }
    }
  }

  /**
   * @param baris from 1
   */
  Tempat di(int baris) {
    return menurutBaris.floorEntry(baris).getValue();
  }

  /** What names an item of a list: number, id or key, whichever it has first. */
  private static String kunci(Node butir) {
    if (!(butir instanceof MappingNode peta)) {
      return null;
    }
    return peta.getValue().stream()
        .filter(
            p ->
                p.getKeyNode() instanceof ScalarNode k
                    && k.getValue().matches("nomor|id|kunci")
                    && p.getValueNode() instanceof ScalarNode)
        .map(p -> ((ScalarNode) p.getValueNode()).getValue())
        .findFirst()
        .orElse(null);
  }

  private static int baris(Node simpul) {
    return simpul.getStartMark().orElseThrow().getLine() + 1;
  }
}
