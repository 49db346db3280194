package id.runut.perancang.control;

import id.runut.perancang.boundary.UbahDaftar;
import id.runut.perancang.boundary.UbahDaftar.Cara;
import id.runut.perancang.boundary.UbahDaftar.Daftar;
import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Removes and moves columns and documents; whoever named what is gone names nothing. */
public final class PengubahDaftar {

  private PengubahDaftar() {}

  /**
   * @throws TidakDitemukan when there is no such column or document
   */
  public static DefinisiSop ubah(DefinisiSop sop, UbahDaftar perintah) {
    if (perintah.daftar() == null || perintah.cara() == null || perintah.kunci() == null) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    String kunci = perintah.kunci();
    boolean hapus = perintah.cara() == Cara.HAPUS;
    if (perintah.daftar() == Daftar.PELAKSANA) {
      List<PeranSop> peran = ubah(sop.peran(), PeranSop::id, perintah.cara(), kunci);
      return susun(sop, peran, sop.dokumen(), hapus ? l -> tanpaPeran(l, kunci) : l -> l);
    }
    List<DokumenSop> dokumen = ubah(sop.dokumen(), DokumenSop::kunci, perintah.cara(), kunci);
    return susun(sop, sop.peran(), dokumen, hapus ? l -> tanpaDokumen(l, kunci) : l -> l);
  }

  private static <T> List<T> ubah(
      List<T> semua, Function<T, String> nama, Cara cara, String kunci) {
    List<T> hasil = new ArrayList<>(semua);
    int letak = semua.stream().map(nama).toList().indexOf(kunci);
    if (letak < 0) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    switch (cara) {
      case HAPUS -> hasil.remove(letak);
      case NAIK -> Collections.swap(hasil, letak, Math.max(0, letak - 1));
      case TURUN -> Collections.swap(hasil, letak, Math.min(hasil.size() - 1, letak + 1));
    }
    return hasil;
  }

  private static LangkahSop tanpaPeran(LangkahSop l, String peran) {
    CiriLangkah c = l.ciri();
    BagianLangkah b = c.bagian();
    BagianLangkah bagian =
        b != null && peran.equals(b.peran())
            ? new BagianLangkah(b.cara(), null, b.jenis(), b.judul())
            : b;
    CiriLangkah ciri =
        new CiriLangkah(
            bagian,
            c.menunggu(),
            tanpa(c.kepada(), peran),
            c.dokumenTindakan(),
            c.daftarPeriksa(),
            c.bukaKembali());
    return dengan(l, peran.equals(l.peran()) ? null : l.peran(), l.dokumen(), l.beserta(), ciri);
  }

  private static LangkahSop tanpaDokumen(LangkahSop l, String dokumen) {
    CiriLangkah c = l.ciri();
    Map<String, String> tindakan = new HashMap<>(c.dokumenTindakan());
    tindakan.values().removeIf(dokumen::equals);
    CiriLangkah ciri =
        new CiriLangkah(
            c.bagian(), c.menunggu(), c.kepada(), tindakan, c.daftarPeriksa(), c.bukaKembali());
    String utama = dokumen.equals(l.dokumen()) ? null : l.dokumen();
    return dengan(l, l.peran(), utama, tanpa(l.beserta(), dokumen), ciri);
  }

  private static List<String> tanpa(List<String> semua, String satu) {
    return semua.stream().filter(s -> !s.equals(satu)).toList();
  }

  private static LangkahSop dengan(
      LangkahSop l, String peran, String dokumen, List<String> beserta, CiriLangkah ciri) {
    return new LangkahSop(
        l.nomor(),
        l.sebutan(),
        peran,
        l.jenis(),
        l.tambahan(),
        dokumen,
        beserta,
        l.templat(),
        l.tahap(),
        l.judul(),
        l.uraian(),
        l.kelengkapan(),
        l.waktu(),
        l.keluaran(),
        l.kembaliKe(),
        l.lanjutKe(),
        l.sebar(),
        ciri,
        l.sumber());
  }

  private static DefinisiSop susun(
      DefinisiSop d,
      List<PeranSop> peran,
      List<DokumenSop> dokumen,
      Function<LangkahSop, LangkahSop> langkah) {
    return d.denganSusunan(peran, dokumen, d.langkah().stream().map(langkah).toList());
  }
}
