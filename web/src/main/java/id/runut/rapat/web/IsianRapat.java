package id.runut.rapat.web;

import id.runut.rapat.boundary.InfoPeserta;
import id.runut.rapat.boundary.IsiRapat;
import id.runut.rapat.boundary.RincianRapat;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A call to a meeting while it is being written. */
public class IsianRapat implements Serializable {

  private static final long serialVersionUID = 1L;

  private String judul;
  private String acara;
  private String tanggal;
  private String jamMulai;
  private String jamSelesai;
  private String tempat;
  private String tautan;
  private String pimpinan;
  private String notulis;
  private List<String> jabatan = new ArrayList<>();
  private final List<BarisTamu> tamu = new ArrayList<>();

  /** Takes over what stands. */
  void muat(RincianRapat r, ZoneId zona) {
    judul = r.judul();
    acara = r.acara();
    tempat = r.tempat();
    tautan = r.tautan();
    pimpinan = r.pimpinan().toString();
    notulis = r.notulis().toString();
    if (r.mulai() != null) {
      tanggal = r.mulai().atZone(zona).toLocalDate().toString();
      jamMulai = jam(r.mulai().atZone(zona));
      jamSelesai = jam(r.selesai().atZone(zona));
    }
    jabatan =
        new ArrayList<>(
            r.peserta().stream()
                .filter(InfoPeserta::diundang)
                .map(InfoPeserta::jabatanId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList());
    tamu.clear();
    r.peserta().stream()
        .filter(p -> p.diundang() && p.jabatanId() == null)
        .forEach(p -> tamu.add(new BarisTamu(p.nama(), p.jabatan(), p.instansi())));
  }

  /** For a new meeting: the writer chairs it. */
  void mulai(UUID saya) {
    pimpinan = saya.toString();
    notulis = saya.toString();
  }

  /** The call as the service takes it; what is no date or time is left out and asked for there. */
  IsiRapat isi(ZoneId zona) {
    return new IsiRapat(
        judul,
        acara,
        saat(jamMulai, zona),
        saat(jamSelesai, zona),
        tempat,
        tautan,
        uuid(pimpinan),
        uuid(notulis),
        jabatan.stream().map(UUID::fromString).toList(),
        tamu.stream().filter(t -> !t.kosong()).map(BarisTamu::keRecord).toList());
  }

  private static String jam(ZonedDateTime saat) {
    return "%02d:%02d".formatted(saat.getHour(), saat.getMinute());
  }

  private Instant saat(String jam, ZoneId zona) {
    try {
      return tanggal == null || jam == null
          ? null
          : LocalDate.parse(tanggal).atTime(LocalTime.parse(jam)).atZone(zona).toInstant();
    } catch (DateTimeException bukanWaktu) {
      return null;
    }
  }

  private static UUID uuid(String teks) {
    return teks == null || teks.isBlank() ? null : UUID.fromString(teks);
  }

  public void tambahTamu() {
    tamu.add(new BarisTamu(null, null, null));
  }

  public void hapusTamu(int letak) {
    tamu.remove(letak);
  }

  public String getJudul() {
    return judul;
  }

  public void setJudul(String judul) {
    this.judul = judul;
  }

  public String getAcara() {
    return acara;
  }

  public void setAcara(String acara) {
    this.acara = acara;
  }

  public String getTanggal() {
    return tanggal;
  }

  public void setTanggal(String tanggal) {
    this.tanggal = tanggal;
  }

  public String getJamMulai() {
    return jamMulai;
  }

  public void setJamMulai(String jamMulai) {
    this.jamMulai = jamMulai;
  }

  public String getJamSelesai() {
    return jamSelesai;
  }

  public void setJamSelesai(String jamSelesai) {
    this.jamSelesai = jamSelesai;
  }

  public String getTempat() {
    return tempat;
  }

  public void setTempat(String tempat) {
    this.tempat = tempat;
  }

  public String getTautan() {
    return tautan;
  }

  public void setTautan(String tautan) {
    this.tautan = tautan;
  }

  public String getPimpinan() {
    return pimpinan;
  }

  public void setPimpinan(String pimpinan) {
    this.pimpinan = pimpinan;
  }

  public String getNotulis() {
    return notulis;
  }

  public void setNotulis(String notulis) {
    this.notulis = notulis;
  }

  public List<String> getJabatan() {
    return jabatan;
  }

  public void setJabatan(List<String> jabatan) {
    this.jabatan = jabatan == null ? new ArrayList<>() : jabatan;
  }

  public List<BarisTamu> getTamu() {
    return tamu;
  }
}
