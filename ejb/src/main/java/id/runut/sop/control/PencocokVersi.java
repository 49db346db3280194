package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.LipatanRiwayat.Kejadian;
import id.runut.sop.control.LipatanRiwayat.Tempat;
import id.runut.sop.entity.JenisPeristiwa;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.PeristiwaProses;
import id.runut.sop.entity.StatusTugas;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a running process can go on on another version of its SOP: every step that it has passed
 * or is in must be the same there as far as the engine goes, and its history must lead to the same
 * open steps. What is still to come may differ freely.
 */
public final class PencocokVersi {

  private final DefinisiSop lama;
  private final DefinisiSop baru;
  private final Jejak jejak;
  private final List<Pesan> beda = new ArrayList<>();

  /**
   * What a process has left so far.
   *
   * @param menunggu what it waits for now
   */
  public record Jejak(List<Tugas> tugas, List<PeristiwaProses> riwayat, List<Penantian> menunggu) {

    public Jejak {
      tugas = List.copyOf(tugas);
      riwayat = List.copyOf(riwayat);
      menunggu = List.copyOf(menunggu);
    }
  }

  private PencocokVersi(DefinisiSop lama, DefinisiSop baru, Jejak jejak) {
    this.lama = lama;
    this.baru = baru;
    this.jejak = jejak;
  }

  /** Why it cannot; empty when it can. */
  public static List<Pesan> periksa(DefinisiSop lama, DefinisiSop baru, Jejak jejak) {
    PencocokVersi pencocok = new PencocokVersi(lama, baru, jejak);
    Set<Integer> dilalui = pencocok.dilalui();
    dilalui.forEach(pencocok::periksaLangkah);
    pencocok.periksaTim(dilalui.stream().mapToInt(n -> n).max().orElse(0));
    if (pencocok.beda.isEmpty() && !pencocok.lipatanSama()) {
      pencocok.beda.add(Pesan.dari("perancang.pindah.riwayat"));
    }
    return List.copyOf(pencocok.beda);
  }

  private Set<Integer> dilalui() {
    Set<Integer> hasil =
        jejak.tugas().stream()
            .map(Tugas::getLangkah)
            .collect(Collectors.toCollection(TreeSet::new));
    jejak.menunggu().forEach(w -> hasil.add(w.getLangkah()));
    return hasil;
  }

  private void periksaLangkah(int nomor) {
    LangkahSop dulu = lama.langkah(nomor);
    if (nomor > baru.langkah().size()) {
      beda.add(Pesan.dari("perancang.pindah.langkahTiada", nomor, dulu.judul()));
      return;
    }
    LangkahSop kini = baru.langkah(nomor);
    if (!peran(lama, dulu).equals(peran(baru, kini))) {
      beda(dulu, "perancang.pindah.peran");
    }
    if (!dulu.tindakan().equals(kini.tindakan())) {
      beda(dulu, "perancang.pindah.tindakan");
    }
    if (!dulu.semuaDokumen().equals(kini.semuaDokumen())) {
      beda(dulu, "perancang.pindah.dokumen");
    }
    if (!bentuk(lama, dulu).equals(bentuk(baru, kini))) {
      beda(dulu, "perancang.pindah.bentuk");
    }
    boolean pernahKembali =
        jejak.riwayat().stream()
            .filter(e -> Objects.equals(e.getLangkah(), nomor))
            .anyMatch(e -> e.getJenis().equals(JenisPeristiwa.KEMBALI.kode()));
    if (pernahKembali && !Objects.equals(dulu.kembaliKe(), kini.kembaliKe())) {
      beda(dulu, "perancang.pindah.kembali");
    }
  }

  /** What decides which tasks a step opens and how they meet. */
  private static List<Object> bentuk(DefinisiSop sop, LangkahSop l) {
    return List.of(
        l.sebar(),
        l.sebar() && AturanPeralihan.cabangBerlanjut(sop, l),
        Optional.ofNullable(l.ciri().menunggu()),
        Optional.ofNullable(l.ciri().bagian()),
        l.ciri().daftarPeriksa(),
        l.ciri().dokumenTindakan(),
        l.ciri().bukaKembali());
  }

  /** A role as the engine sees it; its label may change. */
  private static List<Object> peran(DefinisiSop sop, LangkahSop l) {
    PeranSop p = sop.peran(l.peran());
    return List.of(
        p.id(),
        Set.copyOf(p.peranPortal()),
        p.luar(),
        Optional.ofNullable(p.instansi()),
        Optional.ofNullable(p.tim()));
  }

  /** A team that is named in a step already passed must have been known when it was passed. */
  private void periksaTim(int terakhir) {
    baru.peran().stream()
        .filter(p -> p.tim() != null && p.tim() <= terakhir)
        .filter(
            p ->
                lama.peran().stream()
                    .noneMatch(d -> d.id().equals(p.id()) && p.tim().equals(d.tim())))
        .forEach(p -> beda.add(Pesan.dari("perancang.pindah.tim", p.label(), p.tim())));
  }

  private boolean lipatanSama() {
    Map<Tempat, Integer> jumlah = new HashMap<>();
    jejak.tugas().forEach(t -> jumlah.merge(tempat(t), 1, Integer::sum));
    Map<Object, Tugas> menurutId =
        jejak.tugas().stream().collect(Collectors.toMap(Tugas::getId, t -> t));
    LipatanRiwayat lipatan = new LipatanRiwayat(baru, jumlah);
    for (PeristiwaProses e : jejak.riwayat()) {
      Tempat tempat =
          e.getTugasId() == null
              ? new Tempat(
                  e.getLangkah() == null ? 0 : e.getLangkah(),
                  e.getPutaran(),
                  LipatanRiwayat.TANPA_CABANG,
                  true)
              : tempat(menurutId.get(e.getTugasId()));
      if (!lipatan.terima(new Kejadian(e.getJenis(), tempat))) {
        return false;
      }
    }
    return lipatan.terbuka().equals(terbuka());
  }

  private Set<Integer> terbuka() {
    Set<Integer> hasil =
        jejak.tugas().stream()
            .filter(t -> t.getStatus() == StatusTugas.TERBUKA)
            .map(Tugas::getLangkah)
            .collect(Collectors.toCollection(TreeSet::new));
    jejak.menunggu().forEach(w -> hasil.add(w.getLangkah()));
    return hasil;
  }

  private Tempat tempat(Tugas t) {
    String cabang = LipatanRiwayat.TANPA_CABANG;
    if (baru.langkah(t.getLangkah()).sebar()) {
      cabang = Objects.requireNonNullElse(t.getCabang(), t.getJabatanId()).toString();
    }
    return new Tempat(t.getLangkah(), t.getPutaran(), cabang, t.isUtama());
  }

  private void beda(LangkahSop langkah, String kunci) {
    beda.add(Pesan.dari(kunci, langkah.nomor(), langkah.judul()));
  }
}
