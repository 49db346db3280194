package id.runut.capaian.web;

import id.runut.capaian.boundary.HasilUnggah;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.boundary.KisiLembar.BarisKisi;
import id.runut.capaian.boundary.KisiLembar.Keadaan;
import id.runut.capaian.boundary.KisiLembar.SelKisi;
import java.util.List;
import java.util.UUID;

/** Puts a mended value into the one input that a wrong cell stands for. */
final class PerbaikanSel {

  private PerbaikanSel() {}

  /** Whether the cell can be mended here: it is an input of a known indicator. */
  static boolean bisa(HasilUnggah hasil, KesalahanSel salah) {
    return letak(hasil, salah) >= 0;
  }

  /** All inputs of the sheet, with the one changed. */
  static List<IsianBaris> terapkan(HasilUnggah hasil, KesalahanSel salah, String nilai) {
    int letak = letak(hasil, salah);
    return hasil.isian().stream()
        .map(b -> b.indikatorId().equals(salah.indikatorId()) ? ganti(b, letak, nilai) : b)
        .toList();
  }

  /** Which input of its line the cell is, counted from 0; -1 for none. */
  private static int letak(HasilUnggah hasil, KesalahanSel salah) {
    if (hasil.kisi() == null || salah.sel() == null || salah.indikatorId() == null) {
      return -1;
    }
    return hasil.kisi().baris().stream()
        .filter(b -> adalah(b, salah.indikatorId()))
        .findFirst()
        .map(
            b ->
                b.sel().stream()
                    .filter(s -> s.keadaan() != Keadaan.TERKUNCI)
                    .map(SelKisi::alamat)
                    .toList()
                    .indexOf(salah.sel()))
        .orElse(-1);
  }

  private static boolean adalah(BarisKisi baris, UUID indikatorId) {
    return indikatorId.equals(baris.indikatorId());
  }

  private static IsianBaris ganti(IsianBaris b, int letak, String nilai) {
    return new IsianBaris(
        b.indikatorId(),
        letak == 0 ? nilai : b.realisasi(),
        letak == 1 ? nilai : b.sumberData(),
        letak == 2 ? nilai : b.pendorong(),
        letak == 3 ? nilai : b.penghambat(),
        letak == 4 ? nilai : b.tindakLanjut());
  }
}
