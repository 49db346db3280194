package id.runut.uji;

import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.NaskahService;
import id.runut.paraf.boundary.ParafService;
import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.ProsesService;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Lingkungan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Real letters that wait for an initial or a signature and nothing else: of an SOP in which one
 * drafts, one checks and one signs.
 */
public final class SuratTumpukan {

  private static final String KODE = "uji-tumpukan";
  private static final int TAHUN_PERTAMA = 2026;
  private static final int TRIWULAN = 4;

  private static final String SOP =
      """
      kode: uji-tumpukan
      instansi: dkukm-sulteng
      nama: Surat untuk tumpukan
      versi: "1"
      periode: [triwulan]
      peran:
        - {id: kasubbag, label: Kasubbag, peranPortal: [kasubbag_perencanaan]}
        - {id: sekretaris, label: Sekretaris, peranPortal: [sekretaris]}
        - {id: kepala, label: Kepala Dinas, peranPortal: [kepala]}
        - {id: bidang, label: Bidang, peranPortal: [kepala_bidang]}
      dokumen:
        - {kunci: surat_pengumpulan_data, nama: Surat Pengumpulan Data, tipe: surat_dinas}
      langkah:
        - nomor: 1
          peran: kasubbag
          jenis: susun
          dokumen: surat_pengumpulan_data
          templat: surat_pengumpulan_data
          tahap: Surat
          judul: Susun surat
          uraian: Kasubbag menyusun surat.
          lanjutKe: 2
        - nomor: 2
          peran: sekretaris
          jenis: periksa
          dokumen: surat_pengumpulan_data
          tahap: Surat
          judul: Periksa surat
          uraian: Sekretaris memeriksa surat.
          kembaliKe: 1
          lanjutKe: 3
        - nomor: 3
          peran: kepala
          jenis: tandatangan
          dokumen: surat_pengumpulan_data
          tahap: Surat
          judul: Tanda tangani surat
          uraian: Kepala Dinas menandatangani surat.
          lanjutKe: 4
        - nomor: 4
          peran: kasubbag
          jenis: kirim
          dokumen: surat_pengumpulan_data
          tahap: Surat
          judul: Kirim surat
          uraian: Kasubbag mengirim surat.
          lanjutKe: 5
        - nomor: 5
          peran: bidang
          jenis: kegiatan
          sebar: true
          tahap: Surat
          judul: Tindak lanjuti surat
          uraian: Bidang menindaklanjuti surat.
      """;

  private final Perakit perakit;
  private final PenggerakSop gerak;

  /** Takes the whole portal as it is, at a public address of its own. */
  public SuratTumpukan(BasisData basisData) {
    perakit =
        new Perakit(basisData)
            .ganti(
                Lingkungan.class,
                new Lingkungan(
                    Map.of(
                        "RUNUT_KUNCI_INDUK",
                        "uji-".repeat(10),
                        "RUNUT_ALAMAT",
                        "https://runut.contoh.go.id")));
    gerak = new PenggerakSop(basisData, perakit);
    gerak.terbitkan(SOP);
  }

  public Perakit perakit() {
    return perakit;
  }

  /** Letters that wait for the secretary's initial. */
  public List<UUID> diajukan(int jumlah) {
    return IntStream.range(0, jumlah).mapToObj(this::ajukan).toList();
  }

  /** Letters that he has initialled: they wait for the signature. */
  public List<UUID> diparaf(int jumlah) {
    List<UUID> proses = diajukan(jumlah);
    proses.forEach(
        p ->
            sebagai(
                Pemeran.SEKRETARIS,
                () -> perakit.ambil(ParafService.class).paraf(tugas(p), sidik(p))));
    return proses;
  }

  /** The open task of a process. */
  public UUID tugas(UUID proses) {
    return gerak.terbuka(proses).get(0).id();
  }

  /** Number of the open step of a process: 2 to be initialled, 3 to be signed, 4 to be sent. */
  public int langkah(UUID proses) {
    return gerak.terbuka(proses).get(0).langkah();
  }

  private UUID ajukan(int nomor) {
    Periode periode = new Periode(TAHUN_PERTAMA + nomor / TRIWULAN, 1 + nomor % TRIWULAN);
    return sebagai(
        Pemeran.KASUBBAG,
        () -> {
          UUID tugas = perakit.ambil(ProsesService.class).mulai(MulaiProses.tangan(KODE, periode));
          NaskahService naskah = perakit.ambil(NaskahService.class);
          InfoKonsep konsep = naskah.konsep(tugas);
          naskah.ajukan(tugas, konsep.konsep(), konsep.versi());
          return gerak.proses(tugas);
        });
  }

  private String sidik(UUID proses) {
    return perakit
        .ambil(NaskahService.class)
        .naskahTugas(tugas(proses))
        .orElseThrow()
        .versi()
        .sidik();
  }

  private <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return perakit.pelaku().sebagai(siapa, kerja);
  }
}
