package id.runut.perancang.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.perancang.boundary.UbahDaftar;
import id.runut.perancang.boundary.UbahDaftar.Cara;
import id.runut.perancang.boundary.UbahDaftar.Daftar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.Pesan;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is said of a change before it is taken back. */
class PerbedaanRancanganTest {

  private static final DefinisiSop AKSI = BahanSop.definisi("sulteng-dkukm-rencana-aksi");

  @Test
  void langkahYangDitambahDihapusDanDitukarDisebutNomornya() {
    sama("langkahTambah", List.of(4), AKSI, PengubahSusunan.sisip(AKSI, 3));
    sama("langkahTambah", List.of(25), AKSI, PengubahSusunan.sisip(AKSI, 24));
    sama("langkahHapus", List.of(langkah(4)), AKSI, PengubahSusunan.hapus(AKSI, 4));
    sama("langkahHapus", List.of(langkah(24)), AKSI, PengubahSusunan.hapus(AKSI, 24));
    sama("langkahPindah", List.of(5, 6), AKSI, PengubahSusunan.pindah(AKSI, 5, 6));
  }

  @Test
  void satuMedanDisebutNamanyaBeberapaTidak() {
    Pesan judul = Pesan.dari("perancang.urung.medan.judul");
    sama(
        "langkahMedan",
        List.of(judul, langkah(5)),
        AKSI,
        ubah(5, "Telaah", AKSI.langkah(5).waktu()));
    Pesan waktu = Pesan.dari("perancang.urung.medan.waktu");
    sama(
        "langkahMedan",
        List.of(waktu, langkah(5)),
        AKSI,
        ubah(5, AKSI.langkah(5).judul(), WaktuBaku.menit(99)));
    sama("langkah", List.of(langkah(5)), AKSI, ubah(5, "Telaah", WaktuBaku.menit(99)));
  }

  @Test
  void kolomDanDokumenDisebutSebelumLangkah() {
    String peran = AKSI.langkah(5).peran();
    sama(
        "kolomHapus",
        List.of(AKSI.peran(peran).label()),
        AKSI,
        PengubahDaftar.ubah(AKSI, new UbahDaftar(0, Daftar.PELAKSANA, Cara.HAPUS, peran)));
    String kedua = AKSI.peran().get(1).id();
    sama(
        "kolomUrutan",
        List.of(0),
        AKSI,
        PengubahDaftar.ubah(AKSI, new UbahDaftar(0, Daftar.PELAKSANA, Cara.NAIK, kedua)));
    DefinisiSop tanpa =
        PengubahDaftar.ubah(
            AKSI, new UbahDaftar(0, Daftar.DOKUMEN, Cara.HAPUS, AKSI.dokumen().get(0).kunci()));
    sama("dokumenHapus", List.of(AKSI.dokumen().get(0).nama()), AKSI, tanpa);
    sama("dokumenTambah", List.of(AKSI.dokumen().get(0).nama()), tanpa, AKSI);
  }

  @Test
  void selebihnyaIdentitas() {
    sama("identitas", List.of(), AKSI, AKSI);
  }

  private static Pesan langkah(int nomor) {
    return Pesan.dari("perancang.urung.sebut", nomor, AKSI.langkah(nomor).judul());
  }

  private static void sama(String kunci, List<?> argumen, DefinisiSop lama, DefinisiSop baru) {
    Pesan pesan = PerbedaanRancangan.sebut(lama, baru);
    assertEquals("perancang.urung." + kunci, pesan.kunci());
    assertEquals(argumen, pesan.argumen());
  }

  private static DefinisiSop ubah(int nomor, String judul, WaktuBaku waktu) {
    return langkah(l -> l.nomor() == nomor ? dengan(l, judul, waktu) : l);
  }

  private static LangkahSop dengan(LangkahSop l, String judul, WaktuBaku waktu) {
    return new LangkahSop(
        l.nomor(),
        l.sebutan(),
        l.peran(),
        l.jenis(),
        l.tambahan(),
        l.dokumen(),
        l.beserta(),
        l.templat(),
        l.tahap(),
        judul,
        l.uraian(),
        l.kelengkapan(),
        waktu,
        l.keluaran(),
        l.kembaliKe(),
        l.lanjutKe(),
        l.sebar(),
        l.ciri(),
        l.sumber());
  }

  private static DefinisiSop langkah(UnaryOperator<LangkahSop> ubah) {
    return AKSI.denganSusunan(
        AKSI.peran(), AKSI.dokumen(), AKSI.langkah().stream().map(ubah).toList());
  }
}
