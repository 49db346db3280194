package id.runut.uji;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.TujuanLangkah;
import id.runut.sop.control.PemuatSop;
import id.runut.umum.boundary.Periode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drives the SOP of the demo agency to a wanted step, every step by its own official. */
public final class PenggerakProses {

  private final BasisData basisData;
  private final Perakit perakit;
  private final MesinProses mesin;

  /** Publishes the SOP where that has not been done. */
  public PenggerakProses(BasisData basisData, Perakit perakit) {
    this.basisData = basisData;
    this.perakit = perakit;
    this.mesin = perakit.ambil(MesinProses.class);
    perakit.ambil(PemuatSop.class);
  }

  /** An open task and the official whose it is. */
  public record Terbuka(UUID id, int langkah, int putaran, String jenis, Pemeran pemeran) {}

  /**
   * Starts the SOP as kepala dinas.
   *
   * @return id of the process
   */
  public UUID mulai(int tahun, int triwulan) {
    UUID tugasId =
        perakit
            .pelaku()
            .sebagai(
                Pemeran.KEPALA,
                () ->
                    perakit
                        .ambil(ProsesService.class)
                        .mulai(
                            MulaiProses.tangan(
                                "sulteng-dkukm-pengumpulan-data", new Periode(tahun, triwulan))));
    return perakit
        .pelaku()
        .sebagai(
            Pemeran.KEPALA, () -> basisData.dalamTransaksi(() -> mesin.lihat(tugasId).prosesId()));
  }

  /** The open tasks of a process, in the order of posts. */
  public List<Terbuka> terbuka(UUID prosesId) {
    List<Terbuka> hasil = new ArrayList<>();
    try (var sambungan = basisData.sumber().getConnection();
        var pernyataan =
            sambungan.prepareStatement(
                """
                select id, langkah, putaran, jenis, jabatan_id from tugas
                where proses_id = ? and status = 'TERBUKA' order by jabatan_id
                """)) {
      pernyataan.setObject(1, prosesId);
      try (var baris = pernyataan.executeQuery()) {
        while (baris.next()) {
          hasil.add(
              new Terbuka(
                  baris.getObject(1, UUID.class),
                  baris.getInt(2),
                  baris.getInt(3),
                  baris.getString(4),
                  pemeran(baris.getObject(5, UUID.class))));
        }
      }
      return hasil;
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /** Answers "Ya" as the task's holder; chooses the first post where a choice is due. */
  public HasilLangkah selesaikan(Terbuka t) {
    return selesaikan(t, t.pemeran());
  }

  /** Answers "Ya" as the given official. */
  public HasilLangkah selesaikan(Terbuka t, Pemeran siapa) {
    return perakit
        .pelaku()
        .sebagai(
            siapa,
            () ->
                basisData.dalamTransaksi(
                    () -> {
                      KonteksTugas konteks = mesin.ambil(t.id(), t.jenis());
                      return mesin.selesaikan(konteks, pilihan(konteks), Map.of());
                    }));
  }

  /** Answers "Tidak" as the task's holder. */
  public HasilLangkah kembalikan(Terbuka t, String alasan) {
    return perakit
        .pelaku()
        .sebagai(
            t.pemeran(),
            () ->
                basisData.dalamTransaksi(
                    () ->
                        mesin.kembalikan(mesin.ambil(t.id(), t.jenis()), List.of("Isi"), alasan)));
  }

  /** Completes step after step until the wanted one is open. */
  public List<Terbuka> sampai(UUID prosesId, int langkah) {
    List<Terbuka> terbuka = terbuka(prosesId);
    while (terbuka.get(0).langkah() < langkah) {
      terbuka.forEach(this::selesaikan);
      terbuka = terbuka(prosesId);
    }
    return terbuka;
  }

  private UUID pilihan(KonteksTugas konteks) {
    TujuanLangkah tujuan = mesin.tujuanBerikut(konteks);
    return tujuan.pilihSatu()
        ? tujuan.jabatan().stream().map(PilihanPenerima::jabatanId).findFirst().orElseThrow()
        : null;
  }

  private static Pemeran pemeran(UUID jabatanId) {
    return Arrays.stream(Pemeran.values())
        .filter(p -> p.jabatanId().equals(jabatanId))
        .findFirst()
        .orElseThrow();
  }
}
