package id.runut.tandatangan.control;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.tandatangan.boundary.NomorNaskah;
import id.runut.tandatangan.boundary.PenyediaNomor;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.entity.UpayaTandaTangan;
import id.runut.tandatangan.pdf.CapBlokPdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gives a letter number and code, and sets it as an outside provider is to sign it. */
@ApplicationScoped
public class PenyusunUpaya {

  @Inject PenyediaNomor penyediaNomor;
  @Inject PenerbitNaskah penerbit;
  @Inject IdentitasPenandaTangan identitas;
  @Inject ArsipTandaTangan arsip;

  /** Number and code for the first signature; those of the letter for a further one. */
  UpayaTandaTangan baru(NaskahBerlaku naskah, int urut, Penandatangan siapa) {
    if (urut > 1) {
      return new UpayaTandaTangan(
          naskah.instansiId(),
          naskah.versi().id(),
          urut,
          naskah.kode(),
          naskah.nomor(),
          naskah.tanggal());
    }
    NomorNaskah nomor =
        penyediaNomor.ambil(
            naskah.instansiId(),
            naskah.jenis().name(),
            naskah.klasifikasi(),
            siapa.tanggal(),
            naskah.naskahId(),
            naskah.hal(),
            naskah.kepada());
    return new UpayaTandaTangan(
        naskah.instansiId(),
        naskah.versi().id(),
        urut,
        arsip.kodeBaru(),
        nomor.nomor(),
        nomor.tanggal());
  }

  /** The bytes to be signed: the letter with its block, or what others have signed. */
  byte[] asal(NaskahBerlaku naskah, UpayaTandaTangan u, Penandatangan siapa) {
    if (u.getUrut() > 1) {
      return arsip.isi(naskah);
    }
    DataTerbit data = data(naskah, siapa, u.getNomor(), u.getTanggal(), u.getKode());
    return CapBlokPdf.cap(penerbit.susunAkhir(naskah.versi().id(), data), data);
  }

  DataTerbit data(
      NaskahBerlaku naskah, Penandatangan siapa, String nomor, LocalDate tanggal, String kode) {
    return identitas.data(siapa, !naskah.jenis().keluarga().bergelar(), nomor, tanggal, kode);
  }
}
