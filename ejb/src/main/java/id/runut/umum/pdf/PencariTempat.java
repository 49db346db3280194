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

/** Remembers where the {@code div} with a given id has been drawn. */
final class PencariTempat extends DefaultTagWorkerFactory {

  private final String id;
  private int halaman;
  private Rectangle kotak;

  PencariTempat(String id) {
    this.id = id;
  }

  /**
   * @throws IllegalStateException when there was no such element
   */
  PdfBertempat hasil(byte[] pdf) {
    if (kotak == null) {
      throw new IllegalStateException("no element " + id);
    }
    return new PdfBertempat(
        pdf, halaman, kotak.getX(), kotak.getY(), kotak.getWidth(), kotak.getHeight());
  }

  @Override
  public ITagWorker getCustomTagWorker(IElementNode unsur, ProcessorContext konteks) {
    return unsur.name().equals("div") && id.equals(unsur.getAttribute("id"))
        ? new PekerjaTempat(unsur, konteks)
        : null;
  }

  private final class PekerjaTempat extends DivTagWorker {

    PekerjaTempat(IElementNode unsur, ProcessorContext konteks) {
      super(unsur, konteks);
    }

    @Override
    public IPropertyContainer getElementResult() {
      IPropertyContainer hasil = super.getElementResult();
      if (hasil instanceof Div div) {
        div.setNextRenderer(new PelukisTempat(div));
      }
      return hasil;
    }
  }

  private final class PelukisTempat extends DivRenderer {

    PelukisTempat(Div div) {
      super(div);
    }

    @Override
    public void draw(DrawContext konteks) {
      super.draw(konteks);
      halaman = occupiedArea.getPageNumber();
      kotak = occupiedArea.getBBox().clone();
    }

    @Override
    public IRenderer getNextRenderer() {
      return new PelukisTempat((Div) modelElement);
    }
  }
}
