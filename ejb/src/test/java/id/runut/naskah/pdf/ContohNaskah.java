package id.runut.naskah.pdf;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.control.AturanPenandatanganan;
import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.naskah.entity.HurufNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.KertasNaskah;
import id.runut.naskah.entity.LetakNomor;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.naskah.entity.TabelSurat;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.entity.SifatKeamanan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One letter of every kind, as a secretary would write it. */
final class ContohNaskah {

  static final InfoInstansi DINAS =
      new InfoInstansi(
          UUID.fromString("00000000-0000-0000-0000-000000000001"),
          "dkukm",
          "Dinas Koperasi, Usaha Kecil dan Menengah",
          "DKUKM",
          "Pemerintah Provinsi Sulawesi Tengah",
          "Jalan R.A. Kartini Nomor 108 Palu 94112",
          "Telepon (0451) 421651, surel dkukm@sultengprov.go.id",
          "Palu",
          ZoneId.of("Asia/Makassar"),
          "Set-DKUKM");

  static final PenandaTangan KEPALA =
      new PenandaTangan(
          "KEPALA DINAS",
          "Dr. Andi Rahman, S.E., M.Si.",
          "Pembina Utama Muda",
          "19700101 199503 1 001");

  private static final PenandaTangan SEKRETARIS =
      new PenandaTangan(
          "SEKRETARIS", "Sitti Aminah, S.Sos., M.M.", "Pembina Tingkat I", "19750202 200003 2 002");

  private static final String ALINEA =
      "<p>Dalam rangka penyusunan laporan kinerja, bersama ini kami minta perhatian Saudara untuk"
          + " mengukur capaian setiap indikator kinerja bidang dan UPT.</p>";

  private ContohNaskah() {}

  static TataSurat tata() {
    return new TataSurat(
        DINAS.pemerintah(),
        DINAS.nama(),
        DINAS.alamat(),
        DINAS.kontak(),
        "",
        null,
        HurufNaskah.ARIAL,
        HurufNaskah.ARIAL,
        BigDecimal.valueOf(11),
        KertasNaskah.A4,
        20,
        20,
        30,
        25,
        "Dokumen ini telah ditandatangani secara elektronik oleh {{instansi.nama}}.\n"
            + "Periksa di {{alamatPeriksa}}.",
        true,
        LetakNomor.DALAM_KEPALA);
  }

  static DataTerbit terbit() {
    return new DataTerbit(
        "000.8.6.3/0417/Set-DKUKM/2026",
        LocalDate.of(2026, 10, 5),
        KEPALA,
        "7F3A92C10B",
        "https://runut.contoh.go.id/v/7F3A-92C1-0B");
  }

  static BahanCetak bahan(JenisNaskah jenis, IsiSurat isi) {
    return bahan(jenis, isi, tata(), "");
  }

  static BahanCetak bahan(JenisNaskah jenis, IsiSurat isi, TataSurat tata, String logo) {
    boolean berdua = jenis == JenisNaskah.NOTULA || jenis == JenisNaskah.PERJANJIAN_KINERJA;
    List<String> kepala =
        AturanPenandatanganan.kepala(
            isi.getBentuk(), isi.getAtasNama(), List.of("Sekretaris Daerah"));
    return new BahanCetak(
        jenis,
        isi,
        DINAS,
        tata,
        logo,
        berdua ? List.of(KEPALA, SEKRETARIS) : List.of(KEPALA),
        kepala,
        List.of(
            new BarisParaf(5, "Kasubbag Program", "A", Instant.parse("2026-10-02T06:10:00Z")),
            new BarisParaf(6, "Sekretaris", "B", null)));
  }

  static IsiSurat isi(JenisNaskah jenis) {
    return switch (jenis) {
      case SURAT_DINAS ->
          surat("Permintaan Data Kinerja Triwulan III", penerima(3), suratPanjang())
              .bertabel(List.of(tabel("Daftar indikator"), tabel("Jadwal pengumpulan")))
              .berketentuan(
                  SifatKeamanan.BIASA, BentukPenandatanganan.ATAS_NAMA, "Gubernur Sulawesi Tengah");
      case NOTA_DINAS ->
          surat("Penyampaian Bahan Rapat", List.of("Kepala Bidang Koperasi"), ALINEA)
              .berketentuan(SifatKeamanan.RAHASIA, BentukPenandatanganan.LANGSUNG, "");
      case UNDANGAN -> surat("Undangan Rapat Evaluasi", penerima(12), undangan());
      case SURAT_PERINTAH_TUGAS ->
          surat("Perjalanan dinas ke Poso", List.of(), tugas()).bertabel(List.of(petugas()));
      case KEPUTUSAN ->
          surat("Pembentukan Tim Penyusun Laporan Kinerja Tahun 2026", List.of(), keputusan())
              .bertabel(List.of(tabel("Susunan keanggotaan tim"), tabel("Jadwal kerja tim")));
      case SURAT_PENGANTAR, TANDA_TERIMA ->
          surat("Laporan Kinerja Triwulan III", List.of("Kepala BAPPEDA"), "");
      case DAFTAR_PERIKSA ->
          surat("Kelengkapan Berkas Laporan Kinerja", List.of(), "").bertabel(List.of(periksa()));
      case DAFTAR_HADIR -> surat("Rapat Evaluasi Kinerja", List.of(), acara());
      case NOTULA -> surat("Rapat Evaluasi Kinerja", List.of(), acara() + ALINEA.repeat(3));
      case LAPORAN -> surat("Laporan Kinerja Tahun 2026", List.of(), laporan());
      default ->
          surat(jenis.sebutan() + " Tahun 2026", List.of(), ALINEA.repeat(2))
              .bertabel(List.of(tabel("Daftar indikator")));
    };
  }

  private static IsiSurat surat(String hal, List<String> kepada, String isi) {
    return new IsiSurat(
        hal,
        SifatNaskah.SEGERA,
        "000.8.6.3",
        "1 (satu) berkas",
        kepada,
        "Palu",
        List.of("Gubernur Sulawesi Tengah", "Sekretaris Daerah Provinsi Sulawesi Tengah"),
        isi,
        List.of(
            List.of("Laporan Kinerja Triwulan III", "1 (satu) berkas", "Untuk dihimpun."),
            List.of("Rekapitulasi capaian", "2 (dua) lembar", "Sebagai lampiran.")),
        false);
  }

  private static List<String> penerima(int jumlah) {
    return IntStream.rangeClosed(1, jumlah).mapToObj(i -> "Kepala Perangkat Daerah " + i).toList();
  }

  static TabelSurat tabel(String judul) {
    return new TabelSurat(
        judul,
        false,
        List.of("Indikator", "Satuan", "Target"),
        List.of(List.of("Koperasi sehat", "unit", "120"), List.of("UKM naik kelas", "%", "12,5")));
  }

  private static TabelSurat petugas() {
    return new TabelSurat(
        "",
        false,
        List.of("Nama", "Pangkat/golongan", "NIP", "Jabatan"),
        List.of(
            List.of("Budi Santoso, S.Kom.", "Penata (III/c)", "19850303 201001 1 003", "Analis"),
            List.of("Rina Wati, S.E.", "Penata Muda (III/a)", "19900404 201503 2 004", "Staf")));
  }

  private static TabelSurat periksa() {
    return new TabelSurat(
        "",
        false,
        List.of("Berkas", "Ada/Tidak", "Keterangan"),
        List.of(
            List.of("Laporan kinerja", "ada", "lengkap"),
            List.of("Rekapitulasi capaian", "tidak", "menyusul"),
            List.of("Dokumentasi", "", "")));
  }

  private static String suratPanjang() {
    return ALINEA
        + "<ol><li>data bulan Juli;</li><li>data bulan Agustus:<ol><li>koperasi;</li><li>UKM;</li>"
        + "</ol></li><li>data bulan September.</li></ol>"
        + ALINEA
        + "<h2>Lampiran: Tata cara pengisian</h2><p>Isilah setiap kolom dengan angka.</p>";
  }

  private static String undangan() {
    return ALINEA
        + "<p class=\"ql-indent-2\">hari, tanggal: Senin, 12 Oktober 2026</p>"
        + "<p class=\"ql-indent-2\">waktu: pukul 09.00 WITA s.d. selesai</p>"
        + "<p class=\"ql-indent-2\">tempat: Ruang Rapat Utama</p>"
        + "<p class=\"ql-indent-2\">acara: evaluasi kinerja triwulan III</p>"
        + "<p>Demikian disampaikan, atas kehadiran Saudara diucapkan terima kasih.</p>";
  }

  private static String tugas() {
    return "<p><strong>Dasar:</strong></p><ol><li>Peraturan Gubernur Nomor 5 Tahun 2024; dan</li>"
        + "<li>DPA Tahun 2026.</li></ol><p class=\"ql-align-center\"><strong>MEMERINTAHKAN:"
        + "</strong></p><p><strong>Kepada:</strong></p><p><strong>Untuk:</strong></p><ol><li>"
        + "melaksanakan verifikasi data koperasi di Kabupaten Poso tanggal 6 s.d. 8 Oktober 2026;"
        + " dan</li><li>melaporkan hasilnya kepada Kepala Dinas.</li></ol>";
  }

  private static String keputusan() {
    return "<p><strong>Menimbang:</strong></p><ol><li>bahwa untuk menyusun laporan kinerja secara"
        + " tepat waktu perlu dibentuk tim penyusun; dan</li><li>bahwa berdasarkan pertimbangan"
        + " tersebut perlu menetapkan keputusan.</li></ol><p><strong>Mengingat:</strong></p><ol>"
        + "<li>Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi"
        + " Pemerintah; dan</li><li>Peraturan Menteri PANRB Nomor 53 Tahun 2014.</li></ol>"
        + "<p class=\"ql-align-center\"><strong>MEMUTUSKAN:</strong></p><p><strong>Menetapkan:"
        + "</strong></p><p><strong>KESATU:</strong> Membentuk tim penyusun sebagaimana tercantum"
        + " dalam lampiran.</p><p><strong>KEDUA:</strong> Tim bertugas mengumpulkan data.</p>"
        + "<p><strong>KETIGA:</strong> Keputusan ini mulai berlaku pada tanggal ditetapkan.</p>";
  }

  private static String acara() {
    return "<p class=\"ql-indent-1\">hari, tanggal: Senin, 12 Oktober 2026</p>"
        + "<p class=\"ql-indent-1\">waktu: pukul 09.00 WITA</p>"
        + "<p class=\"ql-indent-1\">tempat: Ruang Rapat Utama</p>";
  }

  private static String laporan() {
    return "<h2>I Pendahuluan</h2>"
        + ALINEA
        + "<h2>II Kegiatan</h2>"
        + ALINEA
        + "<h2>III Hasil</h2>"
        + ALINEA
        + "<h2>IV Simpulan dan saran</h2>"
        + ALINEA
        + "<h2>V Penutup</h2>"
        + ALINEA;
  }
}
