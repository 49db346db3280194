package id.runut.tandatangan.control;

import id.runut.disposisi.boundary.DisposisiService;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.tandatangan.boundary.HasilTandaTangan;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.tandatangan.control.PersiapanTandaTangan.Siap;
import id.runut.tandatangan.entity.TandaTangan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One signature from the task to its completion, in the caller's transaction. */
@ApplicationScoped
public class PelaksanaTandaTangan {

  @Inject MesinProses mesin;
  @Inject DisposisiService disposisi;
  @Inject PersiapanTandaTangan persiapan;
  @Inject PemilihPenyedia penyedia;

  /** Signs with the key that the passphrase opens. */
  public HasilTandaTangan tandaTangani(UUID tugasId, TandaTangani perintah) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahTandaTangan.TANDATANGAN);
    return tandaTangani(
        konteks,
        perintah,
        () -> penyedia.buka(konteks.pelaku().getPegawaiId(), perintah.frasaSandi()));
  }

  /** Signs with a key that the caller has opened before, for many letters at once. */
  public HasilTandaTangan tandaTangani(
      UUID tugasId, TandaTangani perintah, KuasaTandaTangan kuasa) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahTandaTangan.TANDATANGAN);
    return tandaTangani(konteks, perintah, () -> kuasa);
  }

  private HasilTandaTangan tandaTangani(
      KonteksTugas konteks, TandaTangani perintah, Supplier<KuasaTandaTangan> kuasa) {
    Siap siap = persiapan.periksa(konteks, perintah, kuasa);
    UUID penerima = perintahkan(konteks, perintah);
    TandaTangan t = penyedia.terbitkan(konteks, siap).get(0);
    return hasil(t, mesin.selesaikan(konteks, penerima, rincian(t)));
  }

  /** Before the signature: an incomplete order is refused while no number has been taken yet. */
  private UUID perintahkan(KonteksTugas konteks, TandaTangani perintah) {
    if (!konteks.utama() || !konteks.langkah().memuat("disposisi")) {
      return null;
    }
    disposisi.catat(konteks, perintah.disposisi());
    return perintah.disposisi().penerima();
  }

  private static Map<String, Object> rincian(TandaTangan t) {
    return Map.of(
        "naskah", t.getNaskahId(),
        "versi", t.getSidikVersi(),
        "nomor", t.getNomor(),
        "kode", t.getKode(),
        "berkas", t.getSha256(),
        "sertifikat", t.getSertifikatId() == null ? t.getPenyedia() : t.getSertifikatId());
  }

  private static HasilTandaTangan hasil(TandaTangan t, HasilLangkah hasil) {
    return new HasilTandaTangan(
        t.getNaskahId(),
        t.getHal(),
        t.getNomor(),
        t.getTanggal(),
        t.getWaktu(),
        KodeVerifikasi.kelompok(t.getKode()),
        hasil);
  }
}
