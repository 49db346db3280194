package id.runut.kepatuhan.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.control.KatalogSop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What steps are called and whose they are, for the database: definitions are documents there, and
 * only here they are understood.
 */
@ApplicationScoped
public class NamaLangkah {

  @Inject KatalogSop katalog;

  /**
   * The steps of the versions, and the tasks of others inside them, as {@link
   * id.runut.kepatuhan.entity.KepatuhanRepository#hitung} takes them.
   */
  public String baris(Collection<UUID> versi) {
    List<String> baris = new ArrayList<>();
    for (UUID id : versi) {
      DefinisiSop definisi = katalog.definisi(id);
      for (LangkahSop l : definisi.langkah()) {
        baris.add(satu(id, l, "utama", l.judul(), definisi.peran(l.peran()).label()));
        BagianLangkah bagian = l.ciri().bagian();
        if (bagian != null) {
          String peran = bagian.peran() == null ? l.peran() : bagian.peran();
          String judul = bagian.judul() == null ? l.judul() : bagian.judul();
          baris.add(satu(id, l, "bagian", judul, definisi.peran(peran).label()));
        }
      }
    }
    return String.join("\n", baris);
  }

  private static String satu(UUID versi, LangkahSop l, String bagian, String judul, String peran) {
    return Stream.of(versi.toString(), String.valueOf(l.nomor()), bagian, l.sebutan(), judul, peran)
        .map(teks -> teks.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}
