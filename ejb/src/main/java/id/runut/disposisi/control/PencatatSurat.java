package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Keeps what orders need of the letters that they are about. */
@ApplicationScoped
public class PencatatSurat {

  /** Longest reason why no order is needed. */
  public static final int ALASAN_TERPANJANG = 500;

  @Inject SuratDisposisiRepository repository;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** Takes over a letter's corrected particulars; nothing where there is no order about it. */
  public void segarkan(String jenis, SuratAsal surat) {
    repository.surat(jenis, surat.id()).ifPresent(s -> s.salin(isi(surat)));
  }

  /**
   * The letter, kept from others until the transaction ends, with its newest particulars. Whoever
   * orders after all takes back that no order was needed.
   */
  public SuratDisposisi dibuka(String jenis, SuratAsal asal, Pelaku pelaku) {
    SuratDisposisi surat = kunci(jenis, asal);
    if (surat.getDitutup() != null) {
      audit.catat(
          PencatatPerintah.rantai(surat),
          "buka-kembali",
          "surat",
          asal.id(),
          pelaku,
          Map.of("alasanTutup", surat.getAlasan()));
      surat.buka();
    }
    return surat;
  }

  /**
   * Says that no order is needed.
   *
   * @throws KeadaanTidakSah when an order was given, or it was said before
   * @throws DataTidakSah when the reason is missing or too long
   */
  public void tutup(String jenis, SuratAsal asal, String alasan, Pelaku pelaku) {
    String bersih = alasan == null ? "" : alasan.strip();
    if (bersih.isEmpty()) {
      throw new DataTidakSah("disposisiSurat.alasanKosong");
    }
    if (bersih.length() > ALASAN_TERPANJANG) {
      throw new DataTidakSah("disposisiSurat.alasanPanjang", ALASAN_TERPANJANG);
    }
    SuratDisposisi surat = kunci(jenis, asal);
    if (surat.getDitutup() != null) {
      throw new KeadaanTidakSah(
          "disposisiSurat.sudahDitutup", surat.getPelaku().getNama(), surat.getDitutup());
    }
    boolean adaPerintah =
        repository.perintah(surat.getId()).stream()
            .map(Disposisi::getPenerima)
            .anyMatch(semua -> semua.stream().anyMatch(p -> p.getDitarik() == null));
    if (adaPerintah) {
      throw new KeadaanTidakSah("disposisiSurat.sudahAdaPerintah");
    }
    surat.tutup(bersih, pelaku, jam.sekarang());
    audit.catat(
        PencatatPerintah.rantai(surat),
        "tanpa-disposisi",
        "surat",
        asal.id(),
        pelaku,
        Map.of("alasan", bersih));
  }

  /** Notes that whoever passes an order on has read it. */
  public void dibaca(PenerimaDisposisi penerima, Pelaku pelaku) {
    penerima.baca(pelaku, jam.sekarang());
  }

  private SuratDisposisi kunci(String jenis, SuratAsal surat) {
    return repository.suratTerkunci(surat.instansiId(), jenis, surat.id(), isi(surat));
  }

  private static SuratDisposisi.Isi isi(SuratAsal s) {
    return new SuratDisposisi.Isi(
        s.hal(), s.pengirim(), s.nomor(), s.tanggal(), s.diterima(), s.nomorAgenda(), s.keamanan());
  }
}
