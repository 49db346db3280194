package id.runut.perancang.web;

import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.boundary.UbahSusunan;
import id.runut.perancang.boundary.UbahSusunan.Cara;
import id.runut.perancang.boundary.VersiTerbit;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * The designer: one step or column open at a time, the drawing beside it. Whatever is done saves
 * first what was typed.
 */
@Named
@ViewScoped
public class RancanganPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PerancangService perancang;
  @Inject RancanganDibuka dibuka;
  @Inject UjiPage uji;
  @Inject DaftarPage daftar;
  @Inject Kalimat kalimat;

  private final IsianLangkah langkah = new IsianLangkah();
  private final IsianIdentitas identitas = new IsianIdentitas();
  private final IsianPengesahan pengesahan = new IsianPengesahan();
  private Bagian bagian = Bagian.LANGKAH;
  private Integer nomor;
  private boolean lanjutanTerbuka;

  /** Parts of the page. */
  public enum Bagian {
    LANGKAH,
    PELAKSANA,
    DOKUMEN,
    IDENTITAS,
    UJI,
    TERBITKAN
  }

  /** Reads the draft that the address names. */
  public void muat() {
    dibuka.muat();
    muatUlang();
  }

  private void muatUlang() {
    identitas.muat(definisi());
    daftar.muat();
  }

  private DefinisiSop definisi() {
    return dibuka.definisi();
  }

  /** Shows another part. */
  public void tampilkan(Bagian baru) {
    simpan();
    bagian = baru;
    if (bagian == Bagian.UJI) {
      uji.ulang();
    }
    nomor = null;
    muatUlang();
  }

  /** Opens a step, or closes it when it is open. */
  public void buka(int langkahKe) {
    simpan();
    bagian = Bagian.LANGKAH;
    bukaLangkah(Objects.equals(nomor, langkahKe) ? null : Integer.valueOf(langkahKe));
  }

  /** Goes to where a finding stands. */
  public void menuju(TemuanSop temuan) {
    simpan();
    switch (temuan.bagian()) {
      case LANGKAH -> {
        bagian = Bagian.LANGKAH;
        bukaLangkah(temuan.langkah());
      }
      case PERAN -> {
        bagian = Bagian.PELAKSANA;
        daftar.menuju(temuan.kunci());
      }
      case DOKUMEN, LUAR -> tampilkan(Bagian.DOKUMEN);
      case IDENTITAS, MULAI -> tampilkan(Bagian.IDENTITAS);
      default -> throw new IllegalStateException(temuan.bagian().name());
    }
  }

  /** Saves what was typed in the part that is shown. */
  public void simpan() {
    DefinisiSop d = definisi();
    switch (bagian) {
      case LANGKAH -> simpanLangkah(d);
      case PELAKSANA -> daftar.simpanKolom();
      case DOKUMEN -> daftar.simpanDokumen();
      case IDENTITAS -> {
        dibuka.simpan(identitas.definisi(d));
        identitas.muat(definisi());
      }
      default -> {
        // Neither a trial run nor the approval is part of the draft.
      }
    }
  }

  private void simpanLangkah(DefinisiSop d) {
    if (nomor != null) {
      dibuka.simpan(
          RancanganDibuka.denganLangkah(
              d,
              d.langkah().stream().map(l -> l.nomor() == nomor ? langkah.langkah(l) : l).toList()));
      langkah.muat(definisi().langkah(nomor));
    }
  }

  /** Adds an empty step after one; 0 for the beginning. */
  public void sisipkan(int sesudah) {
    susun(Cara.SISIP, sesudah, sesudah + 1);
  }

  public void hapus(int langkahKe) {
    susun(Cara.HAPUS, langkahKe, null);
  }

  public void naikkan(int langkahKe) {
    susun(Cara.NAIK, langkahKe, Math.max(1, langkahKe - 1));
  }

  public void turunkan(int langkahKe) {
    susun(Cara.TURUN, langkahKe, Math.min(definisi().langkah().size(), langkahKe + 1));
  }

  private void susun(Cara cara, int langkahKe, Integer berikut) {
    simpan();
    perancang.susun(dibuka.getId(), new UbahSusunan(dibuka.versi(), cara, langkahKe));
    dibuka.segarkan();
    bukaLangkah(berikut);
  }

  /** Lets a further act of the open step be due before the one that it came after. */
  public void dahulukan(String tindakan) {
    simpan();
    langkah.dahulukan(tindakan);
    simpan();
    bukaLangkah(nomor);
    lanjutanTerbuka = true;
  }

  /** Takes the last change back; what was typed since is saved first and not lost unseen. */
  public void urungkan() {
    long semula = dibuka.versi();
    Pesan urungan = dibuka.getRincian().urungan();
    simpan();
    if (dibuka.versi() != semula) {
      Messages.addGlobalInfo("{0}", kalimat.dari("perancang.urung.disimpanDahulu"));
      return;
    }
    perancang.urungkan(dibuka.getId(), semula);
    dibuka.segarkan();
    muatUlang();
    int terakhir = definisi().langkah().size();
    bukaLangkah(nomor == null || nomor > terakhir ? null : nomor);
    Messages.addGlobalInfo("{0}", kalimat.dari("perancang.urung.sesudah", urungan));
  }

  /** What {@link #urungkan} would do, in words. */
  public String getUrungan() {
    return kalimat.dari("perancang.urung.apa", dibuka.getRincian().urungan());
  }

  private void bukaLangkah(Integer langkahKe) {
    nomor = langkahKe;
    lanjutanTerbuka = false;
    if (nomor != null) {
      langkah.muat(definisi().langkah().get(nomor - 1));
    }
  }

  /** Publishes the draft and shows the SOP's page. */
  public void terbitkan() {
    VersiTerbit terbit = perancang.terbitkan(dibuka.getId(), pengesahan.perintah(dibuka.versi()));
    CarriedMessages.info(
        kalimat.dari("perancang.sesudahTerbit", terbit.nomor(), terbit.berjalanDiVersiLain()));
    Faces.redirect("admin/sop");
  }

  /** Lets the draft follow the newest version although it was copied from an older one. */
  public void dasarkanUlang() {
    simpan();
    perancang.dasarkanUlang(dibuka.getId(), dibuka.versi());
    dibuka.segarkan();
  }

  /** Throws the draft away. */
  public void buang() {
    perancang.buang(dibuka.getId(), dibuka.versi());
    CarriedMessages.info(kalimat.dari("perancang.sesudahBuang"));
    Faces.redirect("admin/sop");
  }

  /** The drawing as markup; every text in it has been escaped. */
  public String getGambar() {
    boolean diuji = bagian == Bagian.UJI && uji.getKeadaan() != null;
    return diuji ? uji.getKeadaan().gambar() : perancang.gambar(dibuka.getId());
  }

  /** The steps up to the open one; all of them when none is open. */
  public List<LangkahSop> getSampai() {
    List<LangkahSop> semua = definisi().langkah();
    return nomor == null ? semua : semua.subList(0, nomor);
  }

  /** The steps after the open one. */
  public List<LangkahSop> getSesudah() {
    List<LangkahSop> semua = definisi().langkah();
    return nomor == null ? List.of() : semua.subList(nomor, semua.size());
  }

  public IsianLangkah getLangkah() {
    return langkah;
  }

  public IsianIdentitas getIdentitas() {
    return identitas;
  }

  public IsianPengesahan getPengesahan() {
    return pengesahan;
  }

  public Bagian getBagian() {
    return bagian;
  }

  public Bagian[] getSemuaBagian() {
    return Bagian.values();
  }

  /** Whether the rare fields of the open step are to be seen at once. */
  public boolean isLanjutanTerbuka() {
    return lanjutanTerbuka;
  }

  /** Number of the open step; null when none is. */
  public Integer getNomor() {
    return nomor;
  }
}
