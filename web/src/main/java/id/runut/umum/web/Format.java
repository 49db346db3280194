package id.runut.umum.web;

import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * How pages write what records hold: {@code #{format.waktu(x)}}. Every method answers an empty text
 * for null, so that views need no conditions.
 */
@Named
@RequestScoped
public class Format {

  private static final long BITA = 1024;

  @Inject Zona zona;
  @Inject Kalimat kalimat;

  /** {@code Senin, 5 Oktober 2026, 08.05 WITA}. */
  public String lengkap(Instant waktu) {
    return waktu == null
        ? ""
        : WaktuIndonesia.hariTanggal(setempat(waktu).toLocalDate()) + ", " + pukul(waktu);
  }

  /** {@code 08.05 WITA}. */
  public String pukul(Instant waktu) {
    return waktu == null
        ? ""
        : WaktuIndonesia.jam(setempat(waktu)) + " " + WaktuIndonesia.zona(zona.get());
  }

  /** {@code 7 September 2026}. */
  public String tanggal(LocalDate hari) {
    return hari == null ? "" : WaktuIndonesia.tanggal(hari);
  }

  /** {@code 7 September 2026} of a moment. */
  public String hari(Instant waktu) {
    return waktu == null ? "" : WaktuIndonesia.tanggal(setempat(waktu).toLocalDate());
  }

  /** {@code hari ini 07.40}, {@code Jumat 2 Oktober, 14.10}. */
  public String lalu(Instant waktu) {
    return waktu == null ? "" : WaktuIndonesia.lalu(setempat(waktu), jam());
  }

  /**
   * {@code Senin, 5 Oktober 2026, 09.00–12.00 WITA}; the end with its own day where it is another.
   */
  public String rentang(Instant mulai, Instant selesai) {
    if (mulai == null || selesai == null) {
      return lengkap(mulai);
    }
    ZonedDateTime awal = setempat(mulai);
    boolean sehari = awal.toLocalDate().equals(setempat(selesai).toLocalDate());
    return sehari
        ? WaktuIndonesia.hariTanggal(awal.toLocalDate())
            + ", "
            + WaktuIndonesia.jam(awal)
            + "–"
            + pukul(selesai)
        : lengkap(mulai) + " – " + lengkap(selesai);
  }

  /** The lines of a text. */
  public List<String> baris(String teks) {
    return teks == null ? List.of() : teks.lines().toList();
  }

  /** A sentence of the bundle with its values. */
  public String pesan(String kunci, Object... nilai) {
    return kalimat.dari(kunci, nilai);
  }

  /** Now, for the line above a title. */
  public String sekarang() {
    return lengkap(Instant.now());
  }

  /** The chip of a deadline; null without one. */
  public Tanda tenggat(Instant tenggat, boolean lewat) {
    return tenggat == null ? null : WaktuIndonesia.tenggat(setempat(tenggat), lewat, jam());
  }

  /** {@code 2 jam 50 menit}. */
  public String lama(Number menit) {
    return menit == null ? "" : WaktuIndonesia.lama(menit.longValue(), "jam", "menit");
  }

  /** {@code 2 jam 50 mnt}. */
  public String lamaSingkat(Number menit) {
    return menit == null ? "" : WaktuIndonesia.lama(menit.longValue(), "jam", "mnt");
  }

  /** {@code 1.234,56}, with as many decimals as the number has, at most four. */
  public String angka(Number nilai) {
    return nilai == null ? "" : bentuk("#,##0.####").format(nilai);
  }

  /** {@code 97,50}. */
  public String duaDesimal(Number nilai) {
    return nilai == null ? "" : bentuk("#,##0.00").format(nilai);
  }

  /** {@code 412 kB}. */
  public String ukuran(long bita) {
    if (bita < BITA) {
      return bita + " bita";
    }
    return bita < BITA * BITA
        ? bita / BITA + " kB"
        : bentuk("#,##0.0").format((double) bita / (BITA * BITA)) + " MB";
  }

  /** {@code 19860926 201505 1 001}; anything that is not 18 digits stays as it is. */
  public String nip(String nip) {
    return nip == null ? "" : nip.replaceFirst("^(\\d{8})(\\d{6})(\\d)(\\d{3})$", "$1 $2 $3 $4");
  }

  /** A sentence of the bundle with its values in place. */
  public String kalimat(Pesan pesan) {
    return pesan == null ? "" : kalimat.dari(pesan);
  }

  /** The reason of a refusal; empty when it may be done. */
  public String alasan(Putusan putusan) {
    return putusan == null || putusan.boleh() ? "" : kalimat.dari(putusan.alasan());
  }

  private ZonedDateTime setempat(Instant waktu) {
    return waktu.atZone(zona.get());
  }

  private Clock jam() {
    return Clock.system(zona.get());
  }

  private static DecimalFormat bentuk(String pola) {
    DecimalFormatSymbols tanda = new DecimalFormatSymbols(Locale.ROOT);
    tanda.setGroupingSeparator('.');
    tanda.setDecimalSeparator(',');
    return new DecimalFormat(pola, tanda);
  }

  /** Names one after the other, as they stand in a line. */
  public String sebaris(List<String> nama) {
    return String.join("; ", nama);
  }
}
