package id.runut.disposisi.control;

import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps what orders need of the letters that they are about. */
@ApplicationScoped
public class PencatatSurat {

  @Inject SuratDisposisiRepository repository;

  /** Takes over a letter's corrected particulars; nothing where there is no order about it. */
  public void segarkan(String jenis, SuratAsal surat) {
    repository.surat(jenis, surat.id()).ifPresent(s -> s.salin(isi(surat)));
  }

  /** The letter, kept from others until the transaction ends, with its newest particulars. */
  public SuratDisposisi kunci(String jenis, SuratAsal surat) {
    return repository.suratTerkunci(surat.instansiId(), jenis, surat.id(), isi(surat));
  }

  private static SuratDisposisi.Isi isi(SuratAsal s) {
    return new SuratDisposisi.Isi(
        s.hal(), s.pengirim(), s.nomor(), s.tanggal(), s.diterima(), s.nomorAgenda(), s.keamanan());
  }
}
