package id.runut.sop.web;

import id.runut.sop.boundary.HasilImpor;
import id.runut.sop.boundary.InfoKalender;
import id.runut.sop.boundary.JamHari;
import id.runut.sop.boundary.KalenderService;
import id.runut.sop.boundary.KetentuanWaktu;
import id.runut.sop.boundary.MasaKerja;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import id.runut.umum.web.Zona;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The agency's working time: days, office hours, periods, and how long tasks may wait. */
@Named
@ViewScoped
public class KalenderPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALAMAT = "admin/kalender?tahun=";

  @Inject KalenderService kalender;
  @Inject Kalimat kalimat;
  @Inject Zona zona;

  private int tahun;
  private List<BarisJam> jam;
  private String masaNama;
  private LocalDate masaMulai;
  private LocalDate masaSelesai;
  private Integer tunggu;
  private Integer ingat;
  private Integer eskalasi;
  private transient InfoKalender info;

  /** Reads the calendar, which only the administrator may; others get the error page. */
  public void muat() {
    String diminta = Faces.getRequestParameter("tahun");
    tahun =
        diminta != null && diminta.matches("20\\d\\d")
            ? Integer.parseInt(diminta)
            : Year.now(zona.get()).getValue();
    InfoKalender kini = getInfo();
    jam =
        Stream.of(DayOfWeek.values()).map(h -> new BarisJam(h, jamHari(kini.pekan(), h))).toList();
    tunggu = kini.ketentuan().tunggu();
    ingat = kini.ketentuan().ingat();
    eskalasi = kini.ketentuan().eskalasi();
  }

  private static JamHari jamHari(List<JamHari> pekan, DayOfWeek hari) {
    return pekan.stream().filter(j -> j.hari() == hari).findFirst().orElse(null);
  }

  public InfoKalender getInfo() {
    if (info == null) {
      info = kalender.kalender(tahun);
    }
    return info;
  }

  /** The state in one sentence. */
  public String getJudul() {
    long libur = getInfo().hari().stream().filter(h -> h.jenis().libur()).count();
    return kalimat.dari("kalender.judul", String.valueOf(tahun), libur);
  }

  /** Takes a table over; its faults are shown row by row. */
  public void impor(FileUploadEvent peristiwa) {
    HasilImpor hasil =
        kalender.impor(peristiwa.getFile().getFileName(), peristiwa.getFile().getContent());
    selesai(kalimat.dari("kalender.sesudahImpor", hasil.hari(), hasil.bergeser()));
  }

  public void hapusHari(LocalDate tanggal) {
    kalender.hapusHari(tanggal);
    selesai(kalimat.dari("kalender.tersimpan"));
  }

  public void simpanJam() {
    kalender.tetapkanPekan(jamTerisi());
    selesai(kalimat.dari("kalender.sesudahJam"));
  }

  public void ikutUmum() {
    kalender.tetapkanPekan(List.of());
    selesai(kalimat.dari("kalender.sesudahJam"));
  }

  /** The hours of the period are those that have been typed into the week. */
  public void tambahMasa() {
    kalender.tambahMasa(new MasaKerja(null, masaNama, masaMulai, masaSelesai, true, jamTerisi()));
    selesai(kalimat.dari("kalender.tersimpan"));
  }

  public void hapusMasa(UUID id) {
    kalender.hapusMasa(id);
    selesai(kalimat.dari("kalender.tersimpan"));
  }

  public void simpanKetentuan() {
    kalender.tetapkan(new KetentuanWaktu(angka(tunggu), angka(ingat), angka(eskalasi)));
    selesai(kalimat.dari("kalender.tersimpan"));
  }

  private static int angka(Integer nilai) {
    return nilai == null ? -1 : nilai;
  }

  private List<JamHari> jamTerisi() {
    return jam.stream()
        .filter(b -> !b.kosong())
        .map(b -> b.jam(kalimat.dari("kalender.hari." + b.getNomor())))
        .toList();
  }

  private void selesai(String kalimatAkhir) {
    CarriedMessages.info(kalimatAkhir);
    Faces.redirect(ALAMAT + tahun);
  }

  public int getBatasBerkas() {
    return KalenderService.BITA_TERBANYAK;
  }

  public int getTahun() {
    return tahun;
  }

  public List<BarisJam> getJam() {
    return jam;
  }

  public String getMasaNama() {
    return masaNama;
  }

  public void setMasaNama(String masaNama) {
    this.masaNama = masaNama;
  }

  public LocalDate getMasaMulai() {
    return masaMulai;
  }

  public void setMasaMulai(LocalDate masaMulai) {
    this.masaMulai = masaMulai;
  }

  public LocalDate getMasaSelesai() {
    return masaSelesai;
  }

  public void setMasaSelesai(LocalDate masaSelesai) {
    this.masaSelesai = masaSelesai;
  }

  public Integer getTunggu() {
    return tunggu;
  }

  public void setTunggu(Integer tunggu) {
    this.tunggu = tunggu;
  }

  public Integer getIngat() {
    return ingat;
  }

  public void setIngat(Integer ingat) {
    this.ingat = ingat;
  }

  public Integer getEskalasi() {
    return eskalasi;
  }

  public void setEskalasi(Integer eskalasi) {
    this.eskalasi = eskalasi;
  }
}
