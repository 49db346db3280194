package id.runut.naskah.web;

import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Format;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.primefaces.PrimeFaces;

/** The task that drafts a letter. What is typed is saved by itself. */
@Named("susunTugas")
@ViewScoped
public class SusunPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> FORMAT =
      List.of("bold", "italic", "underline", "list", "indent");

  @Inject TugasDibuka tugas;
  @Inject NaskahService naskah;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;
  @Inject Format format;

  private final IsianKonsep isian = new IsianKonsep();
  private long versi;
  private transient InfoKonsep info;
  private transient KonsepNaskah tersimpan;

  @PostConstruct
  void muat() {
    terima(naskah.konsep(tugas.getId()));
    isian.muat(info.konsep());
    tersimpan = isian.konsep();
  }

  public IsianKonsep getIsian() {
    return isian;
  }

  public SifatNaskah[] getSifat() {
    return SifatNaskah.values();
  }

  /** What the editor may set; everything else would not survive on the letter. */
  public List<String> getFormat() {
    return FORMAT;
  }

  public boolean isPengantar() {
    return info().jenis() == JenisNaskah.SURAT_PENGANTAR;
  }

  /** What is shown beside the editor, as it was saved last. */
  public InfoKonsep getInfo() {
    return info();
  }

  public List<Integer> getHalaman() {
    return IntStream.rangeClosed(1, info().jumlahHalaman()).boxed().toList();
  }

  /** "Rancangan tersimpan hari ini 10.41". */
  public String getKeadaan() {
    return info().disimpan() == null
        ? kalimat.dari("susun.belumDiubah")
        : kalimat.dari("susun.tersimpan", format.lalu(info().disimpan()));
  }

  /** "Kirim ke Kasubbag Program". */
  public String getTombol() {
    return kalimat.dari("susun.tombol", tugas.getRincian().berikutnya());
  }

  /** Saves what was typed, if anything was. */
  public void simpan() {
    KonsepNaskah kini = isian.konsep();
    if (!kini.equals(tersimpan)) {
      terima(naskah.simpanKonsep(tugas.getId(), kini, versi));
      tersimpan = kini;
      PrimeFaces.current().ajax().update("tersimpan", "pratinjau", "aksi");
    }
    // The page need not keep what is safe here.
    PrimeFaces.current().ajax().addCallbackParam("tersimpan", true);
  }

  /** Adds an empty row to the table of a surat pengantar. */
  public void tambahBaris() {
    isian.tambahBaris();
  }

  public void hapusBaris(int letak) {
    isian.hapusBaris(letak);
    simpan();
  }

  /** Hands the draft in and returns to the desk. */
  public void ajukan() {
    int nomor = info().versiTerakhir() + 1;
    sesudah.keMeja(
        naskah.ajukan(tugas.getId(), isian.konsep(), versi),
        "susun.sesudah.diajukan",
        isian.getHal(),
        nomor);
  }

  private void terima(InfoKonsep baru) {
    info = baru;
    versi = baru.versi();
  }

  /** Read anew after the page has moved to another server; the typed text moves with it. */
  private InfoKonsep info() {
    if (info == null) {
      info = naskah.konsep(tugas.getId());
    }
    return info;
  }
}
