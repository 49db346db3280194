package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads an SOP definition from YAML. Whether it makes sense is judged by {@link AturanDefinisi}.
 */
public final class PembacaDefinisi {

  private static final Set<String> KUNCI_SOP =
      Set.of("kode", "instansi", "nama", "versi", "identitas", "peran", "langkah");
  private static final Set<String> KUNCI_PERAN = Set.of("id", "label", "peranPortal", "luar");
  private static final Set<String> KUNCI_LANGKAH =
      Set.of(
          "nomor",
          "peran",
          "jenis",
          "tambahan",
          "dokumen",
          "templat",
          "tahap",
          "judul",
          "uraian",
          "kelengkapan",
          "waktuBaku",
          "keluaran",
          "kembaliKe",
          "lanjutKe",
          "sebar",
          "gabung");

  private final List<Kekeliruan> kekeliruan = new ArrayList<>();
  private final Map<Integer, Integer> gabung = new HashMap<>();

  private PembacaDefinisi() {}

  /** Reads a file; never throws on what stands in it. */
  public static HasilBaca baca(String yaml) {
    return new PembacaDefinisi().bacaSemua(yaml);
  }

  private HasilBaca bacaSemua(String yaml) {
    try {
      Optional<Node> akar = new Compose(LoadSettings.builder().build()).composeString(yaml);
      if (akar.isEmpty()) {
        kekeliruan.add(new Kekeliruan("baris 1", Pesan.dari("sop.definisi.kosong")));
        return new HasilBaca(Optional.empty(), kekeliruan);
      }
      DefinisiSop definisi = sop(new PetaYaml(akar.get(), KUNCI_SOP, kekeliruan));
      return new HasilBaca(Optional.of(new Rancangan(definisi, gabung)), kekeliruan);
    } catch (MarkedYamlEngineException rusak) {
      int baris = rusak.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      return bukanYaml("baris " + baris, rusak.getProblem());
    } catch (YamlEngineException | ClassCastException rusak) {
      return bukanYaml("baris 1", rusak.getMessage());
    }
  }

  private HasilBaca bukanYaml(String tempat, String sebab) {
    kekeliruan.add(new Kekeliruan(tempat, Pesan.dari("sop.definisi.bukanYaml", sebab)));
    return new HasilBaca(Optional.empty(), kekeliruan);
  }

  private DefinisiSop sop(PetaYaml peta) {
    List<PeranSop> peran = new ArrayList<>();
    for (Node simpul : peta.daftar("peran")) {
      peran.add(peran(new PetaYaml(simpul, KUNCI_PERAN, kekeliruan)));
    }
    List<LangkahSop> langkah = new ArrayList<>();
    for (Node simpul : peta.daftar("langkah")) {
      langkah.add(langkah(new PetaYaml(simpul, KUNCI_LANGKAH, kekeliruan), langkah.size() + 1));
    }
    return new DefinisiSop(
        peta.teks("kode"),
        peta.teks("instansi"),
        peta.teks("nama"),
        peta.teks("versi"),
        peta.petaDaftar("identitas"),
        peran,
        langkah);
  }

  private PeranSop peran(PetaYaml peta) {
    return new PeranSop(
        peta.teks("id"), peta.teks("label"), peta.daftarTeks("peranPortal"), peta.ya("luar"));
  }

  private LangkahSop langkah(PetaYaml peta, int urutan) {
    Integer tertulis = peta.bilangan("nomor");
    int nomor = tertulis == null ? urutan : tertulis;
    Integer menggabung = peta.bilanganBilaAda("gabung");
    if (menggabung != null) {
      gabung.put(nomor, menggabung);
    }
    return new LangkahSop(
        nomor,
        peta.teks("peran"),
        peta.teks("jenis"),
        peta.daftarTeks("tambahan"),
        peta.teksBilaAda("dokumen"),
        peta.teksBilaAda("templat"),
        peta.teks("tahap"),
        peta.teks("judul"),
        peta.teks("uraian"),
        peta.daftarTeks("kelengkapan"),
        peta.bilanganBilaAda("waktuBaku"),
        peta.daftarTeks("keluaran"),
        peta.bilanganBilaAda("kembaliKe"),
        peta.bilanganBilaAda("lanjutKe"),
        peta.ya("sebar"));
  }
}
