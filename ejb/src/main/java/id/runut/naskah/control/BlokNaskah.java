package id.runut.naskah.control;

import id.runut.naskah.boundary.BentukBlok;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a letter says as one sequence of blocks: fields, body, table, annex. */
public final class BlokNaskah {

  private final List<Blok> hasil = new ArrayList<>();

  private BlokNaskah() {}

  public static List<Blok> dari(KonsepNaskah k) {
    BlokNaskah blok = new BlokNaskah();
    blok.bidang(Pesan.dari("naskah.bidang.hal"), k.hal());
    blok.bidang(Pesan.dari("naskah.bidang.sifat"), k.sifat().sebutan());
    blok.bidang(Pesan.dari("naskah.bidang.keamanan"), k.ketentuan().keamanan().kode());
    blok.bidang(Pesan.dari("naskah.bidang.atasNama"), k.ketentuan().atasNama());
    blok.bidang(Pesan.dari("naskah.bidang.klasifikasi"), k.klasifikasi());
    blok.bidang(Pesan.dari("naskah.bidang.lampiran"), k.lampiran());
    blok.bidang(Pesan.dari("naskah.bidang.kepada"), String.join("\n", k.kepada()));
    blok.bidang(Pesan.dari("naskah.bidang.tempat"), k.tempat());
    blok.hasil.addAll(PenguraiIsi.urai(k.isi() == null ? "" : k.isi()));
    for (int i = 0; i < k.dikirim().size(); i++) {
      var b = k.dikirim().get(i);
      blok.baris(
          Pesan.dari("naskah.banding.dikirim", i + 1),
          List.of(b.naskah(), b.banyaknya(), b.keterangan()),
          false,
          0);
    }
    for (int i = 0; i < k.tabel().size(); i++) {
      blok.tabel(i + 1, k.tabel().get(i));
    }
    blok.bidang(Pesan.dari("naskah.bidang.tembusan"), String.join("\n", k.tembusan()));
    return List.copyOf(blok.hasil);
  }

  private void bidang(Pesan nama, String isi) {
    if (isi != null && !isi.isBlank()) {
      hasil.add(new Blok(BentukBlok.BIDANG, nama, 0, "", "", List.of(Sel.teks(isi, false)), 0));
    }
  }

  private void tabel(int nomor, TabelNaskah t) {
    if (t.judul() != null && !t.judul().isBlank()) {
      hasil.add(
          new Blok(
              BentukBlok.JUDUL,
              Pesan.dari("naskah.banding.judulTabel", nomor),
              3,
              "",
              "",
              List.of(Sel.teks(t.judul(), false)),
              0));
    }
    if (!t.kolom().isEmpty()) {
      baris(Pesan.dari("naskah.banding.kepalaTabel", nomor), t.kolom(), true, nomor);
    }
    for (int i = 0; i < t.baris().size(); i++) {
      baris(
          Pesan.dari("naskah.banding.tabelLampiran", nomor, i + 1), t.baris().get(i), false, nomor);
    }
  }

  private void baris(Pesan tempat, List<String> sel, boolean kepala, int tabel) {
    Stream<Sel> isi = sel.stream().map(s -> Sel.teks(s, kepala));
    hasil.add(new Blok(BentukBlok.BARIS_TABEL, tempat, 0, "", "", isi.toList(), tabel));
  }
}
