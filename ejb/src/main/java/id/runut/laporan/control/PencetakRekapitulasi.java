package id.runut.laporan.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.laporan.excel.BukuRekapitulasi;
import id.runut.laporan.pdf.BadanRekapitulasi;
import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.IsiNaskah;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Makes the two papers of a recap: the workbook and the letter version. */
@ApplicationScoped
public class PencetakRekapitulasi {

  @Inject BukuRekapitulasi buku;
  @Inject BadanRekapitulasi badan;
  @Inject BerkasService berkas;
  @Inject PenerbitNaskah naskah;
  @Inject NaskahProses naskahProses;

  /** What was made. */
  public record Cetakan(UUID naskahId, UUID versiNaskahId, InfoBerkas berkas) {}

  /** Stores both in the caller's transaction. */
  public Cetakan cetak(KonteksTugas konteks, IsiRekapitulasi isi) {
    InfoBerkas xlsx =
        berkas.simpan(
            konteks.instansiId(), nama(isi), Unduhan.XLSX, buku.buat(isi), konteks.pelaku());
    InfoVersi versi =
        naskah.catatVersi(konteks, new IsiNaskah(JenisNaskah.REKAPITULASI, konsep(isi), true));
    UUID naskahId =
        naskahProses
            .berlaku(konteks, konteks.dokumen())
            .orElseThrow(() -> new IllegalStateException("the recap letter was not kept"))
            .naskahId();
    return new Cetakan(naskahId, versi.id(), xlsx);
  }

  private KonsepNaskah konsep(IsiRekapitulasi isi) {
    return KonsepNaskah.tanpaTabel(
        isi.judul(),
        null,
        KataLaporan.dari("klasifikasi"),
        null,
        List.of(),
        null,
        List.of(),
        badan.tulis(isi),
        List.of());
  }

  private static String nama(IsiRekapitulasi isi) {
    return "%s-versi-%d.xlsx".formatted(isi.judul().replaceAll("[^A-Za-z0-9]+", "-"), isi.nomor());
  }
}
