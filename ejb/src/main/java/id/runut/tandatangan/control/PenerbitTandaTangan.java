package id.runut.tandatangan.control;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.NomorNaskah;
import id.runut.tandatangan.boundary.PenyediaNomor;
import id.runut.tandatangan.control.ArsipTandaTangan.Ditandatangani;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.control.PersiapanTandaTangan.Siap;
import id.runut.tandatangan.entity.TandaTangan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns a version into a signed, archived letter: number, date, final PDF, signature, record. */
@ApplicationScoped
public class PenerbitTandaTangan {

  @Inject PenyediaNomor penyediaNomor;
  @Inject PenerbitNaskah penerbit;
  @Inject IdentitasPenandaTangan identitas;
  @Inject PenandaSah penanda;
  @Inject ArsipTandaTangan arsip;

  /** Everything in the caller's transaction; when that rolls back, no number is used. */
  public TandaTangan terbitkan(KonteksTugas konteks, Siap siap) {
    NaskahBerlaku naskah = siap.naskah();
    Penandatangan siapa = identitas.sekarang(konteks.pelaku());
    NomorNaskah nomor =
        penyediaNomor.ambil(
            naskah.instansiId(),
            naskah.jenis().name(),
            naskah.klasifikasi(),
            siapa.tanggal(),
            naskah.naskahId(),
            naskah.hal(),
            naskah.kepada());
    DataTerbit data = identitas.data(siapa, nomor.nomor(), arsip.kodeBaru());
    NaskahAkhir akhir = penerbit.susunAkhir(naskah.versi().id(), data);
    byte[] pdf = penanda.tandaTangani(akhir, data, siap.kunci(), siapa);
    TandaTangan tandaTangan =
        arsip.simpan(
            konteks,
            new Ditandatangani(
                naskah, nomor, data.kode(), siapa, siap.kunci().sertifikatId(), pdf));
    penerbit.terbitkan(konteks, naskah.versi().id(), data, arsip.berkas(tandaTangan));
    return tandaTangan;
  }
}
