package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who plays what: of the acts that the first SOP does not have, the first of each kind is done in
 * the browser by the official whose task it is; scripts do the others. With {@code
 * -Drunut.cerita=peramban} every act of every step is done in the browser. Pages that look like
 * none before are photographed either way.
 */
final class LangkahDiPeramban implements Pemeran {

  /** Whether scripts do nothing. */
  private static final boolean SEMUA = "peramban".equals(System.getProperty("runut.cerita"));

  /** Steps of other kinds that look different there: SOP and step, and the name of the picture. */
  private static final Map<String, String> KHAS =
      Map.of(
          "soppeng-dpmd-pengumpulan-data 1", "sop-09-perintah-membentuk-tim",
          "sulteng-dkukm-perjanjian-kinerja 17", "sop-10-tanda-tangan-berjenjang",
          "sulteng-dkukm-lkjip 10", "sop-11-daftar-periksa",
          "sulteng-dkukm-pengukuran 24", "sop-12-dibuka-kembali",
          "kalsel-dpmd-laporan-kinerja 7", "sop-13-susunan-tim",
          "kalbar-bpsdm-laporan-kinerja-tahunan 4", "sop-14-bagian-serentak");

  private static final Map<String, String> JENIS =
      Map.of(
          "registrasi", "sop-01-registrasi",
          "cetak", "sop-02-cetak",
          "arsip", "sop-03-arsip",
          "serah", "sop-04-serah",
          "kegiatan", "sop-05-kegiatan",
          "verifikasi", "sop-06-verifikasi",
          "himpun", "sop-07-himpun",
          "usul_tim", "sop-08-usul-tim",
          "rapat", "sop-15-rapat-jadwal");

  private static final String MENUNGGU_SURAT = "sop-19-menunggu-surat";

  /** Kinds whose page first takes what the act needs: evidence, checks of figures, a meeting. */
  private static final Set<String> DISIAPKAN = Set.of("kegiatan", "verifikasi", "rapat");

  private static final String SELESAI = "selesai ";

  private final Panggung panggung;
  private final Pemeran skrip;
  private final Pemeran peramban;
  private final ProsesDiPeramban proses;
  private final Set<String> sudah = new HashSet<>();

  LangkahDiPeramban(Panggung panggung) {
    this.panggung = panggung;
    this.skrip = new TindakanSop(panggung);
    this.peramban = new PemeranPeramban(panggung);
    this.proses = new ProsesDiPeramban(panggung);
  }

  /** What has been seen and done. */
  Set<String> sudah() {
    return sudah;
  }

  /** What there is to see and to do. */
  static Set<String> semua() {
    Set<String> semua = new HashSet<>(JENIS.values());
    semua.addAll(KHAS.values());
    semua.add(MENUNGGU_SURAT);
    JENIS.keySet().forEach(jenis -> semua.add(SELESAI + jenis));
    return semua;
  }

  /**
   * Starts an SOP; one that a letter starts, on its page.
   *
   * @param perintah what a script would send
   * @return id of the process
   */
  String mulai(String nama, JsonNode sop, Map<String, Object> perintah) {
    if (SEMUA || perintah.containsKey("surat")) {
      return proses.mulai(nama, sop);
    }
    return PemainSop.proses(
        panggung,
        panggung.rest(nama).kirim("/proses", perintah).harus(201).json().get("tugasId").asText());
  }

  /**
   * Enters the letter that a process waits for, as the desk of whoever keeps the book asks for it.
   */
  void suratTiba(String nama, String id) {
    Peramban layar = panggung.masuk(nama).buka("/meja");
    layar.pindah(() -> layar.halaman().locator("a[href$='/menantikan/" + id + "']").click());
    if (sudah.add(MENUNGGU_SURAT)) {
      layar.potret(MENUNGGU_SURAT);
    }
    ProsesDiPeramban.suratTiba(layar);
  }

  /** Photographs the page of a task that looks like none before. */
  void lihat(Giliran g) {
    String potret = KHAS.getOrDefault(g.letak(), JENIS.get(g.tindakan()));
    if (potret != null && sudah.add(potret)) {
      panggung.masuk(g.nama()).buka("/tugas/" + g.tugas()).potret(potret);
    }
  }

  @Override
  public void kembalikan(Giliran g) {
    (SEMUA ? peramban : skrip).kembalikan(g);
  }

  @Override
  public String lakukan(Giliran g) {
    String alasan = (diPeramban(g) ? peramban : skrip).lakukan(g);
    if (alasan == null && JENIS.containsKey(g.tindakan())) {
      sudah.add(SELESAI + g.tindakan());
    }
    return alasan;
  }

  private boolean diPeramban(Giliran g) {
    boolean pertama = JENIS.containsKey(g.tindakan()) && !sudah.contains(SELESAI + g.tindakan());
    return SEMUA || pertama && (g.siap() || DISIAPKAN.contains(g.tindakan()));
  }
}
