package id.runut.naskah.control;

import id.runut.naskah.boundary.PenandaTangan;
import id.runut.organisasi.boundary.InfoInstansi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields that templates may ask for. */
public final class MedanTemplat {

  /** All of them with a sample, in the order in which people look for them. */
  private static final Map<String, String> CONTOH = new LinkedHashMap<>();

  /** Those that stand in what shipped templates are filled from, under their own names. */
  private static final List<String> LANGSUNG =
      List.of(
          "sop", "dokumen", "tahun", "periode", "bulan", "tenggat", "zona", "jabatan", "unit",
          "diminta", "tanggal");

  static {
    CONTOH.put("instansi.nama", "");
    CONTOH.put("instansi.singkatan", "");
    CONTOH.put("instansi.pemerintah", "");
    CONTOH.put("instansi.alamat", "");
    CONTOH.put("instansi.kontak", "");
    CONTOH.put("instansi.kota", "");
    CONTOH.put("penandatangan.jabatan", "Kepala Dinas");
    CONTOH.put("penandatangan.nama", "Nama Pejabat, S.E., M.Si.");
    CONTOH.put("penandatangan.nip", "19700101 199503 1 001");
    CONTOH.put("tanggal", "5 Oktober 2026");
    CONTOH.put("tahun", "2026");
    CONTOH.put("periode", "Triwulan III Tahun 2026");
    CONTOH.put("bulan", "Juli sampai dengan September");
    CONTOH.put("tenggat", "Senin, 12 Oktober 2026");
    CONTOH.put("zona", "WITA");
    CONTOH.put("sop", "Pengumpulan data kinerja");
    CONTOH.put("dokumen", "Surat Pengumpulan Data Kinerja");
    CONTOH.put("diminta", "Data Kinerja");
    CONTOH.put("jabatan", "Kasubbag Program");
    CONTOH.put("unit", "Sekretariat");
  }

  private MedanTemplat() {}

  /** Names of all fields. */
  public static List<String> semua() {
    return List.copyOf(CONTOH.keySet());
  }

  static Set<String> dikenal() {
    return CONTOH.keySet();
  }

  /** Sample values in an agency. */
  static Map<String, String> contoh(InfoInstansi instansi) {
    Map<String, String> hasil = new HashMap<>(CONTOH);
    hasil.putAll(instansi(instansi));
    return hasil;
  }

  /** The agency's own values. */
  static Map<String, String> instansi(InfoInstansi i) {
    return Map.of(
        "instansi.nama", i.nama(),
        "instansi.singkatan", i.singkatan(),
        "instansi.pemerintah", i.pemerintah(),
        "instansi.alamat", i.alamat(),
        "instansi.kontak", i.kontak(),
        "instansi.kota", i.kota());
  }

  /** The values of a process, from what shipped templates are filled from. */
  static Map<String, String> dari(Map<String, Object> nilai) {
    Map<String, String> hasil = new HashMap<>(instansi((InfoInstansi) nilai.get("instansi")));
    LANGSUNG.forEach(
        nama -> {
          if (nilai.get(nama) instanceof String teks) {
            hasil.put(nama, teks);
          }
        });
    if (nilai.get("penanda") instanceof List<?> semua
        && !semua.isEmpty()
        && semua.get(0) instanceof PenandaTangan p) {
      hasil.put("penandatangan.jabatan", p.jabatan());
      hasil.put("penandatangan.nama", p.nama());
      hasil.put("penandatangan.nip", p.nip());
    }
    return hasil;
  }

  /** What a shipped template is filled from so that it shows its fields instead of values. */
  static Map<String, Object> tanda(InfoInstansi i) {
    Map<String, Object> hasil = new HashMap<>();
    hasil.put(
        "instansi",
        new InfoInstansi(
            i.id(),
            i.kode(),
            medan("instansi.nama"),
            medan("instansi.singkatan"),
            medan("instansi.pemerintah"),
            medan("instansi.alamat"),
            medan("instansi.kontak"),
            medan("instansi.kota"),
            i.zonaWaktu(),
            i.kodeSurat()));
    LANGSUNG.forEach(nama -> hasil.put(nama, medan(nama)));
    PenandaTangan penanda =
        new PenandaTangan(
            medan("penandatangan.jabatan"),
            medan("penandatangan.nama"),
            null,
            medan("penandatangan.nip"));
    hasil.put("penanda", List.of(penanda));
    hasil.put("dasarHukum", List.of());
    hasil.put("disertakan", List.of());
    hasil.put("himpunan", List.of());
    return hasil;
  }

  private static String medan(String nama) {
    return "{{" + nama + "}}";
  }
}
