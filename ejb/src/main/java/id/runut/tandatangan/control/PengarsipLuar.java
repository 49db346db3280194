package id.runut.tandatangan.control;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.control.ArsipTandaTangan.Ditandatangani;
import id.runut.tandatangan.control.ArsipTandaTangan.Luar;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.control.PenjagaUpaya.Upaya;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.PenyediaRepository;
import id.runut.tandatangan.entity.TandaTangan;
import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Archives what an outside provider has signed, in the caller's transaction. */
@ApplicationScoped
public class PengarsipLuar {

  @Inject ArsipTandaTangan arsip;
  @Inject PenyusunUpaya penyusun;
  @Inject PenerbitNaskah penerbit;
  @Inject PenyediaRepository repository;

  /**
   * The how-manieth signature would come next, from 1.
   *
   * @throws KeadaanTidakSah when the agency's own authority has signed before: its certification
   *     lets no stranger follow
   */
  int urutBerikut(NaskahBerlaku naskah) {
    List<TandaTangan> ada = arsip.sebelumnya(naskah);
    if (ada.stream().anyMatch(t -> t.getPenyedia() == JenisPenyedia.OTORITAS)) {
      throw new KeadaanTidakSah("tandatangan.penyediaBerganti");
    }
    return ada.size() + 1;
  }

  TandaTangan simpan(
      KonteksTugas konteks,
      NaskahBerlaku naskah,
      Upaya u,
      Penandatangan siapa,
      Luar luar,
      byte[] pdf) {
    int urut = urutBerikut(naskah);
    boolean tuntas = urut >= arsip.jumlahPenanda(naskah);
    DataTerbit data = penyusun.data(naskah, siapa, u.nomor(), u.tanggal(), u.kode());
    TandaTangan hasil =
        arsip.simpan(konteks, new Ditandatangani(naskah, urut, data, siapa, null, luar, pdf));
    if (urut == 1) {
      penerbit.terbitkan(konteks, naskah.versi().id(), data, arsip.berkas(hasil), tuntas);
    } else {
      penerbit.ditandatanganiLagi(konteks, naskah.naskahId(), arsip.berkas(hasil), tuntas);
    }
    repository.upaya(u.id()).ifPresent(repository::hapus);
    return hasil;
  }
}
