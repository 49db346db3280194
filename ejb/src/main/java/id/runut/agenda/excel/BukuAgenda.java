package id.runut.agenda.excel;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.boundary.EkspedisiBaris;
import id.runut.agenda.boundary.InfoKlasifikasi;
import id.runut.agenda.control.KeteranganBuku;
import id.runut.umum.excel.GayaTabel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The books as workbooks, columns as in DOMAIN 2.4. Texts are written as texts, whatever they begin
 * with, so that no cell becomes a formula.
 */
@ApplicationScoped
public class BukuAgenda {

  private static final List<String> KELUAR =
      List.of(
          "No.",
          "Nomor surat",
          "Tanggal surat",
          "Tanggal kirim",
          "Kepada",
          "Hal",
          "Jenis",
          "Keterangan");
  private static final List<String> MASUK =
      List.of(
          "No. agenda",
          "Tanggal masuk",
          "Pengirim",
          "Nomor surat",
          "Tanggal surat",
          "Hal",
          "Diteruskan kepada",
          "Diterima",
          "Ringkasan",
          "Keterangan");
  private static final List<String> KLASIFIKASI =
      List.of("kode", "nama", "induk", "aktif", "inaktif", "nasib", "berlaku");
  private static final List<String> EKSPEDISI =
      List.of(
          "No.",
          "Tanggal kirim",
          "Nomor surat",
          "Isi ringkas",
          "Tujuan",
          "Penerima",
          "Tanggal terima",
          "Keterangan");
  private static final List<String> KOLOM_LEBAR =
      List.of(
          "Kepada",
          "Hal",
          "Pengirim",
          "Nomor surat",
          "nama",
          "Ringkasan",
          "Isi ringkas",
          "Tujuan",
          "Penerima",
          "Keterangan");

  /** Widths in characters; the text columns are the wide ones. */
  private static final int SEMPIT = 16;

  private static final int LEBAR = 42;
  private static final int PER_HURUF = 256;

  /** The book of outgoing letters of a year. */
  public byte[] keluar(int tahun, List<AgendaKeluarBaris> baris, ZoneId zona) {
    return buku(
        "Agenda keluar " + tahun,
        KELUAR,
        baris.stream()
            .map(
                b ->
                    nilai(
                        b.sisipan() == null ? b.urut() : b.urutTertulis(),
                        b.nomor(),
                        b.tanggal(),
                        waktu(b.dikirim(), zona),
                        String.join("\n", b.kepada()),
                        b.hal(),
                        b.jenisNaskah(),
                        KeteranganBuku.dari(b)))
            .toList());
  }

  /** The book of incoming letters of a year. */
  public byte[] masuk(int tahun, List<AgendaMasukBaris> baris, ZoneId zona) {
    return buku(
        "Agenda masuk " + tahun,
        MASUK,
        baris.stream()
            .map(
                b ->
                    nilai(
                        b.urut(),
                        waktu(b.masuk(), zona),
                        b.pengirim(),
                        b.nomor(),
                        b.tanggal(),
                        b.hal(),
                        b.tujuan(),
                        waktu(b.diterima(), zona),
                        b.ringkasan(),
                        KeteranganBuku.dari(b)))
            .toList());
  }

  /** What was sent to whom, with the receipts. */
  public byte[] ekspedisi(int tahun, List<EkspedisiBaris> baris, ZoneId zona) {
    return buku(
        "Ekspedisi " + tahun,
        EKSPEDISI,
        IntStream.range(0, baris.size())
            .mapToObj(
                i ->
                    nilai(
                        i + 1,
                        waktu(baris.get(i).dikirim(), zona),
                        baris.get(i).nomor(),
                        baris.get(i).hal(),
                        baris.get(i).tujuan(),
                        baris.get(i).penerima(),
                        waktu(baris.get(i).diterima(), zona),
                        baris.get(i).perangkat()))
            .toList());
  }

  /** The classes of papers, with the headings that a table of them is read in by. */
  public byte[] klasifikasi(List<InfoKlasifikasi> semua) {
    return buku(
        "Klasifikasi arsip",
        KLASIFIKASI,
        semua.stream()
            .map(
                k ->
                    nilai(
                        k.kode(),
                        k.nama(),
                        k.induk(),
                        k.aktif(),
                        k.inaktif(),
                        k.nasib() == null
                            ? null
                            : k.nasib().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        k.berlaku() ? "ya" : "tidak"))
            .toList());
  }

  private static byte[] buku(String nama, List<String> judul, List<List<Object>> baris) {
    try (SXSSFWorkbook buku = new SXSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      Sheet lembar = buku.createSheet(nama);
      GayaTabel gaya = new GayaTabel(buku);
      gaya.judul(lembar.createRow(0), judul);
      for (int i = 0; i < baris.size(); i++) {
        gaya.isi(lembar.createRow(i + 1), baris.get(i));
      }
      for (int k = 0; k < judul.size(); k++) {
        boolean lebar = KOLOM_LEBAR.contains(judul.get(k));
        lembar.setColumnWidth(k, (lebar ? LEBAR : SEMPIT) * PER_HURUF);
      }
      lembar.createFreezePane(0, 1);
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> nilai(Object... nilai) {
    return Arrays.asList(nilai);
  }

  private static LocalDateTime waktu(Instant saat, ZoneId zona) {
    return saat == null ? null : LocalDateTime.ofInstant(saat, zona);
  }
}
