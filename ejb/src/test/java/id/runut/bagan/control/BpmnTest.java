package id.runut.bagan.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.DataTidakSah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** BPMN out, as others read it, and in again. */
class BpmnTest {

  private static Schema skema;

  @BeforeAll
  static void bacaSkema() throws SAXException {
    SchemaFactory pabrik = SchemaFactory.newDefaultInstance();
    pabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file,file");
    skema =
        pabrik.newSchema(Bpmn.class.getResource("/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd"));
  }

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void sahMenurutSkema(String kode) throws SAXException, IOException {
    byte[] isi = PenulisBpmn.tulis(BahanSop.definisi(kode));
    skema.newValidator().validate(new StreamSource(new ByteArrayInputStream(isi)));
  }

  @ParameterizedTest
  @MethodSource("kode")
  void terbacaOlehAlatLain(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    BpmnModelInstance model =
        Bpmn.readModelFromStream(new ByteArrayInputStream(PenulisBpmn.tulis(sop)));
    assertEquals(sop.langkah().size(), model.getModelElementsByType(UserTask.class).size());
    assertEquals(
        sop.langkah().stream().filter(l -> l.kembaliKe() != null).count(),
        model.getModelElementsByType(ExclusiveGateway.class).size());
    assertEquals(
        RangkaBagan.kolom(sop.peran(), sop.langkah()).size(),
        model.getModelElementsByType(Lane.class).size());
    model
        .getModelElementsByType(UserTask.class)
        .forEach(t -> assertTrue(t.getIncoming().size() > 0 && t.getOutgoing().size() > 0));
    model
        .getModelElementsByType(BpmnShape.class)
        .forEach(s -> assertTrue(s.getBounds().getWidth() > 0, s.getId()));
    model
        .getModelElementsByType(BpmnEdge.class)
        .forEach(e -> assertTrue(e.getWaypoints().size() > 1, e.getId()));
  }

  @ParameterizedTest
  @MethodSource("kode")
  void kembaliMenjadiDefinisiYangSama(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    DefinisiSop kembali = PembacaBpmn.baca(PenulisBpmn.tulis(sop));
    assertEquals(sop, kembali);
    assertEquals(List.copyOf(sop.identitas().keySet()), List.copyOf(kembali.identitas().keySet()));
  }

  @Test
  void perubahanDiAlatLainTerbaca() {
    DefinisiSop sop = BahanSop.definisi("sulteng-dkukm-pengumpulan-data");
    String isi =
        new String(PenulisBpmn.tulis(sop), StandardCharsets.UTF_8)
            .replace("name=\"Sekretaris\"", "name=\"Sekretaris &lt;Dinas&gt;\"")
            .replace(
                "name=\"Perintahkan pengumpulan data kinerja\"", "name=\"Perintahkan segera\"");
    DefinisiSop kembali = PembacaBpmn.baca(isi.getBytes(StandardCharsets.UTF_8));
    assertEquals("Sekretaris <Dinas>", kembali.peran("sekretaris").label());
    assertEquals("Perintahkan segera", kembali.langkah(1).judul());
    assertEquals(sop.langkah(2), kembali.langkah(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bukan xml",
        "<a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
        "<definitions"
            + " xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process/></definitions>"
      })
  void berkasLainDitolak(String isi) {
    assertThrows(DataTidakSah.class, () -> PembacaBpmn.baca(isi.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void setiapLangkahYangTidakTerbacaDisebut() {
    String isi =
        new String(
                PenulisBpmn.tulis(BahanSop.definisi("soppeng-dpmd-pengumpulan-data")),
                StandardCharsets.UTF_8)
            .replaceAll("<flowNodeRef>langkah_2</flowNodeRef>", "")
            .replace("satuan=\"HARI\"", "satuan=\"TAHUN\"");
    DataTidakSah salah =
        assertThrows(
            DataTidakSah.class, () -> PembacaBpmn.baca(isi.getBytes(StandardCharsets.UTF_8)));
    assertFalse(salah.kekeliruan().size() < 2, salah.kekeliruan().toString());
  }
}
