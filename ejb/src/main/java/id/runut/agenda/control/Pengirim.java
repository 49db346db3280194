package id.runut.agenda.control;

import id.runut.agenda.boundary.PersiapanKirim;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.Pengiriman;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Writes a sending down: the letter, each addressee, and the books of both agencies. */
@ApplicationScoped
public class Pengirim {

  @Inject Kiriman kiriman;
  @Inject DistribusiRepository distribusi;
  @Inject PencatatKiriman pencatat;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /**
   * What a step would send, and to whom.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the letter cannot be sent yet
   */
  public PersiapanKirim siapkan(KonteksTugas konteks) {
    return kiriman.siapkan(konteks);
  }

  /** Issues the step's letter where the SOP lets nobody sign it. */
  public void terbitkan(KonteksTugas konteks) {
    kiriman.terbitkan(konteks);
  }

  /** Stores the sending in the caller's transaction. */
  public Pengiriman kirim(KonteksTugas konteks, PersiapanKirim persiapan) {
    RingkasanNaskah surat = kiriman.surat(konteks);
    Pengiriman pengiriman =
        new Pengiriman(
                konteks.instansiId(),
                konteks.prosesId(),
                konteks.tugasId(),
                surat.dokumen(),
                jam.sekarang(),
                konteks.pelaku())
            .surat(surat.id(), surat.berkasId(), surat.nomor(), surat.tanggal(), surat.hal());
    kiriman.berkas(konteks, persiapan.lampiran()).forEach(pengiriman::lampirkan);
    distribusi.simpan(pengiriman);
    boolean tanpaTugas = !konteks.langkah().ciri().kepada().isEmpty();
    tujuan(persiapan).forEach(jabatan -> sampaikan(pengiriman, jabatan, tanpaTugas));
    pencatat.catatKeluar(pengiriman);
    return pengiriman;
  }

  /** In the order of agencies, so that two sendings never wait for each other's counters. */
  private List<Jabatan> tujuan(PersiapanKirim persiapan) {
    return persiapan.tujuan().stream()
        .map(PilihanPenerima::jabatanId)
        .map(id -> organisasi.jabatan(id).orElseThrow())
        .sorted(Comparator.comparing((Jabatan j) -> j.getInstansi().getId()))
        .toList();
  }

  private void sampaikan(Pengiriman pengiriman, Jabatan jabatan, boolean tanpaTugas) {
    Instansi instansi = jabatan.getInstansi();
    Distribusi satu =
        new Distribusi(
            pengiriman, instansi.getId(), instansi.getNama(), jabatan.getId(), jabatan.getNama());
    distribusi.simpan(satu);
    pencatat.catatMasuk(satu, instansi);
    if (tanpaTugas) {
      pencatat.kabari(satu);
    }
  }
}
