package id.runut.agenda.control;

import id.runut.agenda.control.PenyusunSuratTugas.DataSuratTugas;
import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.SuratTugas;
import id.runut.agenda.pdf.IsiSuratTugas;
import id.runut.agenda.pdf.SuratTugasPdf;
import id.runut.disposisi.boundary.DisposisiDiberikan;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.VerifikasiService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Issues a surat perintah tugas wherever an order is given in a step with the further act {@code
 * spt}: number, paper, verification code and archive in the order's own transaction.
 */
@ApplicationScoped
public class PenerbitSuratTugas {

  /** The further act of a step that this class carries out. */
  public static final String SPT = "spt";

  private static final String JENIS = "SURAT_PERINTAH_TUGAS";

  /** Akuntabilitas Kinerja Instansi Pemerintah (Permendagri 83/2022). */
  private static final String KLASIFIKASI = "000.8.6.3";

  @Inject PenyusunSuratTugas penyusun;
  @Inject SuratTugasPdf pdf;
  @Inject Penomoran penomoran;
  @Inject ArsipSuratTugas arsip;
  @Inject VerifikasiService verifikasi;

  void terbitkan(@Observes DisposisiDiberikan peristiwa) {
    KonteksTugas konteks = peristiwa.konteks();
    if (!konteks.langkah().memuat(SPT)) {
      return;
    }
    LocalDate tanggal = penomoran.hariIni(konteks.instansiId());
    String hal = penyusun.hal(konteks);
    AgendaKeluar baris =
        penomoran.ambil(
            konteks.instansiId(),
            JENIS,
            KLASIFIKASI,
            tanggal,
            peristiwa.disposisiId(),
            hal,
            arsip.namaJabatan(peristiwa.penerima()));
    String kode = verifikasi.kodeBaru();
    IsiSuratTugas isi =
        penyusun.susun(
            peristiwa,
            new DataSuratTugas(baris.getNomor(), tanggal, kode, verifikasi.alamat(kode)));
    arsip.simpan(surat(peristiwa), baris, kode, pdf.cetak(isi), konteks);
  }

  private static SuratTugas surat(DisposisiDiberikan peristiwa) {
    KonteksTugas konteks = peristiwa.konteks();
    return new SuratTugas(
        konteks.instansiId(),
        konteks.prosesId(),
        konteks.tugasId(),
        peristiwa.disposisiId(),
        konteks.langkah().nomor(),
        konteks.langkah().lanjutKe());
  }
}
