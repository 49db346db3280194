package id.runut.naskah.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import id.runut.naskah.boundary.BarisBanding.JumlahKata;
import id.runut.naskah.boundary.Gaya;
import id.runut.naskah.boundary.Perubahan;
import id.runut.naskah.boundary.Potongan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Compares the words of two texts; blanks do not count. */
final class PembandingKata {

  /** Beyond that many pairs of words a text counts as replaced: comparing would take too long. */
  static final long PASANGAN_TERBANYAK = 25_000_000;

  private final List<Potongan> kiri = new ArrayList<>();
  private final List<Potongan> kanan = new ArrayList<>();
  private JumlahKata jumlah = JumlahKata.NOL;

  private PembandingKata() {}

  static PembandingKata bandingkan(Sel lama, Sel baru) {
    PembandingKata hasil = new PembandingKata();
    hasil.banding(Kata.dari(lama), Kata.dari(baru));
    return hasil;
  }

  /** All of a text that only one version has. */
  static List<Potongan> seluruhnya(Sel sel, Perubahan perubahan) {
    List<Potongan> hasil = new ArrayList<>();
    Kata.dari(sel).forEach(k -> tambah(hasil, k, perubahan));
    return hasil;
  }

  /** From where to where two sequences differ; too long ones differ as a whole. */
  static List<Beda> selisih(List<String> a, List<String> b) {
    if ((long) a.size() * b.size() > PASANGAN_TERBANYAK) {
      return a.equals(b) ? List.of() : List.of(new Beda(0, a.size(), 0, b.size()));
    }
    List<Beda> hasil = new ArrayList<>();
    DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
        .map(Beda::dari)
        .sorted(Comparator.comparingInt(Beda::awalLama).thenComparingInt(Beda::awalBaru))
        .forEach(d -> tambah(hasil, d));
    return hasil;
  }

  /** What was taken out and what was put in at one place is one difference. */
  private static void tambah(List<Beda> hasil, Beda d) {
    Beda akhir = hasil.isEmpty() ? null : hasil.get(hasil.size() - 1);
    if (akhir != null && akhir.bersambung(d)) {
      hasil.set(
          hasil.size() - 1,
          new Beda(akhir.awalLama(), d.akhirLama(), akhir.awalBaru(), d.akhirBaru()));
    } else {
      hasil.add(d);
    }
  }

  /** A stretch of the older sequence and what stands in its place in the newer one. */
  record Beda(int awalLama, int akhirLama, int awalBaru, int akhirBaru) {

    private static Beda dari(AbstractDelta<String> d) {
      int lama = d.getSource().getPosition();
      int baru = d.getTarget().getPosition();
      return new Beda(lama, lama + d.getSource().size(), baru, baru + d.getTarget().size());
    }

    private boolean bersambung(Beda lain) {
      return akhirLama == lain.awalLama && akhirBaru == lain.awalBaru;
    }
  }

  List<Potongan> kiri() {
    return kiri;
  }

  List<Potongan> kanan() {
    return kanan;
  }

  JumlahKata jumlah() {
    return jumlah;
  }

  private void banding(List<Kata> a, List<Kata> b) {
    int i = 0;
    int j = 0;
    for (Beda d : selisih(teks(a), teks(b))) {
      sama(a.subList(i, d.awalLama()), b.subList(j, d.awalBaru()));
      List<Kata> lama = a.subList(d.awalLama(), d.akhirLama());
      List<Kata> baru = b.subList(d.awalBaru(), d.akhirBaru());
      lama.forEach(k -> tambah(kiri, k, Perubahan.DIHAPUS));
      baru.forEach(k -> tambah(kanan, k, Perubahan.DITAMBAH));
      hitung(lama, baru);
      i = d.akhirLama();
      j = d.akhirBaru();
    }
    sama(a.subList(i, a.size()), b.subList(j, b.size()));
  }

  private void hitung(List<Kata> lama, List<Kata> baru) {
    int hilang = (int) lama.stream().filter(Kata::berhuruf).count();
    int datang = (int) baru.stream().filter(Kata::berhuruf).count();
    int diganti = Math.min(hilang, datang);
    if (hilang + datang == 0) {
      // Only marks have changed; that is a change of one sign, and still has to be told.
      diganti = 1;
    }
    jumlah =
        jumlah.tambah(
            new JumlahKata(
                diganti, Math.max(0, datang - diganti), Math.max(0, hilang - diganti), 0));
  }

  private void sama(List<Kata> a, List<Kata> b) {
    for (int i = 0; i < a.size(); i++) {
      boolean sebentuk = a.get(i).gaya().equals(b.get(i).gaya());
      Perubahan perubahan = sebentuk ? Perubahan.SAMA : Perubahan.BENTUK;
      tambah(kiri, a.get(i), perubahan);
      tambah(kanan, b.get(i), perubahan);
      jumlah = jumlah.tambah(new JumlahKata(0, 0, 0, sebentuk ? 0 : 1));
    }
  }

  private static List<String> teks(List<Kata> kata) {
    return kata.stream().map(Kata::teks).toList();
  }

  /** Neighbours of one kind become one stretch. */
  private static void tambah(List<Potongan> ke, Kata k, Perubahan perubahan) {
    String teks = k.teks() + k.sesudah();
    Set<Gaya> gaya = k.gaya();
    if (!ke.isEmpty()) {
      Potongan akhir = ke.get(ke.size() - 1);
      if (akhir.perubahan() == perubahan && akhir.gaya().equals(gaya)) {
        ke.set(ke.size() - 1, new Potongan(akhir.teks() + teks, perubahan, gaya));
        return;
      }
    }
    ke.add(new Potongan(teks, perubahan, gaya));
  }
}
