package id.runut.sop.web;

import id.runut.sop.boundary.JamHari;
import id.runut.umum.boundary.DataTidakSah;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/** Office hours of a weekday while they are typed; all four empty for a free day. */
public class BarisJam implements Serializable {

  private static final long serialVersionUID = 1L;

  private final DayOfWeek hari;
  private String mulai;
  private String istirahat;
  private String kembali;
  private String selesai;

  BarisJam(DayOfWeek hari, JamHari jam) {
    this.hari = hari;
    if (jam != null) {
      mulai = jam.mulai().toString();
      istirahat = jam.istirahatMulai().toString();
      kembali = jam.istirahatSelesai().toString();
      selesai = jam.selesai().toString();
    }
  }

  boolean kosong() {
    return Stream.of(mulai, istirahat, kembali, selesai).allMatch(t -> t == null || t.isBlank());
  }

  /**
   * @param namaHari as it is called in the refusal
   */
  JamHari jam(String namaHari) {
    try {
      return new JamHari(hari, waktu(mulai), waktu(istirahat), waktu(kembali), waktu(selesai));
    } catch (DateTimeParseException tidakTerbaca) {
      throw new DataTidakSah("kesalahan.jamTidakTerbaca", namaHari);
    }
  }

  /** People write 7.30 as well as 07:30. */
  private static LocalTime waktu(String teks) {
    String bersih = teks == null ? "" : teks.strip().replace('.', ':');
    return LocalTime.parse(bersih.length() == "7:30".length() ? "0" + bersih : bersih);
  }

  /** 1 for Monday. */
  public int getNomor() {
    return hari.getValue();
  }

  public String getMulai() {
    return mulai;
  }

  public void setMulai(String mulai) {
    this.mulai = mulai;
  }

  public String getIstirahat() {
    return istirahat;
  }

  public void setIstirahat(String istirahat) {
    this.istirahat = istirahat;
  }

  public String getKembali() {
    return kembali;
  }

  public void setKembali(String kembali) {
    this.kembali = kembali;
  }

  public String getSelesai() {
    return selesai;
  }

  public void setSelesai(String selesai) {
    this.selesai = selesai;
  }
}
