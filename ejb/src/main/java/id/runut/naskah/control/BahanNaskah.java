package id.runut.naskah.control;

import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.naskah.entity.TabelSurat;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What units have drafted, for whoever puts it together. */
@ApplicationScoped
public class BahanNaskah {

  @Inject NaskahRepository repository;
  @Inject PencariNaskah pencari;

  /** The units' documents that a step of kind {@code kompilasi} gathers, unit by unit. */
  List<Map<String, Object>> himpunan(KonteksTugas konteks, DefinisiSop sop) {
    if (!konteks.langkah().memuat("kompilasi")) {
      return List.of();
    }
    return dokumenBahan(sop, konteks.langkah())
        .map(kunci -> repository.semuaCabang(konteks.prosesId(), kunci))
        .orElse(List.of())
        .stream()
        .flatMap(n -> repository.berlaku(n).map(v -> satu(n, v.getIsi())).stream())
        .toList();
  }

  /** The document that the units have drafted for a step that gathers; empty for none. */
  public Optional<String> dokumenBahan(DefinisiSop sop, LangkahSop kompilasi) {
    return sop.penyusunBahan(kompilasi).map(l -> l.dokumenUntuk(LangkahSusun.SUSUN));
  }

  private Map<String, Object> satu(Naskah n, IsiSurat isi) {
    boolean terbit = n.getStatus() == StatusNaskah.TERBIT;
    Map<String, Object> hasil = new HashMap<>();
    hasil.put("unit", pencari.unit(n));
    hasil.put("hal", n.getHal());
    hasil.put("nomor", terbit ? n.getNomor() : "");
    hasil.put("tanggal", terbit ? Penanggalan.tanggal(n.getTanggal()) : "");
    hasil.put("isi", isi.getIsi());
    hasil.put("tabel", isi.getTabel().stream().map(BahanNaskah::tabel).toList());
    return hasil;
  }

  private static Map<String, Object> tabel(TabelSurat t) {
    return Map.of("judul", t.judul(), "kolom", t.kolom(), "baris", t.baris());
  }
}
