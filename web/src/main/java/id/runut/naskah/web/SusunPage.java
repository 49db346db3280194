package id.runut.naskah.web;

import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Kalimat;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;

/** The task that drafts a letter. What is typed is saved by itself. */
@Named("susunTugas")
@ViewScoped
public class SusunPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> FORMAT =
      List.of("bold", "italic", "underline", "header", "list", "indent");

  @Inject TugasDibuka tugas;
  @Inject NaskahService naskah;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "dokumen")
  String dokumen;

  private final IsianKonsep isian = new IsianKonsep();
  private long versi;
  private transient List<String> daftar;
  private transient InfoKonsep info;
  private transient KonsepNaskah tersimpan;

  @PostConstruct
  void muat() {
    terima(naskah.konsep(tugas.getId(), dokumen));
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
    return info().jenis().berdaftarKirim();
  }

  /** What is shown beside the editor, as it was saved last. */
  public InfoKonsep getInfo() {
    return info();
  }

  public List<Integer> getHalaman() {
    return IntStream.rangeClosed(1, info().jumlahHalaman()).boxed().toList();
  }

  /** "Kirim ke Kasubbag Program", or "Selesai menyusun, lanjut menandatangani". */
  public String getTombol() {
    return tugas.getLanjutan() == null
        ? kalimat.dari("susun.tombol", tugas.getRincian().berikutnya())
        : kalimat.dari("susun.tombolLanjut", kalimat.dari("lanjut." + tugas.getLanjutan()));
  }

  /** Saves what was typed, if anything was. */
  public void simpan() {
    KonsepNaskah kini = isian.konsep();
    if (!kini.equals(tersimpan)) {
      terima(naskah.simpanKonsep(tugas.getId(), dokumen, kini, versi));
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
    String apa = tugas.getLanjutan() == null ? "susun.sesudah.diajukan" : "susun.sesudah.disusun";
    sesudah.keMeja(ajukanSemua(), apa, isian.getHal(), nomor);
  }

  private HasilLangkah ajukanSemua() {
    if (dokumen == null) {
      return naskah.ajukan(tugas.getId(), isian.konsep(), versi);
    }
    naskah.simpanKonsep(tugas.getId(), dokumen, isian.konsep(), versi);
    InfoKonsep utama = naskah.konsep(tugas.getId(), null);
    return naskah.ajukan(tugas.getId(), utama.konsep(), utama.versi());
  }

  /** Keys of the letters that this task writes, when there are several. */
  public List<String> getDaftar() {
    if (daftar == null) {
      List<String> semua = naskah.dokumenDisusun(tugas.getId());
      daftar = semua.size() > 1 ? semua : List.of();
    }
    return daftar;
  }

  /** Whether the letter of a key is the one in the editor. */
  public boolean kini(String kunci) {
    return kunci.equals(dokumen == null ? getDaftar().get(0) : dokumen);
  }

  /** A key in words: "surat_pengantar" is "Surat pengantar". */
  public String nama(String kunci) {
    String kata = kunci.replace('_', ' ');
    return Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
  }

  /** The key behind addresses of pictures and PDF; empty for the first letter. */
  public String getKunci() {
    return dokumen == null ? "" : "/" + dokumen;
  }

  /** Adds an empty row to a table of the annex. */
  public void tambahBarisTabel(int tabel) {
    isian.getTabel().get(tabel).tambah();
  }

  public void hapusBarisTabel(int tabel, int letak) {
    isian.getTabel().get(tabel).hapus(letak);
    simpan();
  }

  private void terima(InfoKonsep baru) {
    info = baru;
    versi = baru.versi();
  }

  /** Read anew after the page has moved to another server; the typed text moves with it. */
  private InfoKonsep info() {
    if (info == null) {
      info = naskah.konsep(tugas.getId(), dokumen);
    }
    return info;
  }
}
