package id.runut.naskah.control;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.KetentuanNaskah;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.TabelSurat;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.umum.boundary.DataTidakSah;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns what authors write into what is stored, and back into what pages show. */
public final class BentukIsi {

  /** Longest body as an editor may send it, before what letters do not keep is dropped. */
  static final int KIRIMAN_TERPANJANG = 2_000_000;

  private BentukIsi() {}

  /**
   * The same draft with its body sanitised and without empty rows.
   *
   * @throws DataTidakSah when the body is far longer than any letter
   */
  public static KonsepNaskah bersih(KonsepNaskah k) {
    if (k.isi() != null && k.isi().length() > KIRIMAN_TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", AturanNaskah.ISI_TERPANJANG);
    }
    return new KonsepNaskah(
        teks(k.hal()),
        k.sifat(),
        teks(k.klasifikasi()),
        teks(k.lampiran()),
        baris(k.kepada()),
        teks(k.tempat()),
        baris(k.tembusan()),
        PembersihIsi.bersihkan(k.isi()),
        k.dikirim().stream()
            .map(
                b ->
                    new BarisPengantar(teks(b.naskah()), teks(b.banyaknya()), teks(b.keterangan())))
            .filter(b -> !(b.naskah() + b.banyaknya() + b.keterangan()).isEmpty())
            .toList(),
        k.tabel().stream().map(BentukIsi::bersih).toList(),
        new KetentuanNaskah(
            k.ketentuan().keamanan(), k.ketentuan().bentuk(), teks(k.ketentuan().atasNama())));
  }

  /** Rows as long as the head, without empty ones at the end. */
  private static TabelNaskah bersih(TabelNaskah t) {
    List<List<String>> baris = new ArrayList<>();
    for (List<String> b : t.baris()) {
      baris.add(
          IntStream.range(0, t.kolom().size())
              .mapToObj(i -> i < b.size() ? teks(b.get(i)) : "")
              .toList());
    }
    while (!baris.isEmpty() && baris.get(baris.size() - 1).stream().allMatch(String::isEmpty)) {
      baris.remove(baris.size() - 1);
    }
    return new TabelNaskah(
        teks(t.judul()), t.kolom().stream().map(BentukIsi::teks).toList(), baris, t.tetap());
  }

  /** Ready to be stored; the draft must be clean. */
  public static IsiSurat simpan(KonsepNaskah k, boolean mendatar) {
    return new IsiSurat(
            k.hal(),
            k.sifat(),
            k.klasifikasi(),
            k.lampiran(),
            k.kepada(),
            k.tempat(),
            k.tembusan(),
            k.isi(),
            k.dikirim().stream()
                .map(b -> List.of(b.naskah(), b.banyaknya(), b.keterangan()))
                .toList(),
            mendatar)
        .bertabel(
            k.tabel().stream()
                .map(t -> new TabelSurat(t.judul(), t.tetap(), t.kolom(), t.baris()))
                .toList())
        .berketentuan(k.ketentuan().keamanan(), k.ketentuan().bentuk(), k.ketentuan().atasNama());
  }

  public static KonsepNaskah konsep(IsiSurat i) {
    return new KonsepNaskah(
        i.getHal(),
        i.getSifat(),
        i.getKlasifikasi(),
        i.getLampiran(),
        i.getKepada(),
        i.getTempat(),
        i.getTembusan(),
        i.getIsi(),
        i.getDikirim().stream().map(b -> new BarisPengantar(b.get(0), b.get(1), b.get(2))).toList(),
        i.getTabel().stream()
            .map(t -> new TabelNaskah(t.judul(), t.kolom(), t.baris(), t.tetap()))
            .toList(),
        new KetentuanNaskah(i.getKeamanan(), i.getBentuk(), i.getAtasNama()));
  }

  public static InfoVersi info(VersiNaskah v) {
    return new InfoVersi(
        v.getId(),
        v.getNomor(),
        v.getSidik(),
        v.getDibuat(),
        v.getPelaku().getNamaJabatan(),
        v.getPelaku().getNama());
  }

  /**
   * @param kepada addressees of the current version or working copy
   * @param unit name of the branch's unit; null for a letter of no branch
   */
  public static RingkasanNaskah ringkas(Naskah n, List<String> kepada, String unit) {
    return new RingkasanNaskah(
        n.getId(),
        n.getProsesId(),
        n.getDokumen(),
        n.getEdisi(),
        unit,
        n.getJenis(),
        n.getStatus(),
        n.getHal(),
        kepada,
        n.getNomor(),
        n.getTanggal(),
        n.getBerkasId(),
        n.getDiubah());
  }

  /** A file name that tells what it is: {@code surat-pengumpulan-data-<number>.pdf}. */
  public static String namaBerkas(Naskah n) {
    String nomor = n.getNomor() == null ? "" : "-" + n.getNomor();
    return (n.getDokumen() + nomor).replaceAll("[^A-Za-z0-9.]+", "-") + ".pdf";
  }

  private static List<String> baris(List<String> entri) {
    return entri.stream().map(BentukIsi::teks).filter(e -> !e.isEmpty()).toList();
  }

  private static String teks(String teks) {
    return teks == null ? "" : teks.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
