package id.runut.capaian.control;

import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.boundary.KisiLembar;
import id.runut.capaian.boundary.KisiLembar.BarisKisi;
import id.runut.capaian.boundary.KisiLembar.Keadaan;
import id.runut.capaian.boundary.KisiLembar.SelKisi;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.umum.boundary.Periode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the table as the user knows it from the sheet, with the faults in their places. */
final class PembuatKisi {

  private final String lembar;
  private final Periode periode;
  private final Map<String, List<Integer>> salah;
  private final Map<String, List<Integer>> peringatan;

  PembuatKisi(
      String lembar, Periode periode, List<KesalahanSel> kesalahan, List<KesalahanSel> peringatan) {
    this.lembar = lembar;
    this.periode = periode;
    this.salah = menurutSel(kesalahan);
    this.peringatan = menurutSel(peringatan);
  }

  KisiLembar buat(
      Map<Integer, Map<Integer, SelMentah>> tabel,
      Map<UUID, Integer> barisIndikator,
      List<TargetIndikator> target) {
    Map<Integer, TargetIndikator> menurutBaris = new HashMap<>();
    Map<UUID, TargetIndikator> menurutId =
        target.stream()
            .collect(Collectors.toMap(TargetIndikator::indikatorId, Function.identity()));
    barisIndikator.forEach((id, nomor) -> menurutBaris.put(nomor, menurutId.get(id)));
    List<BarisKisi> baris = new ArrayList<>();
    tabel.forEach(
        (nomor, sel) -> {
          boolean dalamTabel = sel.keySet().stream().anyMatch(k -> k <= Kolom.TINDAK_LANJUT);
          if (nomor != Kolom.BARIS_JUDUL && dalamTabel) {
            baris.add(baris(nomor, sel, menurutBaris.get(nomor)));
          }
        });
    return new KisiLembar(
        lembar, Kolom.semua().stream().map(Kolom::huruf).toList(), judul(), baris);
  }

  private BarisKisi judul() {
    return new BarisKisi(
        Kolom.BARIS_JUDUL,
        null,
        Kolom.semua().stream()
            .map(k -> sel(k, Kolom.BARIS_JUDUL, KataLembar.kepala(k, periode), false))
            .toList());
  }

  private BarisKisi baris(int nomor, Map<Integer, SelMentah> sel, TargetIndikator target) {
    return new BarisKisi(
        nomor,
        target == null ? null : target.indikatorId(),
        Kolom.semua().stream()
            .map(
                k ->
                    sel(
                        k,
                        nomor,
                        teks(sel.get(k), target),
                        k == Kolom.TARGET || k == Kolom.REALISASI))
            .toList());
  }

  private SelKisi sel(int kolom, int baris, String teks, boolean angka) {
    String alamat = Kolom.huruf(kolom) + baris;
    List<Integer> nomorSalah = salah.getOrDefault(alamat, List.of());
    List<Integer> nomorPeringatan = peringatan.getOrDefault(alamat, List.of());
    Keadaan keadaan =
        Kolom.isian(kolom) && baris != Kolom.BARIS_JUDUL ? Keadaan.BENAR : Keadaan.TERKUNCI;
    if (!nomorSalah.isEmpty()) {
      return new SelKisi(alamat, teks, angka, Keadaan.SALAH, nomorSalah);
    }
    return nomorPeringatan.isEmpty()
        ? new SelKisi(alamat, teks, angka, keadaan, List.of())
        : new SelKisi(alamat, teks, angka, Keadaan.DIPERIKSA, nomorPeringatan);
  }

  private static String teks(SelMentah sel, TargetIndikator target) {
    if (sel == null) {
      return "";
    }
    boolean berdesimal =
        target != null
            && sel.jenis() == SelMentah.Jenis.ANGKA
            && (sel.kolom() == Kolom.TARGET || sel.kolom() == Kolom.REALISASI);
    if (!berdesimal) {
      return TeksBersih.dari(sel.teks());
    }
    return sel.formatPersen()
        ? AngkaIndonesia.cetak(sel.angka().movePointRight(2), target.desimal()) + "%"
        : AngkaIndonesia.cetak(sel.angka(), target.desimal());
  }

  private static Map<String, List<Integer>> menurutSel(List<KesalahanSel> daftar) {
    return daftar.stream()
        .filter(k -> k.sel() != null)
        .collect(
            Collectors.groupingBy(
                KesalahanSel::sel, Collectors.mapping(KesalahanSel::nomor, Collectors.toList())));
  }
}
