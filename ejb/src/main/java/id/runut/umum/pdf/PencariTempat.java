package id.runut.umum.pdf;

import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.DefaultTagWorkerFactory;
import com.itextpdf.html2pdf.attach.impl.tags.DivTagWorker;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.renderer.DivRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.styledxmlparser.node.IElementNode;
import id.runut.umum.pdf.PdfBertempat.Tempat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers where the {@code div}s with given ids have been drawn. */
final class PencariTempat extends DefaultTagWorkerFactory {

  private final List<String> dicari;
  private final Map<String, Tempat> terlukis = new HashMap<>();

  PencariTempat(List<String> dicari) {
    this.dicari = List.copyOf(dicari);
  }

  /**
   * @throws IllegalStateException when there was no such element
   */
  PdfBertempat hasil(byte[] pdf) {
    if (!terlukis.keySet().containsAll(dicari)) {
      throw new IllegalStateException("no element " + dicari);
    }
    return new PdfBertempat(pdf, dicari.stream().map(terlukis::get).toList());
  }

  @Override
  public ITagWorker getCustomTagWorker(IElementNode unsur, ProcessorContext konteks) {
    String id = unsur.getAttribute("id");
    return unsur.name().equals("div") && id != null && dicari.contains(id)
        ? new PekerjaTempat(unsur, konteks)
        : null;
  }

  private final class PekerjaTempat extends DivTagWorker {

    private final String id;

    PekerjaTempat(IElementNode unsur, ProcessorContext konteks) {
      super(unsur, konteks);
      this.id = unsur.getAttribute("id");
    }

    @Override
    public IPropertyContainer getElementResult() {
      IPropertyContainer hasil = super.getElementResult();
      if (hasil instanceof Div div) {
        div.setNextRenderer(new PelukisTempat(div, id));
      }
      return hasil;
    }
  }

  private final class PelukisTempat extends DivRenderer {

    private final String id;

    PelukisTempat(Div div, String id) {
      super(div);
      this.id = id;
    }

    @Override
    public void draw(DrawContext konteks) {
      super.draw(konteks);
      Rectangle kotak = occupiedArea.getBBox();
      terlukis.put(
          id,
          new Tempat(
              occupiedArea.getPageNumber(),
              kotak.getX(),
              kotak.getY(),
              kotak.getWidth(),
              kotak.getHeight()));
    }

    @Override
    public IRenderer getNextRenderer() {
      return new PelukisTempat((Div) modelElement, id);
    }
  }
}
