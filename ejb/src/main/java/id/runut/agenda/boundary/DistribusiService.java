package id.runut.agenda.boundary;

import id.runut.agenda.control.LangkahKirim;
import id.runut.agenda.control.PembacaDistribusi;
import id.runut.agenda.control.PembuatKiriman;
import id.runut.agenda.control.Penerimaan;
import id.runut.agenda.control.Pengirim;
import id.runut.agenda.control.Perangkat;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.Pengiriman;
import id.runut.agenda.pdf.LembarTandaTerima;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sends signed letters and collects the receipts. */
@Stateless
@RolesAllowed("**")
public class DistribusiService {

  @Inject Pengirim pengirim;
  @Inject Penerimaan penerimaan;
  @Inject PembacaDistribusi pembaca;
  @Inject LembarTandaTerima lembar;
  @Inject MesinProses mesin;

  /**
   * What the task would send, and to whom.
   *
   * @throws TidakDitemukan when the caller may not see the task
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the letter is not signed yet
   */
  public PersiapanKirim untukTugas(UUID tugasId) {
    return pengirim.siapkan(mesin.lihat(tugasId).untuk(LangkahKirim.KIRIM));
  }

  /**
   * Sends the step's letter with its attachments to every addressee and completes the act. An
   * addressee for whom no task opens is told by a notice.
   *
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the letter is not signed yet
   */
  public HasilLangkah kirim(UUID tugasId) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahKirim.KIRIM);
    pengirim.terbitkan(konteks);
    PersiapanKirim persiapan = pengirim.siapkan(konteks);
    Pengiriman pengiriman = pengirim.kirim(konteks, persiapan);
    return mesin.selesaikan(
        konteks,
        null,
        Map.of(
            "pengiriman",
            pengiriman.getId(),
            "nomor",
            persiapan.nomor(),
            "penerima",
            persiapan.tujuan().size(),
            "lampiran",
            persiapan.lampiran().size()));
  }

  /** Letters sent to the caller's posts: those without receipt first, then the newest. */
  public Daftar<KirimanMasuk> kotakMasuk(Halaman halaman) {
    return pembaca.kotakMasuk(halaman);
  }

  /**
   * A letter sent to one of the caller's posts; his first look is recorded.
   *
   * @throws TidakDitemukan when it was not sent to him
   */
  public KirimanMasuk buka(UUID distribusiId) {
    return pembaca.masuk(penerimaan.buka(distribusiId));
  }

  /**
   * The letter that a task answers: the newest one of its process sent to the task's post. Empty
   * when nothing was sent to it. A look by the post's holder is recorded.
   *
   * @throws TidakDitemukan when the caller may not see the task
   */
  public Optional<KirimanMasuk> yangDijawab(UUID tugasId) {
    KonteksTugas konteks = mesin.lihat(tugasId);
    return pembaca
        .terbaruUntuk(konteks.prosesId(), konteks.jabatanId())
        .map(penerimaan::catatPembukaan)
        .map(pembaca::masuk);
  }

  /**
   * Bytes of a letter that was sent to one of the caller's posts, or of one of its attachments.
   *
   * @throws TidakDitemukan when it was not sent to him
   */
  public Unduhan unduh(UUID distribusiId, UUID berkasId) {
    return pembaca.unduh(penerimaan.buka(distribusiId), berkasId);
  }

  /**
   * Confirms receipt in the name of the addressed post. Confirming twice changes nothing and
   * answers with the first receipt.
   *
   * @param perangkat User-Agent header of the caller, or null
   * @throws TidakDitemukan when it was not sent to him
   */
  public TandaTerima konfirmasiTerima(UUID distribusiId, String perangkat) {
    return PembuatKiriman.tandaTerima(
        penerimaan.terima(distribusiId, Perangkat.ringkas(perangkat)));
  }

  /**
   * The receipts of what a process has sent: all of them for whoever sees the whole process, his
   * own for an addressee.
   *
   * @param dokumen key of the sent document, or null for all
   * @throws TidakDitemukan when the caller may not see the process
   */
  public List<TandaTerima> tandaTerima(UUID prosesId, String dokumen) {
    return pembaca.terkirim(prosesId, dokumen).stream().map(PembuatKiriman::tandaTerima).toList();
  }

  /**
   * Reminds every addressee of a document who has not opened it yet, at most once a day.
   *
   * @return how many were reminded
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller has not sent it
   */
  public int ingatkan(UUID prosesId, String dokumen) {
    return penerimaan.ingatkan(pembaca.yangDiingatkan(prosesId, dokumen));
  }

  /**
   * The sheet of receipts of a sent document as PDF.
   *
   * @throws TidakDitemukan when the caller may not see it or nothing was sent
   */
  public Unduhan lembarTandaTerima(UUID prosesId, String dokumen) {
    List<Distribusi> semua = pembaca.terkirim(prosesId, dokumen);
    if (semua.isEmpty()) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return lembar.cetak(semua);
  }
}
