package id.runut.bagan.control;

import id.runut.bagan.boundary.BarisSop;
import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.WaktuBaku;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the rows of the official form from a definition. */
public final class PenyusunFormulir {

  private static final String RAPAT = "rapat";

  private final DefinisiSop sop;
  private final boolean denganCatatan;

  private PenyusunFormulir(DefinisiSop sop, boolean denganCatatan) {
    this.sop = sop;
    this.denganCatatan = denganCatatan;
  }

  /**
   * The rows in the order of the steps.
   *
   * @param denganCatatan whether they carry the remarks for administrators
   */
  public static List<BarisSop> baris(DefinisiSop sop, boolean denganCatatan) {
    PenyusunFormulir penyusun = new PenyusunFormulir(sop, denganCatatan);
    return sop.langkah().stream().map(penyusun::baris).toList();
  }

  /** Labels of the columns. */
  public static List<String> pelaksana(DefinisiSop sop) {
    return RangkaBagan.kolom(sop.peran(), sop.langkah()).stream().map(PeranSop::label).toList();
  }

  /** Standard time in words, in the unit of its SOP. */
  public static String waktu(WaktuBaku waktu) {
    return waktu == null
        ? KataBagan.dari("waktu.tiada")
        : KataBagan.dari(
            "waktu." + waktu.satuan().name().toLowerCase(Locale.ROOT), ribuan(waktu.nilai()));
  }

  private BarisSop baris(LangkahSop l) {
    return new BarisSop(
        l.nomor(),
        l.sebutan(),
        l.judul(),
        l.uraian(),
        sop.peran(l.peran()).label(),
        l.kelengkapan(),
        waktu(l.waktu()),
        l.keluaran(),
        l.kembaliKe() == null ? null : sop.langkah(l.kembaliKe()).sebutan(),
        keterangan(l),
        l.sumber().rekonstruksi(),
        l.sumber().tersirat(),
        denganCatatan ? l.sumber().catatan() : List.of());
  }

  private List<String> keterangan(LangkahSop l) {
    CiriLangkah ciri = l.ciri();
    List<String> keterangan = new ArrayList<>();
    if (l.sumber().rekonstruksi()) {
      keterangan.add(KataBagan.dari("keterangan.rekonstruksi"));
    }
    if (ciri.menunggu() != null) {
      keterangan.add(KataBagan.dari("keterangan.menunggu", ciri.menunggu()));
    }
    if (l.sebar()) {
      keterangan.add(KataBagan.dari("keterangan.sebar"));
    }
    if (ciri.bagian() != null) {
      keterangan.add(bagian(ciri.bagian()));
    }
    if (!ciri.kepada().isEmpty()) {
      String kunci = l.jenis().equals(RAPAT) ? "keterangan.peserta" : "keterangan.kepada";
      keterangan.add(KataBagan.dari(kunci, label(ciri.kepada())));
    }
    if (ciri.bukaKembali()) {
      keterangan.add(KataBagan.dari("keterangan.bukaKembali"));
    }
    if (!ciri.daftarPeriksa().isEmpty()) {
      keterangan.add(KataBagan.dari("keterangan.daftarPeriksa", ciri.daftarPeriksa().size()));
    }
    return keterangan;
  }

  private String bagian(BagianLangkah bagian) {
    return bagian.peran() == null
        ? KataBagan.dari("keterangan.berjenjang", bagian.judul())
        : KataBagan.dari("keterangan.serempak", bagian.judul(), sop.peran(bagian.peran()).label());
  }

  private String label(List<String> peran) {
    return peran.stream().map(p -> sop.peran(p).label()).collect(Collectors.joining(", "));
  }

  private static String ribuan(int nilai) {
    return String.format(Locale.ROOT, "%,d", nilai).replace(',', '.');
  }
}
