package id.runut.bagan.control;

import static id.runut.bagan.control.UnsurXml.RUNUT;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.SumberLangkah;
import id.runut.sop.boundary.WaktuBaku;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What BPMN has no words for, out and in; each pair of methods mirrors one record. */
final class TambahanBpmn {

  private TambahanBpmn() {}

  /** Id of a lane. */
  static String lajur(int indeks) {
    return "lajur_" + (indeks + 1);
  }

  static void sop(UnsurXml tempat, DefinisiSop sop, RangkaBpmn rangka) {
    tempat.sifat("kode", sop.kode()).sifat("instansi", sop.instansi()).sifat("versi", sop.versi());
    sop.identitas()
        .forEach(
            (nama, isi) ->
                tempat.tambah(RUNUT, "identitas").sifat("nama", nama).daftar("isi", isi));
    pemicu(tempat.tambah(RUNUT, "pemicu"), sop.pemicu());
    for (PeranSop p : sop.peran()) {
      int lajur = rangka.lajur().indexOf(p);
      peran(tempat.tambah(RUNUT, "peran"), p, lajur < 0 ? null : lajur(lajur));
    }
    for (DokumenSop d : sop.dokumen()) {
      tempat
          .tambah(RUNUT, "dokumen")
          .sifat("kunci", d.kunci())
          .sifat("nama", d.nama())
          .sifat("tipe", d.tipe());
    }
    for (BahanLuar b : sop.luar()) {
      tempat
          .tambah(RUNUT, "luar")
          .sifat("nama", b.nama())
          .sifat("sop", b.sop())
          .sifat("dokumen", b.dokumen());
    }
    tempat.daftar("catatan", sop.catatan());
  }

  /**
   * @param label of a role, by the id of its lane
   */
  static DefinisiSop sop(
      UnsurXml asal, String nama, UnaryOperator<String> label, List<LangkahSop> langkah) {
    return new DefinisiSop(
        asal.sifat("kode"),
        asal.sifat("instansi"),
        nama,
        asal.sifat("versi"),
        asal.anak(RUNUT, "identitas")
            .collect(
                Collectors.toMap(
                    i -> i.sifat("nama"), i -> i.daftar("isi"), (a, b) -> b, LinkedHashMap::new)),
        asal.satu(RUNUT, "pemicu").map(TambahanBpmn::pemicu).orElseGet(PemicuSop::biasa),
        asal.anak(RUNUT, "peran").map(p -> peran(p, label)).toList(),
        asal.anak(RUNUT, "dokumen")
            .map(d -> new DokumenSop(d.sifat("kunci"), d.sifat("nama"), d.sifat("tipe")))
            .toList(),
        asal.anak(RUNUT, "luar")
            .map(l -> new BahanLuar(l.sifat("nama"), l.sifat("sop"), l.sifat("dokumen")))
            .toList(),
        asal.daftar("catatan"),
        langkah);
  }

  private static void pemicu(UnsurXml tempat, PemicuSop p) {
    tempat.sifat("bulan", p.bulan()).sifat("tanggal", p.tanggal()).sifat("surat", p.surat());
    tempat.daftar("periode", p.periode().stream().map(Enum::name).sorted().toList());
    tempat.daftar("cara", p.cara().stream().map(Enum::name).sorted().toList());
  }

  private static PemicuSop pemicu(UnsurXml asal) {
    return new PemicuSop(
        asal.daftar("periode").stream()
            .map(PemicuSop.JenisPeriode::valueOf)
            .collect(Collectors.toSet()),
        asal.daftar("cara").stream().map(PemicuSop.Cara::valueOf).collect(Collectors.toSet()),
        asal.bilangan("bulan"),
        asal.bilangan("tanggal"),
        asal.sifat("surat"));
  }

  private static void peran(UnsurXml tempat, PeranSop p, String lajur) {
    tempat
        .sifat("id", p.id())
        .sifat("lajur", lajur)
        .sifat("label", lajur == null ? p.label() : null)
        .sifat("luar", p.luar())
        .sifat("instansi", p.instansi())
        .sifat("kolom", p.kolom())
        .sifat("tim", p.tim());
    tempat.daftar("peranPortal", p.peranPortal());
  }

  private static PeranSop peran(UnsurXml asal, UnaryOperator<String> label) {
    String lajur = asal.sifat("lajur");
    return new PeranSop(
        asal.sifat("id"),
        lajur == null ? asal.sifat("label") : label.apply(lajur),
        asal.daftar("peranPortal"),
        asal.ya("luar"),
        asal.sifat("instansi"),
        asal.ya("kolom"),
        asal.bilangan("tim"));
  }

  static void langkah(UnsurXml tempat, LangkahSop l) {
    tempat
        .sifat("nomor", l.nomor())
        .sifat("sebutan", l.sebutan())
        .sifat("jenis", l.jenis())
        .sifat("dokumen", l.dokumen())
        .sifat("templat", l.templat())
        .sifat("tahap", l.tahap())
        .sifat("waktu", l.waktu() == null ? null : l.waktu().nilai())
        .sifat("satuan", l.waktu() == null ? null : l.waktu().satuan())
        .sifat("bukaKembali", l.ciri().bukaKembali())
        .sifat("rekonstruksi", l.sumber().rekonstruksi());
    tempat.daftar("tambahan", l.tambahan());
    tempat.daftar("beserta", l.beserta());
    tempat.daftar("kelengkapan", l.kelengkapan());
    tempat.daftar("keluaran", l.keluaran());
    tempat.daftar("kepada", l.ciri().kepada());
    tempat.daftar("daftarPeriksa", l.ciri().daftarPeriksa());
    l.ciri()
        .dokumenTindakan()
        .forEach(
            (tindakan, dokumen) ->
                tempat
                    .tambah(RUNUT, "dokumenTindakan")
                    .sifat("tindakan", tindakan)
                    .sifat("dokumen", dokumen));
    BagianLangkah bagian = l.ciri().bagian();
    if (bagian != null) {
      tempat
          .tambah(RUNUT, "bagian")
          .sifat("cara", bagian.cara())
          .sifat("peran", bagian.peran())
          .sifat("jenis", bagian.jenis())
          .sifat("judul", bagian.judul());
    }
    tempat.daftar("tersirat", l.sumber().tersirat());
    tempat.daftar("catatan", l.sumber().catatan());
  }

  /** What a task says in words of BPMN. */
  record Tugas(
      String peran,
      String judul,
      String uraian,
      String menunggu,
      Integer kembaliKe,
      Integer lanjutKe,
      boolean sebar) {}

  static LangkahSop langkah(UnsurXml asal, Tugas tugas) {
    Integer waktu = asal.bilangan("waktu");
    return new LangkahSop(
        asal.bilangan("nomor"),
        asal.sifat("sebutan"),
        tugas.peran(),
        asal.sifat("jenis"),
        asal.daftar("tambahan"),
        asal.sifat("dokumen"),
        asal.daftar("beserta"),
        asal.sifat("templat"),
        asal.sifat("tahap"),
        tugas.judul(),
        tugas.uraian(),
        asal.daftar("kelengkapan"),
        waktu == null ? null : new WaktuBaku(waktu, WaktuBaku.Satuan.valueOf(asal.sifat("satuan"))),
        asal.daftar("keluaran"),
        tugas.kembaliKe(),
        tugas.lanjutKe(),
        tugas.sebar(),
        ciri(asal, tugas.menunggu()),
        new SumberLangkah(
            asal.ya("rekonstruksi"), asal.daftar("tersirat"), asal.daftar("catatan")));
  }

  private static CiriLangkah ciri(UnsurXml asal, String menunggu) {
    Map<String, String> dokumenTindakan =
        asal.anak(RUNUT, "dokumenTindakan")
            .collect(Collectors.toMap(d -> d.sifat("tindakan"), d -> d.sifat("dokumen")));
    return new CiriLangkah(
        asal.satu(RUNUT, "bagian")
            .map(
                b ->
                    new BagianLangkah(
                        BagianLangkah.Cara.valueOf(b.sifat("cara")),
                        b.sifat("peran"),
                        b.sifat("jenis"),
                        b.sifat("judul")))
            .orElse(null),
        menunggu,
        asal.daftar("kepada"),
        dokumenTindakan,
        asal.daftar("daftarPeriksa"),
        asal.ya("bukaKembali"));
  }
}
