package id.runut.agenda.pdf;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.boundary.EkspedisiBaris;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.control.KeteranganBuku;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Prints the books in the columns that offices know (DOMAIN 2.4), lying, with letterhead. */
@ApplicationScoped
public class BukuCetak {

  private static final List<Kolom> KELUAR =
      List.of(
          new Kolom("No.", 5),
          new Kolom("Nomor surat", 20),
          new Kolom("Tanggal surat", 10),
          new Kolom("Tanggal kirim", 10),
          new Kolom("Kepada", 20),
          new Kolom("Isi ringkas", 21),
          new Kolom("Ket.", 14));
  private static final List<Kolom> MASUK =
      List.of(
          new Kolom("No.", 4),
          new Kolom("Tanggal terima", 10),
          new Kolom("No. agenda", 7),
          new Kolom("Pengirim", 17),
          new Kolom("Tanggal dan nomor surat", 18),
          new Kolom("Isi ringkas", 20),
          new Kolom("Diteruskan", 14),
          new Kolom("Ket.", 10));
  private static final List<Kolom> EKSPEDISI =
      List.of(
          new Kolom("No.", 4),
          new Kolom("Tanggal kirim", 10),
          new Kolom("Nomor surat", 15),
          new Kolom("Isi ringkas", 18),
          new Kolom("Tujuan", 16),
          new Kolom("Penerima", 13),
          new Kolom("Tanggal terima", 10),
          new Kolom("Tanda tangan", 7),
          new Kolom("Ket.", 7));

  @Inject TemplatCetak templat;
  @Inject PenataPdf penata;
  @Inject Jam jam;

  /**
   * A column of a book.
   *
   * @param lebar in hundredths of the table
   */
  public record Kolom(String judul, int lebar) {}

  /**
   * A line of a book.
   *
   * @param batal whether it is struck through
   */
  public record Baris(List<String> sel, boolean batal) {}

  /** The book of outgoing letters. */
  public Unduhan keluar(InfoInstansi instansi, SaringAgenda s, List<AgendaKeluarBaris> semua) {
    return cetak(
        "Buku Agenda Surat Keluar",
        "agenda-keluar",
        instansi,
        s,
        KELUAR,
        semua.stream()
            .map(
                b ->
                    new Baris(
                        Arrays.asList(
                            b.urutTertulis(),
                            b.nomor(),
                            tanggal(b.tanggal()),
                            tanggal(b.dikirim(), instansi),
                            String.join("; ", b.kepada()),
                            b.hal(),
                            KeteranganBuku.dari(b)),
                        b.batal()))
            .toList());
  }

  /** The book of incoming letters. */
  public Unduhan masuk(InfoInstansi instansi, SaringAgenda s, List<AgendaMasukBaris> semua) {
    return cetak(
        "Buku Agenda Surat Masuk",
        "agenda-masuk",
        instansi,
        s,
        MASUK,
        IntStream.range(0, semua.size())
            .mapToObj(i -> new Baris(masuk(i + 1, semua.get(i), instansi), false))
            .toList());
  }

  private static List<String> masuk(int nomor, AgendaMasukBaris b, InfoInstansi instansi) {
    return Arrays.asList(
        String.valueOf(nomor),
        tanggal(b.masuk(), instansi),
        String.valueOf(b.urut()),
        b.pengirim(),
        tanggal(b.tanggal()) + "\n" + b.nomor(),
        b.ringkasan() == null || b.ringkasan().isBlank() ? b.hal() : b.ringkasan(),
        b.tujuan(),
        KeteranganBuku.dari(b));
  }

  /** The ekspedisi book; who has confirmed in the portal has signed there. */
  public Unduhan ekspedisi(InfoInstansi instansi, SaringAgenda s, List<EkspedisiBaris> semua) {
    return cetak(
        "Buku Ekspedisi",
        "ekspedisi",
        instansi,
        s,
        EKSPEDISI,
        IntStream.range(0, semua.size())
            .mapToObj(i -> new Baris(ekspedisi(i + 1, semua.get(i), instansi), false))
            .toList());
  }

  private static List<String> ekspedisi(int nomor, EkspedisiBaris b, InfoInstansi instansi) {
    return Arrays.asList(
        String.valueOf(nomor),
        tanggal(b.dikirim(), instansi),
        b.nomor(),
        b.hal(),
        b.tujuan(),
        b.penerima(),
        tanggal(b.diterima(), instansi),
        b.diterima() == null ? "" : "elektronik",
        b.perangkat());
  }

  private Unduhan cetak(
      String judul,
      String nama,
      InfoInstansi instansi,
      SaringAgenda s,
      List<Kolom> kolom,
      List<Baris> baris) {
    String html =
        templat.isi(
            "agenda/buku.ftlh",
            Map.of(
                "judul",
                judul,
                "instansi",
                instansi,
                "masa",
                masa(s),
                "kolom",
                kolom,
                "baris",
                baris.stream().map(BukuCetak::lengkap).toList(),
                "dicetak",
                Penanggalan.lengkap(jam.sekarang(), instansi.zonaWaktu())));
    return Unduhan.pdf(nama + "-" + s.tahun() + ".pdf", penata.tata(html, judul + " " + masa(s)));
  }

  /** Without holes: a template takes no null. */
  private static Baris lengkap(Baris b) {
    return new Baris(b.sel().stream().map(t -> t == null ? "" : t).toList(), b.batal());
  }

  private static String masa(SaringAgenda s) {
    LocalDate dari = s.dari() == null ? LocalDate.of(s.tahun(), 1, 1) : s.dari();
    LocalDate sampai = s.sampai() == null ? LocalDate.of(s.tahun(), 12, 31) : s.sampai();
    return s.dari() == null && s.sampai() == null
        ? "Tahun " + s.tahun()
        : Penanggalan.tanggal(dari) + " s.d. " + Penanggalan.tanggal(sampai);
  }

  private static String tanggal(LocalDate hari) {
    return hari == null ? "" : Penanggalan.tanggal(hari);
  }

  private static String tanggal(Instant saat, InfoInstansi instansi) {
    return saat == null ? "" : tanggal(LocalDate.ofInstant(saat, instansi.zonaWaktu()));
  }
}
