package id.runut.naskah.control;

import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.TabelSurat;
import id.runut.umum.control.Sidik;
import id.runut.umum.entity.SifatKeamanan;
import java.util.List;

/**
 * The name of a version: SHA-256 over everything that it says. Every field is preceded by its
 * length, so that no two contents read alike.
 */
public final class SidikNaskah {

  private SidikNaskah() {}

  public static String dari(JenisNaskah jenis, IsiSurat isi) {
    StringBuilder kanonik = new StringBuilder();
    tambah(kanonik, jenis.name());
    tambah(kanonik, isi.getHal());
    tambah(kanonik, isi.getSifat().name());
    tambah(kanonik, isi.getKlasifikasi());
    tambah(kanonik, isi.getLampiran());
    tambah(kanonik, isi.getKepada());
    tambah(kanonik, isi.getTempat());
    tambah(kanonik, isi.getTembusan());
    tambah(kanonik, isi.getIsi());
    kanonik.append(isi.getDikirim().size()).append('#');
    isi.getDikirim().forEach(baris -> tambah(kanonik, baris));
    tambah(kanonik, isi.isMendatar() ? "mendatar" : "tegak");
    for (TabelSurat t : isi.getTabel()) {
      tambah(kanonik, t.judul());
      tambah(kanonik, t.kolom());
      kanonik.append(t.baris().size()).append('#');
      t.baris().forEach(baris -> tambah(kanonik, baris));
    }
    ketentuan(kanonik, isi);
    return Sidik.sha256(kanonik.toString());
  }

  /**
   * What is not usual only, so that versions from before there were terms keep their names; behind
   * a sign that no length begins with.
   */
  private static void ketentuan(StringBuilder kanonik, IsiSurat isi) {
    boolean biasa =
        isi.getKeamanan() == SifatKeamanan.BIASA
            && isi.getBentuk() == BentukPenandatanganan.LANGSUNG;
    if (!biasa) {
      kanonik.append('!');
      tambah(kanonik, isi.getKeamanan().name());
      tambah(kanonik, isi.getBentuk().name());
      tambah(kanonik, isi.getAtasNama());
    }
  }

  private static void tambah(StringBuilder kanonik, String teks) {
    kanonik.append(teks.length()).append(':').append(teks);
  }

  private static void tambah(StringBuilder kanonik, List<String> entri) {
    kanonik.append(entri.size()).append('#');
    entri.forEach(e -> tambah(kanonik, e));
  }
}
