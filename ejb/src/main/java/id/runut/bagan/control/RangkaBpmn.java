package id.runut.bagan.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes and flows of an SOP in BPMN: a task for every step, a gateway after one that decides,
 * an event before one that waits, and a start and an end.
 *
 * @param lajur the roles that have a lane
 */
record RangkaBpmn(List<PeranSop> lajur, List<Unsur> unsur, List<Alur> alur) {

  /** Kinds of nodes. */
  enum Jenis {
    MULAI,
    MENUNGGU,
    TUGAS,
    PUTUSAN,
    SELESAI
  }

  /**
   * A node.
   *
   * @param langkah the step that it belongs to
   * @param lajur index of its lane
   */
  record Unsur(String id, Jenis jenis, LangkahSop langkah, int lajur) {}

  /** A flow between two nodes, by their indexes. */
  record Alur(int dari, int ke, Cabang cabang) {}

  static RangkaBpmn dari(DefinisiSop sop) {
    List<PeranSop> lajur = RangkaBagan.kolom(sop.peran(), sop.langkah());
    List<Unsur> unsur = new ArrayList<>();
    Map<Integer, Integer> masuk = new HashMap<>();
    Map<Integer, Integer> keluar = new HashMap<>();
    LangkahSop pertama = sop.langkah().get(0);
    unsur.add(
        new Unsur("mulai", Jenis.MULAI, pertama, RangkaBagan.kolomKe(lajur, pertama.peran())));
    List<Alur> alur = new ArrayList<>();
    for (LangkahSop l : sop.langkah()) {
      int letak = RangkaBagan.kolomKe(lajur, l.peran());
      masuk.put(l.nomor(), unsur.size());
      if (l.ciri().menunggu() != null) {
        unsur.add(new Unsur("menunggu_" + l.nomor(), Jenis.MENUNGGU, l, letak));
        alur.add(new Alur(unsur.size() - 1, unsur.size(), Cabang.LANJUT));
      }
      unsur.add(new Unsur("langkah_" + l.nomor(), Jenis.TUGAS, l, letak));
      if (l.kembaliKe() != null) {
        alur.add(new Alur(unsur.size() - 1, unsur.size(), Cabang.LANJUT));
        unsur.add(new Unsur("putusan_" + l.nomor(), Jenis.PUTUSAN, l, letak));
      }
      keluar.put(l.nomor(), unsur.size() - 1);
      if (l.lanjutKe() == null) {
        unsur.add(new Unsur("selesai_" + l.nomor(), Jenis.SELESAI, l, letak));
      }
    }
    alur.add(new Alur(0, 1, Cabang.LANJUT));
    for (LangkahSop l : sop.langkah()) {
      int dari = keluar.get(l.nomor());
      Cabang maju = l.kembaliKe() == null ? Cabang.LANJUT : Cabang.YA;
      int tujuan = l.lanjutKe() == null ? dari + 1 : masuk.get(l.lanjutKe());
      alur.add(new Alur(dari, tujuan, maju));
      if (l.kembaliKe() != null) {
        alur.add(new Alur(dari, masuk.get(l.kembaliKe()), Cabang.TIDAK));
      }
    }
    return new RangkaBpmn(lajur, List.copyOf(unsur), List.copyOf(alur));
  }
}
