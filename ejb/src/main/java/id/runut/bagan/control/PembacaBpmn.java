package id.runut.bagan.control;

import static id.runut.bagan.control.UnsurXml.BPMN;
import static id.runut.bagan.control.UnsurXml.RUNUT;

import id.runut.bagan.control.TambahanBpmn.Tugas;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.SAXException;

/**
 * Reads back what {@link PenulisBpmn} has written, also after another tool has changed names, lanes
 * and flows. Whether the definition makes sense is judged where definitions are judged.
 */
public final class PembacaBpmn {

  private static final Set<String> NODUS =
      Set.of("startEvent", "intermediateCatchEvent", "userTask", "exclusiveGateway", "endEvent");

  private final Map<String, UnsurXml> nodus = new HashMap<>();
  private final Map<String, List<UnsurXml>> keluar = new HashMap<>();
  private final Map<String, String> lajurNodus = new HashMap<>();
  private final Map<String, String> namaLajur = new HashMap<>();
  private final Map<String, String> peranLajur = new HashMap<>();
  private final List<Kekeliruan> kekeliruan = new ArrayList<>();

  private PembacaBpmn() {}

  /**
   * @throws DataTidakSah when it is no BPMN file of ours; says every place that cannot be read
   */
  public static DefinisiSop baca(byte[] isi) {
    try {
      return new PembacaBpmn().bacaProses(new UnsurXml(DokumenXml.baca(isi).getDocumentElement()));
    } catch (SAXException e) {
      throw new DataTidakSah("bpmn.bukanXml");
    }
  }

  private DefinisiSop bacaProses(UnsurXml akar) {
    UnsurXml proses =
        akar.satu(BPMN, "process").orElseThrow(() -> new DataTidakSah("bpmn.bukanRunut"));
    UnsurXml sop = proses.tambahan("sop").orElseThrow(() -> new DataTidakSah("bpmn.bukanRunut"));
    kumpulkan(proses, sop);
    List<LangkahSop> langkah = new ArrayList<>();
    nodus.values().stream()
        .filter(n -> n.nama().equals("userTask"))
        .forEach(n -> langkah(n, langkah));
    if (!kekeliruan.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("bpmn.keliru", kekeliruan.size()), kekeliruan);
    }
    langkah.sort(Comparator.comparingInt(LangkahSop::nomor));
    try {
      return TambahanBpmn.sop(sop, proses.sifat("name"), namaLajur::get, langkah);
    } catch (IllegalArgumentException e) {
      throw new DataTidakSah("bpmn.bukanRunut");
    }
  }

  private void kumpulkan(UnsurXml proses, UnsurXml sop) {
    proses
        .anak()
        .filter(a -> a.dalam(BPMN))
        .forEach(
            a -> {
              if (NODUS.contains(a.nama())) {
                nodus.put(a.sifat("id"), a);
              } else if (a.nama().equals("sequenceFlow")) {
                keluar.computeIfAbsent(a.sifat("sourceRef"), k -> new ArrayList<>()).add(a);
              }
            });
    proses
        .anak(BPMN, "laneSet")
        .flatMap(s -> s.anak(BPMN, "lane"))
        .forEach(
            l -> {
              namaLajur.put(l.sifat("id"), l.sifat("name"));
              l.anak(BPMN, "flowNodeRef")
                  .forEach(n -> lajurNodus.put(n.isi().strip(), l.sifat("id")));
            });
    sop.anak(RUNUT, "peran").forEach(p -> peranLajur.put(p.sifat("lajur"), p.sifat("id")));
  }

  private void langkah(UnsurXml tugas, List<LangkahSop> langkah) {
    UnsurXml tambahan = tugas.tambahan("langkah").orElse(null);
    String peran = peranLajur.get(lajurNodus.get(tugas.sifat("id")));
    if (tambahan == null) {
      keliru(tugas, "bpmn.langkahAsing");
    } else if (peran == null) {
      keliru(tugas, "bpmn.tanpaLajur");
    } else {
      try {
        langkah.add(TambahanBpmn.langkah(tambahan, isi(tugas, peran)));
      } catch (IllegalArgumentException | NullPointerException e) {
        // Numbers and kinds in our own elements that somebody has changed by hand.
        keliru(tugas, "bpmn.langkahRusak");
      }
    }
  }

  private Tugas isi(UnsurXml tugas, String peran) {
    Integer kembaliKe = null;
    Integer lanjutKe = null;
    for (UnsurXml alur : keluar(tugas.sifat("id"))) {
      UnsurXml tujuan = nodus.get(alur.sifat("targetRef"));
      if (tujuan != null && tujuan.nama().equals("exclusiveGateway")) {
        for (UnsurXml cabang : keluar(tujuan.sifat("id"))) {
          Integer nomor = nomor(cabang.sifat("targetRef"));
          if (KataBagan.cabang(Cabang.TIDAK).equalsIgnoreCase(cabang.sifat("name"))) {
            kembaliKe = nomor;
          } else {
            lanjutKe = nomor;
          }
        }
      } else {
        lanjutKe = nomor(alur.sifat("targetRef"));
      }
    }
    return new Tugas(
        peran,
        tugas.sifat("name"),
        tugas.satu(BPMN, "documentation").map(UnsurXml::isi).orElse(null),
        menunggu(tugas.sifat("id")),
        kembaliKe,
        lanjutKe,
        tugas.satu(BPMN, "multiInstanceLoopCharacteristics").isPresent());
  }

  private List<UnsurXml> keluar(String id) {
    return keluar.getOrDefault(id, List.of());
  }

  /** Number of the step that a flow leads to, through an event; null for an end. */
  private Integer nomor(String id) {
    UnsurXml tujuan = nodus.get(id);
    if (tujuan == null || tujuan.nama().equals("endEvent")) {
      return null;
    }
    if (tujuan.nama().equals("intermediateCatchEvent")) {
      return keluar(id).stream()
          .findFirst()
          .map(a -> nodus.get(a.sifat("targetRef")))
          .flatMap(n -> n.tambahan("langkah"))
          .map(l -> l.bilangan("nomor"))
          .orElse(null);
    }
    return tujuan.tambahan("langkah").map(l -> l.bilangan("nomor")).orElse(null);
  }

  /** Name of the event that leads to a task; null for none. */
  private String menunggu(String idTugas) {
    return nodus.values().stream()
        .filter(n -> n.nama().equals("intermediateCatchEvent"))
        .filter(
            n -> keluar(n.sifat("id")).stream().anyMatch(a -> idTugas.equals(a.sifat("targetRef"))))
        .findFirst()
        .map(n -> n.sifat("name"))
        .orElse(null);
  }

  private void keliru(UnsurXml tugas, String kunci) {
    String nama = tugas.sifat("name");
    kekeliruan.add(new Kekeliruan(nama == null ? tugas.sifat("id") : nama, Pesan.dari(kunci)));
  }
}
