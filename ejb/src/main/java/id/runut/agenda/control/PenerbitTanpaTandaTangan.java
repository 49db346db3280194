package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaKeluar;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.DokumenTerverifikasi;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.tandatangan.control.IdentitasPenandaTangan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Issues what an SOP sends without anybody's signature, such as a form to be filled in: it gets a
 * number, a date and a code for verification when it leaves, and is final from then on.
 */
@ApplicationScoped
public class PenerbitTanpaTandaTangan {

  @Inject Penomoran penomoran;
  @Inject PenerbitNaskah penerbit;
  @Inject IdentitasPenandaTangan identitas;
  @Inject VerifikasiService verifikasi;
  @Inject BerkasService berkas;

  /** Issues the version in the caller's transaction. */
  public void terbitkan(KonteksTugas konteks, NaskahBerlaku naskah) {
    LocalDate tanggal = penomoran.hariIni(konteks.instansiId());
    AgendaKeluar baris =
        penomoran.ambil(
            konteks.instansiId(),
            naskah.jenis().name(),
            naskah.klasifikasi(),
            tanggal,
            naskah.naskahId(),
            naskah.hal(),
            naskah.kepada());
    String kode = verifikasi.kodeBaru();
    DataTerbit data =
        new DataTerbit(
            baris.getNomor(),
            tanggal,
            identitas.sekarang(konteks.pelaku()).tercetak(),
            kode,
            verifikasi.alamat(kode));
    InfoBerkas pdf =
        berkas.simpan(
            konteks.instansiId(),
            naskah.dokumen().replace('_', '-') + "-" + baris.getUrut() + ".pdf",
            Unduhan.PDF,
            penerbit.susunTanpaTandaTangan(naskah.versi().id(), data),
            konteks.pelaku());
    penerbit.terbitkan(konteks, naskah.versi().id(), data, pdf, true);
    verifikasi.daftarkan(
        new DokumenTerverifikasi(
            kode,
            konteks.instansiId(),
            naskah.jenis().sebutan(),
            naskah.hal(),
            baris.getNomor(),
            tanggal,
            pdf.id()),
        konteks.pelaku());
  }
}
