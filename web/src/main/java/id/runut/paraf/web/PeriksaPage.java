package id.runut.paraf.web;

import id.runut.naskah.boundary.RincianNaskah;
import id.runut.naskah.web.DokumenPage;
import id.runut.paraf.boundary.ParafService;
import id.runut.sop.web.SesudahBertindak;
import id.runut.sop.web.TugasDibuka;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The task that checks a draft: initial and pass on, or return with a reason. */
@Named("periksaTugas")
@ViewScoped
public class PeriksaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TugasDibuka tugas;
  @Inject DokumenPage dokumen;
  @Inject ParafService service;
  @Inject SesudahBertindak sesudah;
  @Inject Kalimat kalimat;

  private List<String> kategori = List.of();
  private String alasan;

  /** "Paraf versi 2, kirim ke Sekretaris", or "Paraf, lanjut menyusun naskah". */
  public String getTombol() {
    if (tugas.getLanjutan() != null) {
      return kalimat.dari("periksa.tombolLanjut", kalimat.dari("lanjut." + tugas.getLanjutan()));
    }
    String ke = tugas.getRincian().berikutnya();
    return dokumen.isAda()
        ? kalimat.dari("periksa.tombol", dokumen.getNaskah().versi().nomor(), ke)
        : kalimat.dari("periksa.tombolTanpaVersi", ke);
  }

  /** Initials what was shown and returns to the desk. */
  public void paraf() {
    RincianNaskah naskah = dokumen.getNaskah();
    sesudah.keMeja(
        service.paraf(tugas.getId(), sidik()),
        "periksa.sesudah.diparaf",
        naskah.hal(),
        naskah.versi().nomor());
  }

  private List<String> sidik() {
    return Stream.concat(Stream.of(dokumen.getSidikTampil()), dokumen.getSidikLain().stream())
        .toList();
  }

  /** Returns it and goes back to the desk. */
  public void kembalikan() {
    sesudah.keMeja(
        service.kembalikan(tugas.getId(), kategori, alasan),
        "periksa.sesudah.dikembalikan",
        dokumen.isAda() ? dokumen.getNaskah().hal() : tugas.getRincian().ringkasan().judul());
  }

  public List<String> getKategori() {
    return kategori;
  }

  public void setKategori(List<String> kategori) {
    this.kategori = kategori;
  }

  public String getAlasan() {
    return alasan;
  }

  public void setAlasan(String alasan) {
    this.alasan = alasan;
  }
}
