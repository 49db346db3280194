package id.runut.sop.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.WaktuBaku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes a definition as the file that {@link PembacaDefinisi} reads: what is missing is left out,
 * and every text stands on one line.
 */
public final class PenulisDefinisi {

  private static final DumpSettings SETELAN =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setSplitLines(false)
          .setWidth(Integer.MAX_VALUE)
          .build();

  private PenulisDefinisi() {}

  /** The file; the same definition always yields the same file. */
  public static String tulis(DefinisiSop sop) {
    Map<String, Object> isi = new LinkedHashMap<>();
    taruh(isi, "kode", sop.kode());
    taruh(isi, "instansi", sop.instansi());
    taruh(isi, "nama", sop.nama());
    taruh(isi, "versi", sop.versi());
    taruh(isi, "identitas", identitas(sop.identitas()));
    taruh(isi, "periode", nama(sop.pemicu().periode()));
    taruh(isi, "mulai", mulai(sop.pemicu()));
    taruh(isi, "peran", sop.peran().stream().map(PenulisDefinisi::peran).toList());
    taruh(isi, "dokumen", sop.dokumen().stream().map(PenulisDefinisi::dokumen).toList());
    taruh(isi, "luar", sop.luar().stream().map(PenulisDefinisi::luar).toList());
    taruh(isi, "catatan", teks(sop.catatan()));
    Map<Integer, Integer> gabung = Rancangan.dari(sop).gabung();
    taruh(
        isi,
        "langkah",
        sop.langkah().stream().map(l -> langkah(l, gabung.get(l.nomor()))).toList());
    return new Dump(SETELAN).dumpToString(isi);
  }

  private static Map<String, Object> identitas(Map<String, List<String>> identitas) {
    Map<String, Object> hasil = new LinkedHashMap<>();
    identitas.forEach((nama, isi) -> taruh(hasil, satuBaris(nama), teks(isi)));
    return hasil;
  }

  private static Map<String, Object> mulai(PemicuSop pemicu) {
    Map<String, Object> hasil = new LinkedHashMap<>();
    taruh(hasil, "cara", nama(pemicu.cara()));
    taruh(hasil, "bulan", pemicu.bulan());
    taruh(hasil, "tanggal", pemicu.tanggal());
    taruh(hasil, "surat", pemicu.surat());
    return hasil;
  }

  private static Map<String, Object> peran(PeranSop p) {
    Map<String, Object> hasil = new LinkedHashMap<>();
    taruh(hasil, "id", p.id());
    taruh(hasil, "label", p.label());
    taruh(hasil, "peranPortal", teks(p.peranPortal()));
    taruh(hasil, "luar", p.luar() ? true : null);
    taruh(hasil, "instansi", p.instansi());
    taruh(hasil, "tanpaKolom", p.kolom() ? null : true);
    taruh(hasil, "tim", p.tim());
    return hasil;
  }

  private static Map<String, Object> dokumen(DokumenSop d) {
    Map<String, Object> hasil = new LinkedHashMap<>();
    taruh(hasil, "kunci", d.kunci());
    taruh(hasil, "nama", d.nama());
    taruh(hasil, "tipe", d.tipe());
    return hasil;
  }

  private static Object luar(BahanLuar b) {
    if (b.sop() == null && b.dokumen() == null) {
      return satuBaris(Objects.toString(b.nama(), ""));
    }
    Map<String, Object> hasil = new LinkedHashMap<>();
    taruh(hasil, "nama", b.nama());
    taruh(hasil, "sop", b.sop());
    taruh(hasil, "dokumen", b.dokumen());
    return hasil;
  }

  private static Map<String, Object> langkah(LangkahSop l, Integer gabung) {
    Map<String, Object> hasil = new LinkedHashMap<>();
    taruh(hasil, "nomor", l.nomor());
    taruh(hasil, "sebutan", String.valueOf(l.nomor()).equals(l.sebutan()) ? null : l.sebutan());
    taruh(hasil, "peran", l.peran());
    taruh(hasil, "jenis", l.jenis());
    taruh(hasil, "tambahan", teks(l.tambahan()));
    taruh(hasil, "dokumen", l.dokumen());
    taruh(hasil, "beserta", teks(l.beserta()));
    taruh(hasil, "templat", l.templat());
    taruh(hasil, "tahap", l.tahap());
    taruh(hasil, "judul", l.judul());
    taruh(hasil, "uraian", l.uraian());
    taruh(hasil, "kelengkapan", teks(l.kelengkapan()));
    taruh(hasil, "waktu", waktu(l.waktu()));
    taruh(hasil, "keluaran", teks(l.keluaran()));
    taruh(hasil, "kembaliKe", l.kembaliKe());
    taruh(hasil, "lanjutKe", l.lanjutKe());
    taruh(hasil, "sebar", l.sebar() ? true : null);
    taruh(hasil, "gabung", gabung);
    ciri(hasil, l.ciri());
    taruh(hasil, "rekonstruksi", l.sumber().rekonstruksi() ? true : null);
    taruh(hasil, "tersirat", teks(l.sumber().tersirat()));
    taruh(hasil, "catatan", teks(l.sumber().catatan()));
    return hasil;
  }

  private static void ciri(Map<String, Object> hasil, CiriLangkah ciri) {
    BagianLangkah bagian = ciri.bagian();
    if (bagian != null) {
      Map<String, Object> isi = new LinkedHashMap<>();
      taruh(isi, "cara", bagian.cara() == null ? null : kecil(bagian.cara()));
      taruh(isi, "peran", bagian.peran());
      taruh(isi, "jenis", bagian.jenis());
      taruh(isi, "judul", bagian.judul());
      taruh(hasil, "bagian", isi);
    }
    taruh(hasil, "menunggu", ciri.menunggu());
    taruh(hasil, "kepada", teks(ciri.kepada()));
    Map<String, Object> dokumen = new LinkedHashMap<>();
    ciri.dokumenTindakan().keySet().stream()
        .sorted()
        .forEach(t -> taruh(dokumen, t, ciri.dokumenTindakan().get(t)));
    taruh(hasil, "dokumenTindakan", dokumen);
    taruh(hasil, "daftarPeriksa", teks(ciri.daftarPeriksa()));
    taruh(hasil, "bukaKembali", ciri.bukaKembali() ? true : null);
  }

  private static String waktu(WaktuBaku waktu) {
    return waktu == null ? null : waktu.nilai() + " " + kecil(waktu.satuan());
  }

  private static List<String> nama(Collection<? extends Enum<?>> pilihan) {
    return pilihan.stream().map(PenulisDefinisi::kecil).sorted().toList();
  }

  private static String kecil(Enum<?> pilihan) {
    return pilihan.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> teks(Collection<String> semua) {
    return new ArrayList<>(
        semua.stream()
            .filter(Objects::nonNull)
            .map(PenulisDefinisi::satuBaris)
            .filter(s -> !s.isEmpty())
            .toList());
  }

  private static void taruh(Map<String, Object> isi, String kunci, Object nilai) {
    Object bersih = nilai instanceof String teks ? satuBaris(teks) : nilai;
    boolean kosong =
        bersih == null
            || bersih.equals("")
            || bersih instanceof Collection<?> semua && semua.isEmpty()
            || bersih instanceof Map<?, ?> peta && peta.isEmpty();
    if (!kosong) {
      isi.put(kunci, bersih);
    }
  }

  /** Characters that no YAML file may hold are dropped: they come from pasted text. */
  private static String satuBaris(String teks) {
    return teks.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "").strip();
  }
}
