package id.runut.bagan.control;

import static id.runut.bagan.control.UnsurXml.BPMN;
import static id.runut.bagan.control.UnsurXml.BPMNDI;
import static id.runut.bagan.control.UnsurXml.DC;
import static id.runut.bagan.control.UnsurXml.DI;
import static id.runut.bagan.control.UnsurXml.RUNUT;

import id.runut.bagan.control.RangkaBpmn.Alur;
import id.runut.bagan.control.RangkaBpmn.Jenis;
import id.runut.bagan.control.RangkaBpmn.Unsur;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PemicuSop.Cara;
import id.runut.sop.boundary.PeranSop;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/**
 * Writes a definition as BPMN 2.0: one pool, a lane for every executing role, a user task for every
 * step, exclusive gateways for decisions, multi-instance tasks for fan-outs, with a diagram. What
 * BPMN cannot say stands in elements of our own, so that {@link PembacaBpmn} reads back the same
 * definition.
 */
public final class PenulisBpmn {

  private static final String PROSES = "proses";
  private static final String KOLAM = "kolam";

  private final DefinisiSop sop;
  private final RangkaBpmn rangka;
  private final TataBpmn tata;

  private PenulisBpmn(DefinisiSop sop) {
    this.sop = sop;
    rangka = RangkaBpmn.dari(sop);
    tata = TataBpmn.dari(rangka);
  }

  public static byte[] tulis(DefinisiSop sop) {
    return new PenulisBpmn(sop).tulis();
  }

  private byte[] tulis() {
    Document dokumen = DokumenXml.kosong();
    UnsurXml akar = new UnsurXml(dokumen.createElementNS(BPMN, "definitions"));
    dokumen.appendChild(akar.dom());
    akar.dom().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:runut", RUNUT);
    akar.sifat("id", "definisi").sifat("targetNamespace", "urn:runut:sop:" + sop.kode());
    akar.sifat("exporter", "Runut");
    akar.tambah("collaboration")
        .sifat("id", "kolaborasi")
        .tambah("participant")
        .sifat("id", KOLAM)
        .sifat("name", sop.nama())
        .sifat("processRef", PROSES);
    proses(akar.tambah("process"));
    diagram(akar.tambah(BPMNDI, "BPMNDiagram"));
    return bita(dokumen);
  }

  private void proses(UnsurXml proses) {
    proses.sifat("id", PROSES).sifat("name", sop.nama()).sifat("isExecutable", false);
    TambahanBpmn.sop(proses.tambah("extensionElements").tambah(RUNUT, "sop"), sop, rangka);
    UnsurXml lajur = proses.tambah("laneSet").sifat("id", "lajur");
    for (int i = 0; i < rangka.lajur().size(); i++) {
      lajur(lajur.tambah("lane"), i);
    }
    rangka.unsur().forEach(u -> unsur(proses, u));
    for (int i = 0; i < rangka.alur().size(); i++) {
      Alur a = rangka.alur().get(i);
      String nama = KataBagan.cabang(a.cabang());
      proses
          .tambah("sequenceFlow")
          .sifat("id", alur(i))
          .sifat("name", nama.isEmpty() ? null : nama)
          .sifat("sourceRef", rangka.unsur().get(a.dari()).id())
          .sifat("targetRef", rangka.unsur().get(a.ke()).id());
    }
  }

  private void lajur(UnsurXml lajur, int indeks) {
    PeranSop peran = rangka.lajur().get(indeks);
    lajur.sifat("id", TambahanBpmn.lajur(indeks)).sifat("name", peran.label());
    rangka.unsur().stream()
        .filter(u -> u.lajur() == indeks)
        .forEach(u -> lajur.tambah("flowNodeRef").isi(u.id()));
  }

  private void unsur(UnsurXml proses, Unsur u) {
    UnsurXml baru = proses.tambah(nama(u.jenis())).sifat("id", u.id());
    if (u.jenis() == Jenis.TUGAS) {
      baru.sifat("name", u.langkah().judul());
      baru.tambah("documentation").isi(u.langkah().uraian());
      TambahanBpmn.langkah(baru.tambah("extensionElements").tambah(RUNUT, "langkah"), u.langkah());
    } else if (u.jenis() == Jenis.MENUNGGU) {
      baru.sifat("name", u.langkah().ciri().menunggu());
    } else if (u.jenis() == Jenis.PUTUSAN) {
      baru.sifat("gatewayDirection", "Diverging");
    }
    int letak = rangka.unsur().indexOf(u);
    for (int i = 0; i < rangka.alur().size(); i++) {
      if (rangka.alur().get(i).ke() == letak) {
        baru.tambah("incoming").isi(alur(i));
      }
    }
    for (int i = 0; i < rangka.alur().size(); i++) {
      if (rangka.alur().get(i).dari() == letak) {
        baru.tambah("outgoing").isi(alur(i));
      }
    }
    if (u.jenis() == Jenis.TUGAS && u.langkah().sebar()) {
      baru.tambah("multiInstanceLoopCharacteristics");
    }
    pemicu(baru, u.jenis());
  }

  /** Waiting is for a message; a start that can only be one way shows which. */
  private void pemicu(UnsurXml baru, Jenis jenis) {
    Set<Cara> cara = sop.pemicu().cara();
    if (jenis == Jenis.MENUNGGU || jenis == Jenis.MULAI && cara.equals(Set.of(Cara.SURAT))) {
      baru.tambah("messageEventDefinition");
    } else if (jenis == Jenis.MULAI && cara.equals(Set.of(Cara.KALENDER))) {
      baru.tambah("timerEventDefinition");
    }
  }

  private static String nama(Jenis jenis) {
    return switch (jenis) {
      case MULAI -> "startEvent";
      case MENUNGGU -> "intermediateCatchEvent";
      case TUGAS -> "userTask";
      case PUTUSAN -> "exclusiveGateway";
      case SELESAI -> "endEvent";
    };
  }

  private static String alur(int indeks) {
    return "alur_" + (indeks + 1);
  }

  private void diagram(UnsurXml diagram) {
    diagram.sifat("id", "diagram");
    UnsurXml bidang =
        diagram
            .tambah(BPMNDI, "BPMNPlane")
            .sifat("id", "bidang")
            .sifat("bpmnElement", "kolaborasi");
    gambar(bidang, KOLAM, tata.kolam()).sifat("isHorizontal", true);
    for (int i = 0; i < tata.lajur().size(); i++) {
      gambar(bidang, TambahanBpmn.lajur(i), tata.lajur().get(i)).sifat("isHorizontal", true);
    }
    for (int i = 0; i < tata.unsur().size(); i++) {
      Unsur u = rangka.unsur().get(i);
      gambar(bidang, u.id(), tata.unsur().get(i))
          .sifat("isMarkerVisible", u.jenis() == Jenis.PUTUSAN ? true : null);
    }
    for (int i = 0; i < tata.alur().size(); i++) {
      UnsurXml garis =
          bidang
              .tambah(BPMNDI, "BPMNEdge")
              .sifat("id", "gambar_" + alur(i))
              .sifat("bpmnElement", alur(i));
      tata.alur().get(i).forEach(t -> titik(garis.tambah(DI, "waypoint"), t));
    }
  }

  private static UnsurXml gambar(UnsurXml bidang, String id, Kotak kotak) {
    UnsurXml gambar =
        bidang.tambah(BPMNDI, "BPMNShape").sifat("id", "gambar_" + id).sifat("bpmnElement", id);
    titik(gambar.tambah(DC, "Bounds"), new Titik(kotak.x(), kotak.y()))
        .sifat("width", JalurSvg.angka(kotak.lebar()))
        .sifat("height", JalurSvg.angka(kotak.tinggi()));
    return gambar;
  }

  private static UnsurXml titik(UnsurXml unsur, Titik t) {
    return unsur.sifat("x", JalurSvg.angka(t.x())).sifat("y", JalurSvg.angka(t.y()));
  }

  private static byte[] bita(Document dokumen) {
    try {
      Transformer penulis = TransformerFactory.newDefaultInstance().newTransformer();
      penulis.setOutputProperty(OutputKeys.INDENT, "yes");
      penulis.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream keluar = new ByteArrayOutputStream();
      penulis.transform(new DOMSource(dokumen), new StreamResult(keluar));
      return keluar.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
