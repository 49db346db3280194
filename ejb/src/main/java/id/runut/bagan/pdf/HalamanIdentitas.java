package id.runut.bagan.pdf;

import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.runut.bagan.boundary.IdentitasSop.Butir;
import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.SelTeks;
import id.runut.bagan.pdf.Kanvas.Letak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first page: whose SOP it is, its number, dates and approval, and the six boxes. */
final class HalamanIdentitas {

  private static final double HURUF = 9.5;
  private static final double HURUF_PEMERINTAH = 12;
  private static final double HURUF_INSTANSI = 13;
  private static final double BAGIAN_KIRI = 0.5;
  private static final double LEBAR_JUDUL = 120;
  private static final double TINGGI_TANDA_TANGAN = 46;
  private static final double SELA_BUTIR = 4;
  private static final String TITIK = "..........................................";

  private final BahanFormulir bahan;
  private final Kanvas kanvas;
  private final Kotak bidang;

  /**
   * @param bidang what the page's margins leave
   */
  HalamanIdentitas(BahanFormulir bahan, Kanvas kanvas, Kotak bidang) {
    this.bahan = bahan;
    this.kanvas = kanvas;
    this.bidang = bidang;
  }

  /**
   * @param lambang the agency's arms
   */
  void lukis(PdfFormXObject lambang) {
    kanvas.tag().addTag("Table");
    double bawah = kepala(lambang);
    double sisa = bidang.bawah() - bawah;
    List<Butir> uraian = bahan.identitas().uraian();
    double y = bawah;
    double butuh = 0;
    for (int i = 0; i < uraian.size(); i += 2) {
      butuh += tinggi(uraian.get(i), uraian.get(i + 1));
    }
    double tambahan = Math.max(0, sisa - butuh) / (uraian.size() / 2.0);
    for (int i = 0; i < uraian.size(); i += 2) {
      double tinggi = tinggi(uraian.get(i), uraian.get(i + 1)) + tambahan;
      kanvas.tag().addTag("TR");
      butir(uraian.get(i), new Kotak(bidang.x(), y, lebarKiri(), tinggi));
      butir(uraian.get(i + 1), new Kotak(tengah(), y, bidang.lebar() - lebarKiri(), tinggi));
      kanvas.tag().moveToParent();
      y += tinggi;
    }
    kanvas.tag().moveToParent();
  }

  private double lebarKiri() {
    return bidang.lebar() * BAGIAN_KIRI;
  }

  private double tengah() {
    return bidang.x() + lebarKiri();
  }

  /** Agency on the left, number, dates, approval and name on the right. */
  private double kepala(PdfFormXObject lambang) {
    double y = bidang.y();
    for (Butir b : bahan.identitas().kepala()) {
      y =
          pasangan(
              b.judul(), SelTeks.dari(String.join("; ", b.isi()), lebarIsi(), HURUF, false), y);
    }
    y = pengesahan(y);
    y =
        pasangan(
            KataBagan.dari("identitas.nama"),
            SelTeks.dari(bahan.sop().nama(), lebarIsi(), HURUF, true),
            y);
    kanvas.bingkai(new Kotak(bidang.x(), bidang.y(), lebarKiri(), y - bidang.y()));
    instansi(new Kotak(bidang.x(), bidang.y(), lebarKiri(), y - bidang.y()), lambang);
    return y;
  }

  private double lebarIsi() {
    return bidang.lebar() - lebarKiri() - LEBAR_JUDUL;
  }

  private double pasangan(String judul, SelTeks isi, double y) {
    SelTeks kiri = SelTeks.dari(judul, LEBAR_JUDUL, HURUF, false);
    double tinggi = Math.max(kiri.tinggi(), isi.tinggi()) + 2;
    baris(kiri, isi, new Kotak(tengah(), y, LEBAR_JUDUL, tinggi));
    return y + tinggi;
  }

  private void baris(SelTeks kiri, SelTeks isi, Kotak kotakKiri) {
    Kotak kanan = new Kotak(kotakKiri.kanan(), kotakKiri.y(), lebarIsi(), kotakKiri.tinggi());
    kanvas.bingkai(kotakKiri);
    kanvas.bingkai(kanan);
    kanvas.tag().addTag("TR").addTag("TH");
    kanvas.teks(kiri, kotakKiri, Letak.KIRI);
    kanvas.tag().moveToParent().addTag("TD");
    kanvas.teks(isi, kanan, Letak.KIRI);
    kanvas.tag().moveToParent().moveToParent();
  }

  /** Title, room for the signature, name, rank and NIP. */
  private double pengesahan(double y) {
    List<String> disahkan = bahan.identitas().disahkan();
    String jabatan = disahkan.isEmpty() ? "" : disahkan.get(0) + ",";
    SelTeks atas = SelTeks.dari(jabatan, lebarIsi(), HURUF, false);
    List<String> bawah = new ArrayList<>(disahkan.stream().skip(1).toList());
    if (bawah.isEmpty()) {
      bawah.add(TITIK);
      if (!kepalaDaerah(jabatan)) {
        bawah.add(KataBagan.dari("identitas.nip"));
      }
    }
    double tinggiBawah =
        bawah.stream().mapToDouble(b -> SelTeks.dari(b, lebarIsi(), HURUF, false).tinggi()).sum();
    double tinggi = atas.tinggi() + TINGGI_TANDA_TANGAN + tinggiBawah;
    SelTeks judul = SelTeks.dari(KataBagan.dari("identitas.disahkan"), LEBAR_JUDUL, HURUF, false);
    Kotak kiri = new Kotak(tengah(), y, LEBAR_JUDUL, tinggi);
    Kotak kanan = new Kotak(kiri.kanan(), y, lebarIsi(), tinggi);
    kanvas.bingkai(kiri);
    kanvas.bingkai(kanan);
    kanvas.tag().addTag("TR").addTag("TH");
    kanvas.teks(judul, kiri, Letak.KIRI);
    kanvas.tag().moveToParent().addTag("TD");
    kanvas.teksAtas(atas, kanan, Letak.TENGAH);
    double yBawah = y + atas.tinggi() + TINGGI_TANDA_TANGAN;
    for (int i = 0; i < bawah.size(); i++) {
      SelTeks teks = SelTeks.dari(bawah.get(i), lebarIsi(), HURUF, i == 0 && disahkan.size() > 1);
      kanvas.teksAtas(teks, new Kotak(kanan.x(), yBawah, lebarIsi(), teks.tinggi()), Letak.TENGAH);
      yBawah += teks.tinggi();
    }
    kanvas.tag().moveToParent().moveToParent();
    return y + tinggi;
  }

  /** Heads of regions have no NIP. */
  private static boolean kepalaDaerah(String jabatan) {
    return jabatan.matches("(?i)(gubernur|bupati|wali ?kota)\\b.*");
  }

  private void instansi(Kotak kotak, PdfFormXObject lambang) {
    List<SelTeks> teks = new ArrayList<>();
    double lebar = kotak.lebar() - 24;
    teks.add(
        SelTeks.dari(
            bahan.instansi().pemerintah().toUpperCase(Locale.ROOT), lebar, HURUF_PEMERINTAH, true));
    teks.add(
        SelTeks.dari(
            bahan.instansi().nama().toUpperCase(Locale.ROOT), lebar, HURUF_INSTANSI, true));
    bahan.identitas().unit().forEach(u -> teks.add(SelTeks.dari(u, lebar, HURUF + 1, false)));
    double tinggiLambang = lambang.getHeight();
    double tinggi = tinggiLambang + 10 + teks.stream().mapToDouble(SelTeks::tinggi).sum();
    double y = kotak.tengahY() - tinggi / 2;
    kanvas.asli().openTag(new CanvasArtifact());
    kanvas
        .asli()
        .addXObjectAt(
            lambang,
            (float) (kotak.tengahX() - lambang.getWidth() / 2),
            kanvas.keAtas(y + tinggiLambang));
    kanvas.asli().closeTag();
    y += tinggiLambang + 10;
    kanvas.tag().addTag("TR").addTag("TD");
    for (SelTeks t : teks) {
      kanvas.teksAtas(t, new Kotak(kotak.x() + 12, y, lebar, t.tinggi()), Letak.TENGAH);
      y += t.tinggi();
    }
    kanvas.tag().moveToParent().moveToParent();
  }

  private double tinggi(Butir kiri, Butir kanan) {
    return Math.max(isi(kiri, lebarKiri()).tinggi(), isi(kanan, lebarKiri()).tinggi())
        + judul(kiri).tinggi()
        + SELA_BUTIR;
  }

  private SelTeks judul(Butir b) {
    return SelTeks.dari(b.judul() + ":", lebarKiri(), HURUF, true);
  }

  private static SelTeks isi(Butir b, double lebar) {
    return b.isi().isEmpty()
        ? SelTeks.dari("-", lebar, HURUF, false)
        : SelTeks.bernomor(b.isi(), lebar, HURUF);
  }

  private void butir(Butir b, Kotak kotak) {
    kanvas.bingkai(kotak);
    SelTeks judul = judul(b);
    kanvas.tag().addTag("TD");
    kanvas.teksAtas(judul, kotak, Letak.KIRI);
    kanvas.teksAtas(
        isi(b, kotak.lebar()),
        new Kotak(kotak.x(), kotak.y() + judul.tinggi() - 2, kotak.lebar(), kotak.tinggi()),
        Letak.KIRI);
    kanvas.tag().moveToParent();
  }
}
