package id.runut.beranda.web;

import id.runut.naskah.boundary.NaskahService;
import id.runut.sop.web.TugasDibuka;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which page a task has: that of the act that is due. */
@Named("halamanTugas")
@RequestScoped
public class HalamanTugas {

  private static final String KOMPILASI = "kompilasi";

  @Inject TugasDibuka tugas;
  @Inject NaskahService naskah;

  private String nama;

  /** Name of the page under {@code WEB-INF/tugas}. */
  public String getNama() {
    if (nama == null) {
      nama = tugas.isTerbuka() ? terbuka() : "tertutup";
    }
    return nama;
  }

  private String terbuka() {
    List<String> tindakan = tugas.getRincian().tindakan();
    String kini = tindakan.isEmpty() ? tugas.getRincian().ringkasan().jenis() : tindakan.get(0);
    boolean menyusun = KOMPILASI.equals(kini) && !naskah.dokumenDisusun(tugas.getId()).isEmpty();
    // Documents are put together in the same editor in which they are written.
    return menyusun ? "susun" : kini;
  }
}
