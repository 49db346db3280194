package id.runut.perancang.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PemeriksaDaftar;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.Periode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two published SOPs and an administrator who changes them; its promises hold after each test. */
abstract class RangkaPerancang {

  static final String AKSI = "sulteng-dkukm-rencana-aksi";
  static final String SOPPENG = "soppeng-dpmd-pengumpulan-data";
  static final UUID ADMIN_SOPPENG = UUID.fromString("c3000000-0000-4000-8000-000000000008");

  BasisData basisData;
  Perakit perakit;
  PenggerakSop gerak;
  PerancangService perancang;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class, new PembentukTim(), new PemeriksaDaftar());
    gerak = new PenggerakSop(basisData, perakit);
    List.of(AKSI, SOPPENG).forEach(k -> gerak.terbitkan(BahanSop.isi(k)));
    perancang = perakit.ambil(PerancangService.class);
    perakit.pelaku().menjadi(Pemeran.ADMIN);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  UUID mulai(int tahun) {
    return gerak.mulai(BahanSop.definisi(AKSI), "kepala", new Periode(tahun, null));
  }

  DefinisiSop definisi(UUID proses) {
    return basisData.dalamTransaksi(() -> perakit.ambil(PenjagaTugas.class).definisi(proses));
  }

  long versi(UUID id) {
    return perancang.rincian(id).versi();
  }

  VersiTerbit terbitkan(UUID id) {
    return perancang.terbitkan(id, terbit(versi(id)));
  }

  static TerbitkanSop terbit(long versi) {
    return new TerbitkanSop(
        versi, "2026", "800/12/SK/2026", "Kepala Dinas", LocalDate.of(2026, 11, 2));
  }

  void sebagaiAdminSoppeng(Callable<Void> kerja) {
    perakit.pelaku().sebagaiPemegang(ADMIN_SOPPENG, kerja);
  }

  void ubah(UUID id, int nomor, UnaryOperator<LangkahSop> ubah) {
    RincianRancangan r = perancang.rincian(id);
    DefinisiSop d = r.definisi();
    perancang.simpan(
        id,
        new SimpanRancangan(
            r.versi(),
            d.denganSusunan(
                d.peran(),
                d.dokumen(),
                d.langkah().stream().map(l -> l.nomor() == nomor ? ubah.apply(l) : l).toList())));
  }

  static LangkahSop bernama(LangkahSop l, String judul, WaktuBaku waktu) {
    return salin(l, l.peran(), l.jenis(), judul, l.uraian(), waktu, l.kembaliKe());
  }

  static LangkahSop kembali(LangkahSop l, int ke) {
    return salin(l, l.peran(), l.jenis(), l.judul(), l.uraian(), l.waktu(), ke);
  }

  static LangkahSop oleh(LangkahSop l, String peran) {
    return salin(l, peran, l.jenis(), l.judul(), l.uraian(), l.waktu(), l.kembaliKe());
  }

  static LangkahSop disposisi(LangkahSop l) {
    return salin(l, "sekretaris", "disposisi", "Tegaskan", "Sekretaris menegaskan.", null, null);
  }

  private static LangkahSop salin(
      LangkahSop l,
      String peran,
      String jenis,
      String judul,
      String uraian,
      WaktuBaku waktu,
      Integer kembaliKe) {
    return new LangkahSop(
        l.nomor(),
        l.sebutan(),
        peran,
        jenis,
        l.tambahan(),
        l.dokumen(),
        l.beserta(),
        l.templat(),
        l.tahap() == null ? "Tahap" : l.tahap(),
        judul,
        uraian,
        l.kelengkapan(),
        waktu,
        l.keluaran(),
        kembaliKe,
        l.lanjutKe(),
        l.sebar(),
        l.ciri(),
        l.sumber());
  }
}
