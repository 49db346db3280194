package id.runut.sop.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.SumberLangkah;
import id.runut.sop.boundary.WaktuBaku;
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
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads an SOP definition from YAML. Whether it makes sense is judged by {@link AturanDefinisi}.
 */
public final class PembacaDefinisi {

  private static final Set<String> KUNCI_SOP =
      Set.of(
          "kode",
          "instansi",
          "nama",
          "versi",
          "identitas",
          "periode",
          "mulai",
          "peran",
          "dokumen",
          "luar",
          "catatan",
          "langkah");
  private static final Set<String> KUNCI_MULAI = Set.of("cara", "bulan", "tanggal", "surat");
  private static final Set<String> KUNCI_PERAN =
      Set.of("id", "label", "peranPortal", "luar", "instansi", "tanpaKolom", "tim");
  private static final Set<String> KUNCI_DOKUMEN = Set.of("kunci", "nama", "tipe");
  private static final Set<String> KUNCI_LUAR = Set.of("nama", "sop", "dokumen");
  private static final Set<String> KUNCI_BAGIAN = Set.of("cara", "peran", "jenis", "judul");
  private static final Set<String> KUNCI_LANGKAH =
      Set.of(
          "nomor",
          "sebutan",
          "peran",
          "jenis",
          "tambahan",
          "dokumen",
          "beserta",
          "templat",
          "tahap",
          "judul",
          "uraian",
          "kelengkapan",
          "waktuBaku",
          "waktu",
          "keluaran",
          "kembaliKe",
          "lanjutKe",
          "sebar",
          "gabung",
          "bagian",
          "menunggu",
          "kepada",
          "dokumenTindakan",
          "daftarPeriksa",
          "bukaKembali",
          "rekonstruksi",
          "tersirat",
          "catatan");

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
        pemicu(peta),
        peran,
        peta.daftar("dokumen").stream().map(this::dokumen).toList(),
        peta.daftar("luar").stream().map(this::luar).toList(),
        peta.daftarTeks("catatan"),
        langkah);
  }

  private PemicuSop pemicu(PetaYaml peta) {
    PemicuSop biasa = PemicuSop.biasa();
    Set<JenisPeriode> periode = peta.daftarPilihan("periode", JenisPeriode.class);
    Optional<PetaYaml> mulai = peta.peta("mulai", KUNCI_MULAI);
    Set<PemicuSop.Cara> cara =
        mulai.map(m -> m.daftarPilihan("cara", PemicuSop.Cara.class)).orElse(Set.of());
    return new PemicuSop(
        periode.isEmpty() ? biasa.periode() : periode,
        cara.isEmpty() ? biasa.cara() : cara,
        mulai.map(m -> m.bilanganBilaAda("bulan")).orElse(null),
        mulai.map(m -> m.bilanganBilaAda("tanggal")).orElse(null),
        mulai.map(m -> m.teksBilaAda("surat")).orElse(null));
  }

  private DokumenSop dokumen(Node simpul) {
    PetaYaml peta = new PetaYaml(simpul, KUNCI_DOKUMEN, kekeliruan);
    return new DokumenSop(peta.teks("kunci"), peta.teks("nama"), peta.teks("tipe"));
  }

  private BahanLuar luar(Node simpul) {
    if (simpul instanceof ScalarNode nama) {
      return new BahanLuar(nama.getValue().strip(), null, null);
    }
    PetaYaml peta = new PetaYaml(simpul, KUNCI_LUAR, kekeliruan);
    return new BahanLuar(peta.teks("nama"), peta.teks("sop"), peta.teks("dokumen"));
  }

  private PeranSop peran(PetaYaml peta) {
    return new PeranSop(
        peta.teks("id"),
        peta.teks("label"),
        peta.daftarTeks("peranPortal"),
        peta.ya("luar"),
        peta.teksBilaAda("instansi"),
        !peta.ya("tanpaKolom"),
        peta.bilanganBilaAda("tim"));
  }

  private LangkahSop langkah(PetaYaml peta, int urutan) {
    Integer tertulis = peta.bilangan("nomor");
    int nomor = tertulis == null ? urutan : tertulis;
    Integer menggabung = peta.bilanganBilaAda("gabung");
    if (menggabung != null) {
      gabung.put(nomor, menggabung);
    }
    String sebutan = peta.teksBilaAda("sebutan");
    return new LangkahSop(
        nomor,
        sebutan == null ? String.valueOf(nomor) : sebutan,
        peta.teks("peran"),
        peta.teks("jenis"),
        peta.daftarTeks("tambahan"),
        peta.teksBilaAda("dokumen"),
        peta.daftarTeks("beserta"),
        peta.teksBilaAda("templat"),
        peta.teks("tahap"),
        peta.teks("judul"),
        peta.teks("uraian"),
        peta.daftarTeks("kelengkapan"),
        waktu(peta),
        peta.daftarTeks("keluaran"),
        peta.bilanganBilaAda("kembaliKe"),
        peta.bilanganBilaAda("lanjutKe"),
        peta.ya("sebar"),
        ciri(peta),
        new SumberLangkah(
            peta.ya("rekonstruksi"), peta.daftarTeks("tersirat"), peta.daftarTeks("catatan")));
  }

  /** {@code waktuBaku} is how definitions wrote minutes before there were units. */
  private static WaktuBaku waktu(PetaYaml peta) {
    Integer menit = peta.bilanganBilaAda("waktuBaku");
    WaktuBaku bersatuan = peta.waktu("waktu");
    return bersatuan == null && menit != null ? WaktuBaku.menit(menit) : bersatuan;
  }

  private static CiriLangkah ciri(PetaYaml peta) {
    BagianLangkah bagian =
        peta.peta("bagian", KUNCI_BAGIAN)
            .map(
                b ->
                    new BagianLangkah(
                        b.pilihan("cara", BagianLangkah.Cara.class),
                        b.teksBilaAda("peran"),
                        b.teks("jenis"),
                        b.teks("judul")))
            .orElse(null);
    return new CiriLangkah(
        bagian,
        peta.teksBilaAda("menunggu"),
        peta.daftarTeks("kepada"),
        peta.petaTeks("dokumenTindakan"),
        peta.daftarTeks("daftarPeriksa"),
        peta.ya("bukaKembali"));
  }
}
