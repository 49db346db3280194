package id.runut.capaian.web;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.CapaianService;
import id.runut.capaian.boundary.CatatanSel;
import id.runut.capaian.boundary.HasilUnggah;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.boundary.LembarCapaian;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.web.Format;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The task in which a unit hands in what it has achieved: a workbook, mended until it is right. */
@Named("ukurTugas")
@ViewScoped
public class UkurPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject CapaianService capaian;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;
  @Inject Format format;

  private final Map<Integer, String> perbaikan = new HashMap<>();
  private transient LembarCapaian lembar;
  private transient HasilUnggah hasil;

  public LembarCapaian getLembar() {
    if (lembar == null) {
      lembar = capaian.lembar(tugas.getId());
    }
    return lembar;
  }

  /** What became of the workbook uploaded last on this page; null before. */
  public HasilUnggah getHasil() {
    return hasil;
  }

  /** Whether the last workbook was refused and is being mended. */
  public boolean isDitolak() {
    return hasil != null && !hasil.diterima();
  }

  /** Mended values by the number of the fault, at first what the user may have meant. */
  public Map<Integer, String> getPerbaikan() {
    return perbaikan;
  }

  public int getBatas() {
    return BatasBerkas.BITA;
  }

  /** The sentence over the page: what is to be done next. */
  public String getJudul() {
    if (isDitolak()) {
      return kalimat.dari("ukur.judul.salah", hasil.jumlahKesalahan());
    }
    if (getLembar().unggahan() == null) {
      return kalimat.dari("ukur.judul.awal");
    }
    return kalimat.dari(getLembar().bolehKirim().boleh() ? "ukur.judul.siap" : "ukur.judul.bukti");
  }

  /** Which of the four steps is due: 1 download, 2 upload, 3 check, 4 send. */
  public int getLangkah() {
    if (isDitolak()) {
      return 3;
    }
    if (getLembar().unggahan() == null) {
      return 2;
    }
    return getLembar().bolehKirim().boleh() ? 4 : 3;
  }

  /** "Terunggah 412 kB dan terbaca: 1 lembar, 6 indikator". */
  public String getTerbaca() {
    return kalimat.dari(
        hasil.berkasSama() ? "ukur.berkasSama" : "ukur.terbaca",
        format.ukuran(hasil.ukuran()),
        hasil.jumlahLembar(),
        hasil.jumlahIndikator());
  }

  public void unggah(FileUploadEvent peristiwa) {
    terima(
        capaian.unggah(
            tugas.getId(), peristiwa.getFile().getFileName(), peristiwa.getFile().getContent()));
  }

  public boolean bisaDiperbaiki(KesalahanSel salah) {
    return PerbaikanSel.bisa(hasil, salah);
  }

  /** Mends one cell and reads the sheet again. */
  public void pakai(KesalahanSel salah) {
    terima(
        capaian.perbaiki(
            tugas.getId(), PerbaikanSel.terapkan(hasil, salah, perbaikan.get(salah.nomor()))));
  }

  /** The uploaded workbook with a remark at every wrong cell. */
  public void unduhBertanda() throws IOException {
    List<CatatanSel> catatan =
        hasil.kesalahan().stream()
            .map(k -> new CatatanSel(k.sel(), kalimat.dari(k.pesan())))
            .toList();
    Unduhan berkas = capaian.tandai(tugas.getId(), hasil.isian(), catatan);
    Faces.sendFile(berkas.isi(), berkas.nama(), true);
  }

  public void tambahBukti(FileUploadEvent peristiwa) {
    capaian.tambahBukti(
        tugas.getId(),
        (UUID) peristiwa.getComponent().getAttributes().get("indikator"),
        peristiwa.getFile().getFileName(),
        peristiwa.getFile().getContent());
    lembar = null;
  }

  public void hapusBukti(UUID buktiId) {
    capaian.hapusBukti(tugas.getId(), buktiId);
    lembar = null;
  }

  /** Whether the data may be sent; while a workbook is being mended, what is still wrong. */
  public Putusan getBolehKirim() {
    return isDitolak()
        ? Putusan.tidak("ukur.belum.salah", hasil.jumlahKesalahan())
        : getLembar().bolehKirim();
  }

  /** "Kirim ke Fungsional Umum". */
  public String getTombol() {
    return kalimat.dari("susun.tombol", tugas.getRincian().berikutnya());
  }

  /** Hands the data in and returns to the desk. */
  public void kirim() {
    sesudah.keMeja(capaian.kirim(tugas.getId()), "ukur.sesudah.dikirim", getLembar().unit());
  }

  private void terima(HasilUnggah baru) {
    hasil = baru;
    lembar = null;
    perbaikan.clear();
    baru.kesalahan()
        .forEach(k -> perbaikan.put(k.nomor(), k.usulan() == null ? k.nilai() : k.usulan()));
  }
}
