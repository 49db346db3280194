package id.runut.perancang.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.Pesan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says the faults of a definition to somebody who sees a table and not a file: columns and
 * documents by their names, fields and acts by the words of the page.
 */
final class KataTemuan {

  /** The acts that have words of their own. */
  static final Set<String> JENIS =
      Set.of(
          "disposisi",
          "susun",
          "periksa",
          "tandatangan",
          "kirim",
          "ukur",
          "kompilasi",
          "terima",
          "rapat",
          "usul_tim",
          "registrasi",
          "cetak",
          "arsip",
          "verifikasi",
          "himpun",
          "serah",
          "kegiatan",
          "spt");

  private static final String ASAL = "sop.definisi.";
  private static final String TUJUAN = "perancang.keliru.";
  private static final Set<String> MEDAN =
      Set.of(
          "id",
          "label",
          "peran",
          "jenis",
          "tahap",
          "judul",
          "uraian",
          "nama",
          "tipe",
          "versi",
          "sop",
          "dokumen",
          "kunci",
          "bagian.cara");

  private final DefinisiSop sop;

  KataTemuan(DefinisiSop sop) {
    this.sop = sop;
  }

  /** The same fault in plain words. */
  Pesan dari(Pesan asal) {
    String kunci = asal.kunci().substring(ASAL.length());
    boolean dihapus =
        Set.of("kembaliTidakAda", "lanjutTidakAda", "timTidakAda").contains(kunci)
            && asal.argumen().equals(List.of(PengubahSusunan.HILANG));
    return Pesan.dari(
        TUJUAN + (dihapus ? kunci.replace("TidakAda", "Dihapus") : kunci),
        IntStream.range(0, asal.argumen().size())
            .mapToObj(i -> argumen(kunci, asal.argumen().get(i)))
            .toArray());
  }

  private Object argumen(String kunci, Object nilai) {
    String teks = Objects.toString(nilai);
    return switch (kunci) {
      case "wajib" -> MEDAN.contains(teks) ? Pesan.dari("perancang.medan." + teks) : nilai;
      case "jenisTakDikenal", "tindakanGanda", "bukanTindakan" ->
          JENIS.contains(teks) ? Pesan.dari("perancang.jenis." + teks) : nilai;
      case "peranGanda", "peranTakDikenal" -> label(teks);
      case "dokumenGanda",
          "dokumenTakTerdaftar",
          "dokumenTakDipakai",
          "dokumenBelumDibuat",
          "dokumenSudahDisahkan" ->
          namaDokumen(teks);
      default -> nilai;
    };
  }

  private String label(String id) {
    return sop.peran().stream()
        .filter(p -> id.equals(p.id()) && p.label() != null)
        .map(PeranSop::label)
        .findFirst()
        .orElse(id);
  }

  private String namaDokumen(String kunci) {
    return sop.dokumen().stream()
        .filter(d -> kunci.equals(d.kunci()) && d.nama() != null)
        .map(DokumenSop::nama)
        .findFirst()
        .orElse(kunci);
  }
}
