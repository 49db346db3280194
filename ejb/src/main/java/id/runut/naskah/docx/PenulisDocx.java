package id.runut.naskah.docx;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.Gaya;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.control.Larik;
import id.runut.naskah.control.PenguraiIsi;
import id.runut.naskah.control.Sel;
import id.runut.umum.control.KataCetak;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A version of a letter as a document to be worked on elsewhere. It says everything that the letter
 * says, but it is not laid out like the printed one: the PDF is the letter, this is its text.
 */
@ApplicationScoped
public class PenulisDocx {

  /** The bookmark around the body, by which a document comes back without its frame. */
  static final String ISI = "runut_isi";

  static final String ISI_ID = "7001";

  private static final KataCetak KATA = new KataCetak("/templat/naskah/docx.properties");

  /** A4 and margins, in twentieths of a point. */
  private static final int LEBAR = 11_906;

  private static final int TINGGI = 16_838;
  private static final int TEPI = 1_247;

  /** The document's bytes. */
  public byte[] tulis(BahanDocx bahan) {
    try (XWPFDocument dokumen = new XWPFDocument();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      halaman(dokumen, bahan.mendatar());
      dokumen.getProperties().getCoreProperties().setTitle(bahan.konsep().hal());
      kop(dokumen, bahan);
      kepala(dokumen, bahan);
      isi(dokumen, bahan.konsep());
      penutup(dokumen, bahan);
      kaki(dokumen, bahan.versi());
      dokumen.write(keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static void halaman(XWPFDocument dokumen, boolean mendatar) {
    CTSectPr bagian = dokumen.getDocument().getBody().addNewSectPr();
    CTPageSz ukuran = bagian.addNewPgSz();
    ukuran.setW(BigInteger.valueOf(mendatar ? TINGGI : LEBAR));
    ukuran.setH(BigInteger.valueOf(mendatar ? LEBAR : TINGGI));
    if (mendatar) {
      ukuran.setOrient(STPageOrientation.LANDSCAPE);
    }
    BigInteger tepi = BigInteger.valueOf(TEPI);
    CTPageMar margin = bagian.addNewPgMar();
    margin.setLeft(tepi);
    margin.setRight(tepi);
    margin.setTop(tepi);
    margin.setBottom(tepi);
  }

  private static void kop(XWPFDocument dokumen, BahanDocx bahan) {
    var instansi = bahan.instansi();
    List<String> baris =
        Stream.of(instansi.pemerintah(), instansi.nama(), instansi.alamat(), instansi.kontak())
            .filter(b -> b != null && !b.isBlank())
            .toList();
    for (int i = 0; i < baris.size(); i++) {
      XWPFParagraph p = dokumen.createParagraph();
      p.setAlignment(ParagraphAlignment.CENTER);
      p.setSpacingAfter(0);
      boolean nama = i < 2;
      TulisanDocx.lari(p, nama ? baris.get(i).toUpperCase(Locale.ROOT) : baris.get(i), nama);
      if (i == baris.size() - 1) {
        p.setBorderBottom(Borders.SINGLE);
        p.setSpacingAfter(200);
      }
    }
  }

  private static void kepala(XWPFDocument dokumen, BahanDocx bahan) {
    KonsepNaskah k = bahan.konsep();
    XWPFParagraph judul = dokumen.createParagraph();
    judul.setAlignment(ParagraphAlignment.CENTER);
    TulisanDocx.lari(judul, bahan.jenis().sebutan().toUpperCase(Locale.ROOT), true);
    XWPFParagraph tempat = dokumen.createParagraph();
    tempat.setAlignment(ParagraphAlignment.RIGHT);
    TulisanDocx.lari(tempat, KATA.dari("tempatTanggal", bahan.instansi().kota()), false);
    bidang(
        dokumen,
        "kepala.nomor",
        KATA.dari("nomor", k.klasifikasi(), bahan.instansi().kodeSurat(), bahan.tahun()));
    bidang(dokumen, "kepala.sifat", k.sifat().sebutan());
    bidang(dokumen, "kepala.lampiran", k.lampiran());
    bidang(dokumen, "kepala.hal", k.hal());
    k.kepada().forEach(y -> biasa(dokumen, KATA.dari("kepala.yth", y)));
    if (!kosong(k.tempat())) {
      biasa(dokumen, KATA.dari("kepala.di", k.tempat()));
    }
    CTBookmark awal = dokumen.createParagraph().getCTP().addNewBookmarkStart();
    awal.setName(ISI);
    awal.setId(new BigInteger(ISI_ID));
  }

  private static void isi(XWPFDocument dokumen, KonsepNaskah k) {
    new BadanDocx(dokumen).tulis(PenguraiIsi.urai(k.isi()));
    dokumen.createParagraph().getCTP().addNewBookmarkEnd().setId(new BigInteger(ISI_ID));
    if (!k.dikirim().isEmpty()) {
      List<List<Sel>> baris = new ArrayList<>();
      baris.add(
          sel(
              List.of(
                  KATA.dari("dikirim.naskah"),
                  KATA.dari("dikirim.banyaknya"),
                  KATA.dari("dikirim.keterangan")),
              true));
      for (BarisPengantar b : k.dikirim()) {
        baris.add(sel(List.of(b.naskah(), b.banyaknya(), b.keterangan()), false));
      }
      new BadanDocx(dokumen).tabel(baris);
    }
    k.tabel().forEach(t -> lampiran(dokumen, t));
  }

  private static void lampiran(XWPFDocument dokumen, TabelNaskah t) {
    if (!kosong(t.judul())) {
      TulisanDocx.lari(dokumen.createParagraph(), t.judul(), true);
    }
    List<List<Sel>> baris = new ArrayList<>();
    if (!t.kolom().isEmpty()) {
      baris.add(sel(t.kolom(), true));
    }
    t.baris().forEach(b -> baris.add(sel(b, false)));
    new BadanDocx(dokumen).tabel(baris);
  }

  private static void penutup(XWPFDocument dokumen, BahanDocx bahan) {
    for (PenandaTangan p : bahan.penanda()) {
      kanan(dokumen, p.jabatan() + ",", false);
      kanan(dokumen, "", false);
      kanan(dokumen, p.nama(), true);
      if (!kosong(p.pangkat())) {
        kanan(dokumen, p.pangkat(), false);
      }
      if (!kosong(p.nip())) {
        kanan(dokumen, KATA.dari("nip", p.nip()), false);
      }
    }
    List<String> tembusan = bahan.konsep().tembusan();
    if (!tembusan.isEmpty()) {
      biasa(dokumen, KATA.dari("tembusan"));
      for (int i = 0; i < tembusan.size(); i++) {
        biasa(dokumen, (i + 1) + ". " + tembusan.get(i));
      }
    }
  }

  private static void kaki(XWPFDocument dokumen, int versi) {
    XWPFParagraph p = dokumen.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    p.setAlignment(ParagraphAlignment.CENTER);
    TulisanDocx.lari(p, KATA.dari("catatan", versi), false);
  }

  private static void bidang(XWPFDocument dokumen, String kunci, String isi) {
    XWPFParagraph p = dokumen.createParagraph();
    p.setSpacingAfter(0);
    String nilai = kosong(isi) ? KATA.dari("tanpa") : isi;
    TulisanDocx.tulis(
        p,
        List.of(
            new Larik(KATA.dari(kunci) + ": ", Set.of(Gaya.TEBAL)), new Larik(nilai, Set.of())));
  }

  private static void biasa(XWPFDocument dokumen, String teks) {
    XWPFParagraph p = dokumen.createParagraph();
    p.setSpacingAfter(0);
    TulisanDocx.lari(p, teks, false);
  }

  private static void kanan(XWPFDocument dokumen, String teks, boolean tebal) {
    XWPFParagraph p = dokumen.createParagraph();
    p.setIndentationLeft(LEBAR / 2);
    p.setSpacingAfter(0);
    TulisanDocx.lari(p, teks, tebal);
  }

  private static List<Sel> sel(List<String> teks, boolean kepala) {
    return teks.stream().map(t -> Sel.teks(t == null ? "" : t, kepala)).toList();
  }

  private static boolean kosong(String teks) {
    return teks == null || teks.isBlank();
  }
}
