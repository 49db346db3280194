package id.runut.bagan.pdf;

import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.runut.bagan.boundary.IdentitasSop;
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
  private static final double HURUF_TERKECIL = 5.5;
  private static final double HURUF_PEMERINTAH = 12;
  private static final double HURUF_INSTANSI = 13;
  private static final double BAGIAN_KIRI = 0.5;
  private static final double LEBAR_JUDUL = 132;
  private static final double TINGGI_TANDA_TANGAN = 46;
  private static final double SELA_BUTIR = 4;
  private static final String TITIK = "..........................................";

  private final BahanFormulir bahan;
  private final Kanvas kanvas;
  private final Kotak bidang;
  private double huruf = HURUF;

  /**
   * @param bidang what the page's margins leave
   */
  HalamanIdentitas(BahanFormulir bahan, Kanvas kanvas, Kotak bidang) {
    this.bahan = bahan;
    this.kanvas = kanvas;
    this.bidang = bidang;
    while (tinggiSemua() > bidang.tinggi() && huruf > HURUF_TERKECIL) {
      huruf -= 0.5;
    }
  }

  /** What the page needs with the present size of letters. */
  private double tinggiSemua() {
    IdentitasSop identitas = bahan.identitas();
    double tinggi = tinggiPengesahan() + tinggiPasangan(KataBagan.dari("identitas.nama"), nama());
    for (Butir b : identitas.kepala()) {
      tinggi += tinggiPasangan(b.judul(), isi(b));
    }
    for (int i = 0; i < identitas.uraian().size(); i += 2) {
      tinggi += tinggi(identitas.uraian().get(i), identitas.uraian().get(i + 1));
    }
    return tinggi;
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
      y = pasangan(b.judul(), isi(b), y);
    }
    y = pengesahan(y);
    y = pasangan(KataBagan.dari("identitas.nama"), nama(), y);
    kanvas.bingkai(new Kotak(bidang.x(), bidang.y(), lebarKiri(), y - bidang.y()));
    instansi(new Kotak(bidang.x(), bidang.y(), lebarKiri(), y - bidang.y()), lambang);
    return y;
  }

  private double lebarIsi() {
    return bidang.lebar() - lebarKiri() - LEBAR_JUDUL;
  }

  private SelTeks nama() {
    return SelTeks.dari(bahan.sop().nama(), lebarIsi(), huruf, true);
  }

  private SelTeks isi(Butir b) {
    return SelTeks.dari(String.join("; ", b.isi()), lebarIsi(), huruf, false);
  }

  private SelTeks judulKiri(String judul) {
    return SelTeks.dari(judul, LEBAR_JUDUL, huruf, false);
  }

  private double tinggiPasangan(String judul, SelTeks isi) {
    return Math.max(judulKiri(judul).tinggi(), isi.tinggi()) + 2;
  }

  private double pasangan(String judul, SelTeks isi, double y) {
    double tinggi = tinggiPasangan(judul, isi);
    baris(judulKiri(judul), isi, new Kotak(tengah(), y, LEBAR_JUDUL, tinggi));
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

  /** Title of the approving official. */
  private SelTeks jabatanPengesah() {
    List<String> disahkan = bahan.identitas().disahkan();
    String jabatan = disahkan.isEmpty() ? "" : disahkan.get(0) + ",";
    return SelTeks.dari(jabatan, lebarIsi(), huruf, false);
  }

  /** His name, rank and NIP, or room for them. */
  private List<SelTeks> namaPengesah() {
    List<String> disahkan = bahan.identitas().disahkan();
    List<String> nama = new ArrayList<>(disahkan.stream().skip(1).toList());
    if (nama.isEmpty()) {
      nama.add(TITIK);
      if (disahkan.isEmpty() || !kepalaDaerah(disahkan.get(0))) {
        nama.add(KataBagan.dari("identitas.nip"));
      }
    }
    boolean dikenal = disahkan.size() > 1;
    List<SelTeks> teks = new ArrayList<>();
    for (String n : nama) {
      teks.add(SelTeks.dari(n, lebarIsi(), huruf, dikenal && teks.isEmpty()));
    }
    return teks;
  }

  private double tinggiPengesahan() {
    return jabatanPengesah().tinggi()
        + TINGGI_TANDA_TANGAN
        + namaPengesah().stream().mapToDouble(SelTeks::tinggi).sum();
  }

  /** Title, room for the signature, name, rank and NIP. */
  private double pengesahan(double y) {
    SelTeks jabatan = jabatanPengesah();
    double tinggi = tinggiPengesahan();
    Kotak kiri = new Kotak(tengah(), y, LEBAR_JUDUL, tinggi);
    Kotak kanan = new Kotak(kiri.kanan(), y, lebarIsi(), tinggi);
    kanvas.bingkai(kiri);
    kanvas.bingkai(kanan);
    kanvas.tag().addTag("TR").addTag("TH");
    kanvas.teks(judulKiri(KataBagan.dari("identitas.disahkan")), kiri, Letak.KIRI);
    kanvas.tag().moveToParent().addTag("TD");
    kanvas.teksAtas(jabatan, kanan, Letak.TENGAH);
    double yNama = y + jabatan.tinggi() + TINGGI_TANDA_TANGAN;
    for (SelTeks n : namaPengesah()) {
      kanvas.teksAtas(n, new Kotak(kanan.x(), yNama, lebarIsi(), n.tinggi()), Letak.TENGAH);
      yNama += n.tinggi();
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
    bahan.identitas().unit().forEach(u -> teks.add(SelTeks.dari(u, lebar, huruf + 1, false)));
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
    return SelTeks.dari(b.judul() + ":", lebarKiri(), huruf, true);
  }

  private SelTeks isi(Butir b, double lebar) {
    return b.isi().isEmpty()
        ? SelTeks.dari("-", lebar, huruf, false)
        : SelTeks.bernomor(b.isi(), lebar, huruf);
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
