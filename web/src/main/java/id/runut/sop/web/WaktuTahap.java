package id.runut.sop.web;

import id.runut.sop.boundary.RincianProses.Keadaan;
import id.runut.sop.boundary.RincianProses.LangkahProses;
import java.util.ArrayList;
import java.util.List;

/**
 * Working time of a run of steps against the standard, as a bar in which the standard stands at the
 * same place for all.
 *
 * @param dari number of the first step
 * @param sampai number of the last step
 * @param nyata working minutes used
 * @param baku standard minutes
 */
public record WaktuTahap(int dari, int sampai, String nama, long nyata, long baku) {

  /** How much of the standard a full bar stands for; beyond it the bar is cut. */
  private static final double PENUH = 1.6;

  private static final double PERSEN = 100;

  /** Place of the standard in the bar, in percent. */
  public double getGarisBaku() {
    return PERSEN / PENUH;
  }

  /** Length of the bar, in percent. */
  public double getPanjang() {
    return baku == 0 ? 0 : Math.min(PERSEN, nyata * PERSEN / (baku * PENUH));
  }

  public boolean isLewat() {
    return nyata > baku;
  }

  public boolean isTerpotong() {
    return nyata > baku * PENUH;
  }

  /** {@code 4} or {@code 1 sampai 3}. */
  public String getNomor() {
    return dari == sampai ? String.valueOf(dari) : dari + " sampai " + sampai;
  }

  /** One bar per step that has been done or is being done. */
  static List<WaktuTahap> perLangkah(List<LangkahProses> langkah) {
    return langkah.stream()
        .filter(WaktuTahap::terukur)
        .map(
            l ->
                new WaktuTahap(
                    l.langkah().nomor(),
                    l.langkah().nomor(),
                    l.langkah().judul(),
                    l.menitKerja(),
                    l.langkah().waktuBaku()))
        .toList();
  }

  /** One bar per phase, over those of its steps that have been done or are being done. */
  static List<WaktuTahap> perTahap(List<LangkahProses> langkah) {
    List<WaktuTahap> hasil = new ArrayList<>();
    for (LangkahProses l : langkah) {
      if (!terukur(l)) {
        continue;
      }
      WaktuTahap akhir = hasil.isEmpty() ? null : hasil.get(hasil.size() - 1);
      if (akhir != null && akhir.nama.equals(l.langkah().tahap())) {
        hasil.set(hasil.size() - 1, akhir.tambah(l));
      } else {
        hasil.add(new WaktuTahap(l.langkah().nomor(), 0, l.langkah().tahap(), 0, 0).tambah(l));
      }
    }
    return hasil;
  }

  private WaktuTahap tambah(LangkahProses l) {
    return new WaktuTahap(
        dari, l.langkah().nomor(), nama, nyata + l.menitKerja(), baku + l.langkah().waktuBaku());
  }

  private static boolean terukur(LangkahProses l) {
    return l.keadaan() != Keadaan.BELUM
        && l.menitKerja() != null
        && l.langkah().waktuBaku() != null;
  }
}
