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
import id.runut.tandatangan.control.KunciPejabat.KunciDibuka;
import id.runut.tandatangan.control.PenandaSah.Bahan;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.TandaTangan;
import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Turns a version into a signed, archived letter: number, date, final PDF, signature, record. */
@ApplicationScoped
public class PenerbitTandaTangan {

  @Inject PenyediaNomor penyediaNomor;
  @Inject PenerbitNaskah penerbit;
  @Inject IdentitasPenandaTangan identitas;
  @Inject PenandaSah penanda;
  @Inject ArsipTandaTangan arsip;

  /** Everything in the caller's transaction; when that rolls back, no number is used. */
  public TandaTangan terbitkan(
      KonteksTugas konteks, NaskahBerlaku naskah, KunciDibuka kunci, Penandatangan siapa) {
    List<TandaTangan> sebelumnya = arsip.sebelumnya(naskah);
    if (sebelumnya.stream().anyMatch(t -> t.getPenyedia() != JenisPenyedia.OTORITAS)) {
      throw new KeadaanTidakSah("tandatangan.penyediaBerganti");
    }
    return sebelumnya.isEmpty()
        ? pertama(konteks, naskah, kunci, siapa)
        : berikut(konteks, naskah, kunci, siapa, sebelumnya);
  }

  private TandaTangan pertama(
      KonteksTugas konteks, NaskahBerlaku naskah, KunciDibuka kunci, Penandatangan siapa) {
    NomorNaskah nomor =
        penyediaNomor.ambil(
            naskah.instansiId(),
            naskah.jenis().name(),
            naskah.klasifikasi(),
            siapa.tanggal(),
            naskah.naskahId(),
            naskah.hal(),
            naskah.kepada());
    DataTerbit data = data(naskah, siapa, nomor.nomor(), nomor.tanggal(), arsip.kodeBaru());
    NaskahAkhir akhir = penerbit.susunAkhir(naskah.versi().id(), data);
    boolean tuntas = akhir.tempat().size() == 1;
    byte[] pdf =
        penanda.tandaTangani(new Bahan(akhir, null, List.of(), tuntas), data, kunci, siapa);
    TandaTangan hasil =
        arsip.simpan(
            konteks, new Ditandatangani(naskah, 1, data, siapa, kunci.sertifikatId(), pdf));
    penerbit.terbitkan(konteks, naskah.versi().id(), data, arsip.berkas(hasil), tuntas);
    return hasil;
  }

  private TandaTangan berikut(
      KonteksTugas konteks,
      NaskahBerlaku naskah,
      KunciDibuka kunci,
      Penandatangan siapa,
      List<TandaTangan> sebelumnya) {
    int urut = sebelumnya.size() + 1;
    boolean tuntas = urut >= arsip.jumlahPenanda(naskah);
    DataTerbit data = data(naskah, siapa, naskah.nomor(), naskah.tanggal(), naskah.kode());
    byte[] pdf =
        penanda.tandaTangani(
            new Bahan(null, arsip.isi(naskah), sebelumnya, tuntas), data, kunci, siapa);
    TandaTangan hasil =
        arsip.simpan(
            konteks, new Ditandatangani(naskah, urut, data, siapa, kunci.sertifikatId(), pdf));
    penerbit.ditandatanganiLagi(konteks, naskah.naskahId(), arsip.berkas(hasil), tuntas);
    return hasil;
  }

  private DataTerbit data(
      NaskahBerlaku naskah, Penandatangan siapa, String nomor, LocalDate tanggal, String kode) {
    boolean tanpaGelar = !naskah.jenis().keluarga().bergelar();
    return identitas.data(siapa, tanpaGelar, nomor, tanggal, kode);
  }
}
