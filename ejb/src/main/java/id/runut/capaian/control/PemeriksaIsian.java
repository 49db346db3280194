package id.runut.capaian.control;

import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.control.HasilPeriksa.BarisSah;
import id.runut.capaian.control.PenilaiSel.Nilai;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Pesan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Judges the table of a workbook against the plan: every line once, nothing in a locked column
 * changed, every input right. Lines are recognised by their code, not by their place. Finds all
 * faults in one pass.
 */
public final class PemeriksaIsian {

  private final BukuTerbaca buku;
  private final List<TargetIndikator> target;
  private final Periode periode;
  private final Map<UUID, BigDecimal> lalu;

  private final Map<String, TargetIndikator> menurutKode = new HashMap<>();
  private final Map<Integer, Map<Integer, SelMentah>> tabel = new TreeMap<>();
  private final Map<UUID, Integer> barisIndikator = new HashMap<>();
  private final List<BarisSah> sah = new ArrayList<>();
  private final List<IsianBaris> isian = new ArrayList<>();
  private final DaftarKesalahan kesalahan;
  private final DaftarKesalahan peringatan;
  private int isianBenar;

  /**
   * @param lalu figures of the quarter before, by indicator
   */
  public PemeriksaIsian(
      BukuTerbaca buku, List<TargetIndikator> target, Periode periode, Map<UUID, BigDecimal> lalu) {
    this.buku = buku;
    this.target = target;
    this.periode = periode;
    this.lalu = lalu;
    this.kesalahan = new DaftarKesalahan(buku.lembarCapaian());
    this.peringatan = new DaftarKesalahan(buku.lembarCapaian());
    target.forEach(t -> menurutKode.put(t.kode(), t));
    for (SelMentah sel : buku.sel()) {
      if (sel.baris() >= Kolom.BARIS_JUDUL) {
        tabel.computeIfAbsent(sel.baris(), b -> new TreeMap<>()).put(sel.kolom(), sel);
      }
    }
  }

  /** The judgement. */
  public HasilPeriksa periksa() {
    Map<Integer, SelMentah> judul = tabel.getOrDefault(Kolom.BARIS_JUDUL, Map.of());
    for (int kolom : Kolom.semua()) {
      terkunci(Kolom.BARIS_JUDUL, kolom, judul.get(kolom), KataLembar.kepala(kolom, periode), null);
    }
    tabel.forEach(this::baris);
    for (TargetIndikator t : target) {
      if (!barisIndikator.containsKey(t.indikatorId())) {
        kesalahan.lembar(t, Pesan.dari("capaian.sel.indikatorHilang", t.kode(), t.nama()));
        isian.add(new IsianBaris(t.indikatorId(), null, null, null, null, null));
      }
    }
    buku.lembar().stream()
        .filter(l -> !l.equals(buku.lembarCapaian()))
        .filter(l -> !l.equals(KataLembar.dari("lembar.petunjuk")))
        .forEach(l -> peringatan.lembar(null, Pesan.dari("capaian.peringatan.lembarLain", l)));
    List<KesalahanSel> salah = kesalahan.urut();
    List<KesalahanSel> ingat = peringatan.urut();
    return new HasilPeriksa(
        sah,
        new PembuatKisi(buku.lembarCapaian(), periode, salah, ingat)
            .buat(tabel, barisIndikator, target),
        isian,
        isianBenar,
        salah,
        ingat);
  }

  private void baris(int nomor, Map<Integer, SelMentah> sel) {
    sel.values().stream()
        .filter(s -> s.kolom() > Kolom.TINDAK_LANJUT)
        .forEach(s -> kesalahan.sel(s.alamat(), null, s.teks(), "capaian.sel.diLuarTabel"));
    if (nomor == Kolom.BARIS_JUDUL
        || sel.keySet().stream().allMatch(k -> k > Kolom.TINDAK_LANJUT)) {
      return;
    }
    SelMentah selKode = sel.get(Kolom.KODE);
    if (selKode == null) {
      SelMentah pertama = sel.values().iterator().next();
      kesalahan.sel(pertama.alamat(), null, pertama.teks(), "capaian.sel.barisTanpaKode");
      return;
    }
    TargetIndikator t = menurutKode.get(selKode.teks().strip());
    if (t == null) {
      kesalahan.sel(selKode.alamat(), null, selKode.teks(), "capaian.sel.kodeTidakDikenal");
    } else if (barisIndikator.putIfAbsent(t.indikatorId(), nomor) != null) {
      kesalahan.sel(
          selKode.alamat(),
          t,
          selKode.teks(),
          "capaian.sel.kodeGanda",
          String.valueOf(barisIndikator.get(t.indikatorId())));
    } else {
      indikator(nomor, sel, t);
    }
  }

  private void indikator(int nomor, Map<Integer, SelMentah> sel, TargetIndikator t) {
    terkunci(nomor, Kolom.KODE, sel.get(Kolom.KODE), t.kode(), t);
    terkunci(nomor, Kolom.INDIKATOR, sel.get(Kolom.INDIKATOR), KataLembar.nama(t), t);
    terkunci(nomor, Kolom.SATUAN, sel.get(Kolom.SATUAN), t.satuan(), t);
    target(nomor, sel.get(Kolom.TARGET), t);
    Nilai<BigDecimal> nilai = PenilaiSel.realisasi(sel.get(Kolom.REALISASI), t);
    catat(nomor, Kolom.REALISASI, sel, t, nilai);
    Nilai<String> sumber = penjelasan(nomor, Kolom.SUMBER_DATA, sel, t, true);
    Nilai<String> pendorong = penjelasan(nomor, Kolom.PENDORONG, sel, t, false);
    Nilai<String> penghambat = penjelasan(nomor, Kolom.PENGHAMBAT, sel, t, false);
    Nilai<String> tindakLanjut = penjelasan(nomor, Kolom.TINDAK_LANJUT, sel, t, false);
    isianBenar += (nilai.salah() == null ? 1 : 0) + (sumber.salah() == null ? 1 : 0);
    isian.add(
        new IsianBaris(
            t.indikatorId(),
            ketik(sel.get(Kolom.REALISASI), nilai),
            ketik(sel.get(Kolom.SUMBER_DATA), sumber),
            ketik(sel.get(Kolom.PENDORONG), pendorong),
            ketik(sel.get(Kolom.PENGHAMBAT), penghambat),
            ketik(sel.get(Kolom.TINDAK_LANJUT), tindakLanjut)));
    if (nilai.salah() != null) {
      return;
    }
    Pesan janggal = PenilaiSel.janggal(nilai.nilai(), t, lalu.get(t.indikatorId()));
    if (janggal != null) {
      peringatan.sel(
          alamat(nomor, Kolom.REALISASI), t, teks(sel.get(Kolom.REALISASI)), janggal, null);
    }
    sah.add(
        new BarisSah(
            t,
            nilai.nilai(),
            sumber.nilai(),
            pendorong.nilai(),
            penghambat.nilai(),
            tindakLanjut.nilai(),
            alamat(nomor, Kolom.REALISASI)));
  }

  private Nilai<String> penjelasan(
      int nomor, int kolom, Map<Integer, SelMentah> sel, TargetIndikator t, boolean wajib) {
    Nilai<String> nilai = PenilaiSel.penjelasan(sel.get(kolom), wajib);
    catat(nomor, kolom, sel, t, nilai);
    return nilai;
  }

  private void catat(
      int nomor, int kolom, Map<Integer, SelMentah> sel, TargetIndikator t, Nilai<?> nilai) {
    String ada = teks(sel.get(kolom));
    if (nilai.salah() != null) {
      kesalahan.sel(alamat(nomor, kolom), t, ada, nilai.salah(), nilai.usulan());
    }
    if (nilai.peringatan() != null) {
      peringatan.sel(alamat(nomor, kolom), t, ada, nilai.peringatan(), null);
    }
  }

  private void terkunci(int nomor, int kolom, SelMentah sel, String harus, TargetIndikator t) {
    String ada = teks(sel);
    if (!ada.strip().equals(harus) || sel != null && sel.jenis() == SelMentah.Jenis.RUMUS) {
      kesalahan.sel(alamat(nomor, kolom), t, ada, "capaian.sel.terkunci", harus);
    }
  }

  private void target(int nomor, SelMentah sel, TargetIndikator t) {
    BigDecimal ada = sel == null ? null : sel.angka();
    boolean sama =
        t.target() == null
            ? sel == null
            : ada != null && !sel.formatPersen() && ada.compareTo(t.target()) == 0;
    if (!sama) {
      kesalahan.sel(
          alamat(nomor, Kolom.TARGET),
          t,
          teks(sel),
          "capaian.sel.terkunci",
          AngkaIndonesia.cetak(t.target(), t.desimal()));
    }
  }

  /** The input as it would be typed anew: a right number without grouping, anything else as is. */
  private static String ketik(SelMentah sel, Nilai<?> nilai) {
    if (nilai.nilai() instanceof BigDecimal angka) {
      return AngkaIndonesia.ketik(angka);
    }
    return sel == null ? null : Objects.requireNonNullElse((String) nilai.nilai(), teks(sel));
  }

  private static String teks(SelMentah sel) {
    return sel == null ? "" : TeksBersih.dari(sel.teks());
  }

  private static String alamat(int nomor, int kolom) {
    return Kolom.huruf(kolom) + nomor;
  }
}
