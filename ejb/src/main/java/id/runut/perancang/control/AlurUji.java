package id.runut.perancang.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.perancang.boundary.JawabanUji;
import id.runut.perancang.boundary.JawabanUji.Jawab;
import id.runut.perancang.boundary.KeadaanUji.PutusanUji;
import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.control.AturanCabang;
import id.runut.sop.control.AturanPeralihan;
import id.runut.sop.control.AturanPeralihan.Gerak;
import id.runut.sop.control.AturanPeralihan.Peralihan;
import id.runut.sop.control.KalenderKerja;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Pesan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A process that is only imagined: the engine's own rules say where each answer leads, but nothing
 * is stored, told or made. Every task takes its standard time and waits for nobody.
 */
final class AlurUji {

  private final DefinisiSop sop;
  private final Function<PeranSop, List<Jabatan>> pengisi;
  private final KalenderKerja kalender;
  private final List<Tugas> terbuka = new ArrayList<>();
  private final List<PutusanUji> riwayat = new ArrayList<>();
  private final Map<Integer, Map<List<String>, Tugas>> pernah = new LinkedHashMap<>();
  private final Set<Integer> tiba = new HashSet<>();
  private Instant kini;
  private boolean tamat;
  private Pesan buntu;

  /**
   * Who carries a task out.
   *
   * @param jabatan null for a team, whose members are named only when the SOP runs
   */
  record Pos(Jabatan jabatan, String nama) {

    String kunci() {
      return jabatan == null ? nama : jabatan.getId().toString();
    }
  }

  /**
   * An open task.
   *
   * @param cabang the branch of a fan-out; null outside of one
   * @param calonLain how many other posts could be chosen instead
   * @param jenjang how many superiors have done their part; -1 before the first was asked
   */
  record Tugas(
      LangkahSop langkah,
      Pos pos,
      Pos cabang,
      int calonLain,
      boolean utama,
      boolean menunggu,
      int jenjang,
      Instant sejak) {

    boolean secabang(Tugas lain) {
      return langkah.nomor() == lain.langkah.nomor() && Objects.equals(cabang, lain.cabang);
    }

    private Tugas padaJenjang(int baru) {
      return new Tugas(langkah, pos, cabang, calonLain, utama, menunggu, baru, sejak);
    }
  }

  AlurUji(
      DefinisiSop sop,
      Function<PeranSop, List<Jabatan>> pengisi,
      KalenderKerja kalender,
      Instant mulai) {
    this.sop = sop;
    this.pengisi = pengisi;
    this.kalender = kalender;
    this.kini = kalender.tambah(mulai, 0);
    buka(sop.langkah(1), null);
  }

  /**
   * Takes an answer.
   *
   * @throws DataTidakSah when it does not fit what is open
   */
  void jawab(JawabanUji jawaban) {
    if (jawaban.tugas() < 0 || jawaban.tugas() >= terbuka.size() || buntu != null) {
      throw new DataTidakSah("perancang.uji.jawabanTidakCocok");
    }
    Tugas t = terbuka.get(jawaban.tugas());
    if (!boleh(t, jawaban.jawab())) {
      throw new DataTidakSah("perancang.uji.jawabanTidakCocok");
    }
    Instant selesai = t.menunggu() ? t.sejak() : sesudah(t.sejak(), t.langkah().waktu());
    kini = kini.isAfter(selesai) ? kini : selesai;
    riwayat.add(
        new PutusanUji(
            t.langkah().nomor(), t.langkah().judul(), t.pos().nama(), jawaban.jawab(), kini));
    switch (jawaban.jawab()) {
      case YA -> ya(t);
      case TIDAK -> tidak(t);
      case TIBA -> {
        tiba.add(t.langkah().nomor());
        terbuka.remove(t);
        buka(t.langkah(), null);
      }
      default -> throw new IllegalStateException(jawaban.jawab().name());
    }
  }

  private boolean boleh(Tugas t, Jawab jawab) {
    if (t.menunggu() || jawab == null) {
      return jawab == Jawab.TIBA;
    }
    return switch (jawab) {
      case YA -> bolehYa(t);
      case TIDAK -> AturanPeralihan.bolehKembali(t.langkah(), t.utama()).boleh();
      case TIBA -> false;
    };
  }

  /** A step's own task waits for the parts of others inside it. */
  boolean bolehYa(Tugas t) {
    return !t.menunggu()
        && (!t.utama() || terbuka.stream().noneMatch(b -> !b.utama() && b.secabang(t)));
  }

  private void ya(Tugas t) {
    if (!t.utama()) {
      bagianSelesai(t);
    } else if (berjenjang(t.langkah()) && t.jenjang() < 0 && !atasan(t).isEmpty()) {
      naik(t, 0);
    } else {
      tutup(t);
    }
  }

  private void bagianSelesai(Tugas bagian) {
    terbuka.remove(bagian);
    if (berjenjang(bagian.langkah())) {
      Tugas induk =
          terbuka.stream().filter(t -> t.utama() && t.secabang(bagian)).findFirst().orElseThrow();
      naik(induk, induk.jenjang() + 1);
    }
  }

  /** Asks the next superior; after the last the step's own task closes it. */
  private void naik(Tugas induk, int jenjang) {
    terbuka.set(terbuka.indexOf(induk), induk.padaJenjang(jenjang));
    List<Jabatan> atasan = atasan(induk);
    if (jenjang < atasan.size()) {
      Jabatan a = atasan.get(jenjang);
      terbuka.add(
          new Tugas(
              induk.langkah(), new Pos(a, a.getNama()), induk.cabang(), 0, false, false, 0, kini));
    }
  }

  private static List<Jabatan> atasan(Tugas t) {
    return t.pos().jabatan() == null ? List.of() : AturanCabang.atasan(t.pos().jabatan());
  }

  private void tutup(Tugas t) {
    terbuka.remove(t);
    LangkahSop l = t.langkah();
    long saudara = terbuka.stream().filter(s -> s.utama() && s.secabang(t)).count();
    Peralihan gerak =
        l.sebar()
            ? AturanPeralihan.sesudahSelesai(sop, l, saudara, terbuka.size())
            : AturanPeralihan.sesudahSelesai(sop, l, 0, 0);
    if (gerak.gerak() == Gerak.BUKA) {
      buka(
          sop.langkah(gerak.langkah()),
          AturanPeralihan.cabangBerlanjut(sop, l) ? t.cabang() : null);
    }
    tamat = gerak.gerak() == Gerak.TAMAT;
  }

  private void tidak(Tugas t) {
    LangkahSop ke = sop.langkah(t.langkah().kembaliKe());
    boolean dalamCabang = AturanPeralihan.kembaliDalamCabang(sop, t.langkah());
    terbuka.removeIf(b -> !dalamCabang || Objects.equals(b.cabang(), t.cabang()));
    List<Tugas> semula =
        pernah.get(ke.nomor()).values().stream()
            .filter(b -> !dalamCabang || Objects.equals(b.cabang(), t.cabang()))
            .toList();
    semula.forEach(b -> pasang(ke, b.pos(), b.cabang(), b.calonLain()));
  }

  /**
   * Opens a step, or lets it wait for its event.
   *
   * @param cabang branch that it goes on; null for none
   */
  private void buka(LangkahSop l, Pos cabang) {
    List<Pos> pos = pos(sop.peran(l.peran()), cabang);
    if (pos.isEmpty()) {
      buntu = Pesan.dari("perancang.uji.tanpaPelaksana", l.nomor(), sop.peran(l.peran()).label());
    } else if (l.ciri().menunggu() != null && !tiba.contains(l.nomor())) {
      terbuka.add(new Tugas(l, pos.get(0), null, 0, true, true, -1, kini));
    } else if (l.sebar()) {
      pos.forEach(p -> pasang(l, p, cabang == null ? p : cabang, 0));
    } else {
      pasang(l, pos.get(0), null, pos.size() - 1);
    }
  }

  private void pasang(LangkahSop l, Pos pos, Pos cabang, int calonLain) {
    Tugas t = new Tugas(l, pos, cabang, calonLain, true, false, -1, kini);
    pernah
        .computeIfAbsent(l.nomor(), n -> new LinkedHashMap<>())
        .put(List.of(pos.kunci(), cabang == null ? "" : cabang.kunci()), t);
    terbuka.add(t);
    BagianLangkah bagian = l.ciri().bagian();
    if (bagian != null && bagian.cara() == BagianLangkah.Cara.SEREMPAK) {
      pos(sop.peran(bagian.peran()), null)
          .forEach(p -> terbuka.add(new Tugas(l, p, cabang, 0, false, false, -1, kini)));
    }
  }

  private List<Pos> pos(PeranSop peran, Pos cabang) {
    if (peran.tim() != null) {
      return List.of(new Pos(null, peran.label()));
    }
    List<Jabatan> jabatan = pengisi.apply(peran);
    if (cabang != null && cabang.jabatan() != null) {
      jabatan = AturanCabang.dalamCabang(jabatan, cabang.jabatan());
    }
    return jabatan.stream().map(j -> new Pos(j, j.getNama())).toList();
  }

  private Instant sesudah(Instant sejak, WaktuBaku waktu) {
    if (waktu == null) {
      return sejak;
    }
    return waktu.dalamHari() == null
        ? kalender.tambah(sejak, waktu.dalamMenit())
        : kalender.tambahHari(sejak, waktu.dalamHari());
  }

  private static boolean berjenjang(LangkahSop l) {
    return l.ciri().bagian() != null && l.ciri().bagian().cara() == BagianLangkah.Cara.BERJENJANG;
  }

  List<Tugas> terbuka() {
    return terbuka;
  }

  List<PutusanUji> riwayat() {
    return riwayat;
  }

  boolean tamat() {
    return tamat;
  }

  Pesan buntu() {
    return buntu;
  }

  Instant kini() {
    return kini;
  }
}
