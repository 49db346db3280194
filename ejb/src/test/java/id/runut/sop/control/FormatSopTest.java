package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.Cara;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.boundary.WaktuBaku.Satuan;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the format can say beyond task, decision, fan-out and join (ADR 0012). */
class FormatSopTest {

  private static final Set<String> JENIS =
      Set.of(
          "disposisi",
          "susun",
          "periksa",
          "tandatangan",
          "kirim",
          "ukur",
          "kompilasi",
          "terima",
          "rapat",
          "usul_tim");

  private static final String DASAR =
      """
      kode: uji
      instansi: uji
      nama: Uji
      versi: "1"
      periode: [tahunan, triwulan]
      mulai: {cara: [kalender, surat], bulan: 13, tanggal: 10, surat: Surat Sekda}
      catatan: [Nomor SOP tidak terbaca]
      peran:
        - {id: kepala, label: Kepala, peranPortal: [kepala]}
        - {id: kabid, label: Kabid, peranPortal: [kepala_bidang]}
        - {id: staf, label: Staf, peranPortal: [staf], tanpaKolom: true}
        - {id: tim, label: Tim, tim: 2}
      dokumen:
        - {kunci: sk, nama: SK Tim, tipe: sk}
        - {kunci: laporan, nama: Laporan, tipe: laporan}
      luar:
        - DPA
        - {nama: Dokumen PK, sop: sop-pk, dokumen: dokumen_pk}
      langkah:
        - {nomor: 1, peran: staf, jenis: susun, dokumen: sk, tahap: A, judul: J, uraian: U, lanjutKe: 2, waktu: 3 jam, kelengkapan: [DPA], keluaran: [Rancangan SK], bagian: {cara: serempak, peran: kabid, jenis: usul_tim, judul: Usulkan}}
        - {nomor: 2, peran: kepala, jenis: tandatangan, dokumen: sk, tahap: A, judul: J, uraian: U, lanjutKe: 3, kelengkapan: [Rancangan SK], keluaran: [SK Tim]}
        - {nomor: 3, peran: kabid, jenis: disposisi, tahap: A, judul: J, uraian: U, lanjutKe: 4, sebar: true, kelengkapan: [Dokumen PK]}
        - {nomor: 4, sebutan: 3a, peran: staf, jenis: susun, dokumen: laporan, tambahan: [tandatangan, kirim], bagian: {cara: berjenjang, jenis: tandatangan, judul: Setujui}, tahap: A, judul: J, uraian: U, lanjutKe: 5, sebar: true, rekonstruksi: true}
        - {nomor: 5, peran: tim, jenis: rapat, kepada: [kabid], dokumen: laporan, bukaKembali: true, tahap: A, judul: J, uraian: U, lanjutKe: 6, gabung: 4, waktu: 60 hari, catatan: [Diduga 60 menit], tersirat: [kembaliKe]}
        - {nomor: 6, peran: kepala, jenis: periksa, dokumen: laporan, beserta: [sk], menunggu: Surat Sekda, daftarPeriksa: [Bab I, Bab II], tahap: A, judul: J, uraian: U, kembaliKe: 5}
      """;

  @Test
  void semuaYangDapatDikatakanTerbaca() {
    HasilBaca hasil = PembacaDefinisi.baca(DASAR);
    assertEquals(List.of(), keliru(DASAR));
    DefinisiSop sop = hasil.rancangan().orElseThrow().definisi();
    assertEquals(
        new PemicuSop(
            Set.of(JenisPeriode.TAHUNAN, JenisPeriode.TRIWULAN),
            Set.of(Cara.KALENDER, Cara.SURAT),
            13,
            10,
            "Surat Sekda"),
        sop.pemicu());
    assertEquals(new BahanLuar("DPA", null, null), sop.luar().get(0));
    assertEquals(new BahanLuar("Dokumen PK", "sop-pk", "dokumen_pk"), sop.luar().get(1));
    assertEquals(2, sop.peran("tim").tim());
    assertFalse(sop.peran("staf").kolom());
    assertEquals(List.of("Nomor SOP tidak terbaca"), sop.catatan());
    assertEquals(new WaktuBaku(3, Satuan.JAM), sop.langkah(1).waktu());
    assertEquals(180, sop.langkah(1).waktuBaku());
    assertEquals(
        new BagianLangkah(BagianLangkah.Cara.SEREMPAK, "kabid", "usul_tim", "Usulkan"),
        sop.langkah(1).ciri().bagian());
    assertNull(sop.langkah(2).waktu());
    LangkahSop empat = sop.langkah(4);
    assertEquals("3a", empat.sebutan());
    assertTrue(empat.sumber().rekonstruksi());
    assertEquals(BagianLangkah.Cara.BERJENJANG, empat.ciri().bagian().cara());
    LangkahSop lima = sop.langkah(5);
    assertNull(lima.waktuBaku(), "days are no minutes");
    assertEquals(60, lima.waktu().dalamHari());
    assertEquals(List.of("kembaliKe"), lima.sumber().tersirat());
    assertEquals(List.of("kabid"), lima.ciri().kepada());
    assertTrue(lima.ciri().bukaKembali());
    assertEquals(List.of("laporan", "sk"), List.copyOf(sop.langkah(6).semuaDokumen()));
    assertEquals(List.of("Bab I", "Bab II"), sop.langkah(6).ciri().daftarPeriksa());
    assertEquals("Surat Sekda", sop.langkah(6).ciri().menunggu());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "waktu: 3 jam => waktu: 3 pekan | sop.definisi.bukanWaktu | baris 20",
        "waktu: 3 jam => waktu: -3 jam | sop.definisi.bukanWaktu | baris 20",
        "periode: [tahunan, => periode: [bulanan, | sop.definisi.pilihanTakDikenal | baris 5",
        "cara: serempak => cara: bergilir | sop.definisi.pilihanTakDikenal | baris 20",
        "cara: serempak, => '' | sop.definisi.wajib | langkah 1",
        ", bulan: 13 => '' | sop.definisi.kalenderTanpaTanggal | mulai",
        "tanggal: 10 => tanggal: 31 | sop.definisi.kalenderTanpaTanggal | mulai",
        ", surat: Surat Sekda => '' | sop.definisi.suratTanpaNama | mulai",
        "tanpaKolom: true => instansi: biro | sop.definisi.instansiTanpaLuar | peran staf",
        "tim: 2} => tim: 20} | sop.definisi.timTidakAda | peran tim",
        "tim: 2} => tim: 5} | sop.definisi.timBelumDibentuk | langkah 5",
        "[tandatangan, kirim] => [susun, kirim] | sop.definisi.tindakanGanda | langkah 4",
        "tambahan: [tandatangan, kirim], => '' | sop.definisi.berjenjangTanpaPenutup | langkah 4",
        "cara: berjenjang, => cara: berjenjang, peran: kepala, | sop.definisi.berjenjangTanpaPenutup | langkah 4",
        "peran: kabid, jenis: usul_tim => jenis: usul_tim | sop.definisi.serempakTanpaPeran | langkah 1",
        "peran: kabid, jenis: usul_tim => peran: siapa, jenis: usul_tim | sop.definisi.peranTakDikenal | langkah 1",
        "jenis: usul_tim => jenis: menari | sop.definisi.jenisTakDikenal | langkah 1",
        "kepada: [kabid] => kepada: [siapa] | sop.definisi.peranTakDikenal | langkah 5",
        "keluaran: [Rancangan SK] => keluaran: [] | sop.definisi.kelengkapanTakDibuat | langkah 2",
        "nomor: 2, => nomor: 2, dokumenTindakan: {susun: sk}, | sop.definisi.bukanTindakan | langkah 2",
        "nomor: 2, => nomor: 2, tambahan: [kirim], dokumenTindakan: {kirim: laporan}, | sop.definisi.dokumenBelumDibuat | langkah 2",
        "nomor: 3, => nomor: 3, menunggu: Surat, | sop.definisi.menungguDiTempatKeliru | langkah 3",
        "nomor: 1, => nomor: 1, menunggu: Surat, | sop.definisi.menungguDiTempatKeliru | langkah 1",
        "sebutan: 3a => sebutan: 3 | sop.definisi.sebutanGanda | langkah 4",
        "kunci: laporan => kunci: sk | sop.definisi.dokumenGanda | dokumen sk",
        "kunci: laporan => kunci: lain | sop.definisi.dokumenTakTerdaftar | langkah 4",
        "kunci: laporan => kunci: lain | sop.definisi.dokumenTakDipakai | dokumen lain",
        "jenis: susun, dokumen: sk => jenis: kirim, dokumen: sk | sop.definisi.dokumenBelumDibuat | langkah 1",
        "bukaKembali: true, => '' | sop.definisi.dokumenSudahDisahkan | langkah 5",
        "nomor: 6, => nomor: 6, bukaKembali: true, | sop.definisi.bukaKembaliTanpaPengesahan | langkah 6",
        "kelengkapan: [DPA] => kelengkapan: [DPPA] | sop.definisi.kelengkapanTakDibuat | langkah 1",
        "- {nama: Dokumen PK, => - {nama: Dokumen IKI, | sop.definisi.kelengkapanTakDibuat | langkah 3",
        ", dokumen: dokumen_pk => '' | sop.definisi.wajib | baris 18",
        "gabung: 4 => gabung: 3 | sop.definisi.gabungTanpaSebar | langkah 5",
        "rekonstruksi: true => rekonstruksi: ya | sop.definisi.bukanYaTidak | baris 23"
      })
  void kekeliruanDisebutDenganTempatnya(String perubahan, String kunci, String tempat) {
    String[] ganti = perubahan.split(" => ?");
    String baru = ganti.length == 1 ? "" : ganti[1].replace("''", "");
    assertTrue(DASAR.contains(ganti[0]), "the case changes nothing: " + ganti[0]);
    List<String> keliru = keliru(DASAR.replaceFirst(Pattern.quote(ganti[0]), baru));
    assertTrue(keliru.contains(tempat + " " + kunci), keliru::toString);
  }

  @Test
  void definisiLamaTetapTerbacaSebagaimanaMaksudnya() {
    String lama =
        """
        kode: lama
        instansi: uji
        nama: Lama
        versi: "1"
        peran: [{id: kepala, label: Kepala, peranPortal: [kepala]}]
        langkah:
          - {nomor: 1, peran: kepala, jenis: disposisi, tahap: A, judul: J, uraian: U, waktuBaku: 5}
        """;
    DefinisiSop sop = PembacaDefinisi.baca(lama).rancangan().orElseThrow().definisi();
    assertEquals(PemicuSop.biasa(), sop.pemicu());
    assertEquals(WaktuBaku.menit(5), sop.langkah(1).waktu());
    assertEquals("1", sop.langkah(1).sebutan());
    assertEquals(List.of(), keliru(lama));
  }

  private static List<String> keliru(String yaml) {
    HasilBaca hasil = PembacaDefinisi.baca(yaml);
    List<Kekeliruan> semua = new ArrayList<>(hasil.kekeliruan());
    hasil.rancangan().ifPresent(r -> semua.addAll(AturanDefinisi.periksa(r, JENIS)));
    return semua.stream().map(k -> k.tempat() + " " + k.pesan().kunci()).toList();
  }
}
