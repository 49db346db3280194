package id.runut.sop.web;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;

/** What follows an act: a sentence that says what happened and where it is now, on the desk. */
@RequestScoped
public class SesudahBertindak {

  @Inject Kalimat kalimat;
  @Inject TugasDibuka tugas;

  /**
   * Back to the desk, or to the same task while other acts of its step are still to be done.
   *
   * @param apa what was done, as a full sentence
   */
  public void keMeja(HasilLangkah hasil, String apa, Object... argumen) {
    CarriedMessages.info(kalimat.dari(apa, argumen) + " " + kini(hasil));
    Faces.redirect(hasil.sisa().isEmpty() ? "meja" : "tugas/" + tugas.getId());
  }

  /** Where it is now: "Sekarang di meja Kepala Dinas." */
  public String kini(HasilLangkah hasil) {
    if (hasil.prosesSelesai()) {
      return kalimat.dari("tugas.sesudah.tamat");
    }
    if (hasil.menunggu() != null) {
      return kalimat.dari("tugas.sesudah.menungguPeristiwa", hasil.menunggu());
    }
    if (!hasil.sisa().isEmpty()) {
      return kalimat.dari("tugas.sesudah.masihAda");
    }
    return hasil.penerima().isEmpty()
        ? kalimat.dari("tugas.sesudah.menungguLain")
        : kalimat.dari(Pesan.dari("tugas.sesudah.diMeja", daftar(hasil.penerima())));
  }

  /** {@code A}, {@code A dan B}, {@code A, B dan C}. */
  private String daftar(List<String> nama) {
    if (nama.size() == 1) {
      return nama.get(0);
    }
    int akhir = nama.size() - 1;
    return String.join(", ", nama.subList(0, akhir))
        + kalimat.dari("tugas.sesudah.dan")
        + nama.get(akhir);
  }
}
