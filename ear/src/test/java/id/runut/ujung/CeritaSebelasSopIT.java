package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every SOP of every agency from its start to its end, each "Tidak" of it said once: by script, and
 * in the browser where a step is the first of its kind, or everywhere (see {@link
 * LangkahDiPeramban}). The first SOP has its own stories ({@link CeritaPengumpulanDataIT}, {@link
 * CeritaRestIT}) beside the one here.
 */
@ExtendWith(TataPanggung.class)
@TestInstance(Lifecycle.PER_CLASS)
class CeritaSebelasSopIT {

  static final int TAHUN = 2026;

  /** Nobody of the agency in front may see the process of the one behind. */
  private static final Map<String, String> ORANG_LAIN =
      Map.of(
          "sulteng", "kalsel.kepala",
          "kalsel", "kalbar.kepala",
          "kalbar", "soppeng.kepala",
          "soppeng", "banjarbaru.kepala",
          "banjarbaru", "kepala.dinas");

  private LangkahDiPeramban pemeran;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sulteng-dkukm-perjanjian-kinerja, kepala.dinas, 30, 8",
    "sulteng-dkukm-iki, kepala.dinas, 24, 6",
    "sulteng-dkukm-rencana-aksi, kepala.dinas, 24, 6",
    "sulteng-dkukm-pengukuran, kepala.dinas, 36, 10",
    "sulteng-dkukm-pengumpulan-data, kepala.dinas, 24, 6",
    "sulteng-dkukm-laporan-individu, kepala.dinas, 24, 6",
    "sulteng-dkukm-lkjip, kepala.dinas, 22, 7",
    "soppeng-dpmd-pengumpulan-data, soppeng.sekretaris, 7, 1",
    "banjarbaru-bakesbangpol-laporan-kinerja, banjarbaru.kepala, 19, 4",
    "kalbar-bpsdm-laporan-kinerja-tahunan, kalbar.staf, 15, 0",
    "kalsel-dpmd-laporan-kinerja, kalsel.kasubbag, 19, 0"
  })
  void berjalanSampaiTamat(
      String kode, String pemulai, int langkah, int pengembalian, Panggung panggung) {
    String proses = mulai(panggung, pemulai, kode);
    PemainSop pemain = new PemainSop(panggung, pemeran(panggung), kode, proses, pemulai);
    pemain.sampaiTamat();
    assertEquals(
        IntStream.rangeClosed(1, langkah).boxed().collect(Collectors.toCollection(TreeSet::new)),
        pemain.dilalui());
    assertEquals(pengembalian, pemain.dikembalikan().size(), pemain.dikembalikan()::toString);
    JsonNode akhir = panggung.rest(pemulai).ambil("/proses/" + proses).harus(200).json();
    assertEquals("SELESAI", akhir.at("/ringkasan/status").asText());
    String lain = ORANG_LAIN.get(kode.substring(0, kode.indexOf('-')));
    assertEquals(404, panggung.rest(lain).ambil("/proses/" + proses).kode());
    Invarian.harusUtuh(panggung);
  }

  /** The same for all SOPs: what one of them has shown need not be shown again. */
  private LangkahDiPeramban pemeran(Panggung panggung) {
    if (pemeran == null) {
      pemeran = new LangkahDiPeramban(panggung);
    }
    return pemeran;
  }

  @AfterAll
  void setiapJenisTerlihatDanDikerjakanDiPeramban() {
    assertEquals(LangkahDiPeramban.semua(), pemeran.sudah());
  }

  private String mulai(Panggung panggung, String pemulai, String kode) {
    JsonNode sop = null;
    for (JsonNode satu : panggung.rest(pemulai).ambil("/sop").harus(200).json()) {
      sop = kode.equals(satu.get("kode").asText()) ? satu : sop;
    }
    Map<String, Object> periode = new HashMap<>(Map.of("tahun", TAHUN));
    if (sop.at("/pemicu/periode").toString().contains("TRIWULAN")) {
      periode.put("triwulan", 1);
    }
    Map<String, Object> perintah = new HashMap<>(Map.of("kodeSop", kode, "periode", periode));
    if (sop.at("/pemicu/cara").toString().contains("SURAT")) {
      perintah.put("surat", TindakanSop.surat());
    }
    return pemeran(panggung).mulai(pemulai, sop, perintah);
  }
}
