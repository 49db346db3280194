package id.runut.tandatangan.control;

import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.NikPegawai;
import id.runut.tandatangan.entity.PengaturanTandatangan;
import id.runut.tandatangan.entity.PenyediaRepository;
import id.runut.tandatangan.penyedia.KlienBsre;
import id.runut.tandatangan.penyedia.KlienBsreV1;
import id.runut.tandatangan.penyedia.KlienBsreV2;
import id.runut.tandatangan.penyedia.SambunganBsre;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The line to an agency's BSrE gateway, and the NIK by which BSrE knows its officials. */
@ApplicationScoped
public class SambunganPenyedia {

  @Inject PenyediaRepository repository;
  @Inject KunciInduk kunciInduk;
  @Inject Lingkungan lingkungan;

  /**
   * @throws KeadaanTidakSah when the agency has chosen no gateway, or its password is not in the
   *     environment
   */
  public KlienBsre klien(UUID instansiId) {
    PengaturanTandatangan p =
        repository
            .pengaturan(instansiId)
            .filter(ada -> ada.getPenyedia().bsre())
            .orElseThrow(() -> new KeadaanTidakSah("tandatangan.bsre.belumDiatur"));
    SambunganBsre sambungan =
        new SambunganBsre(
            p.getAlamat(),
            rahasia(p.getVariabelPengguna()),
            rahasia(p.getVariabelSandi()),
            SambunganBsre.BATAS_BAKU);
    return p.getPenyedia() == JenisPenyedia.BSRE_V1
        ? new KlienBsreV1(sambungan)
        : new KlienBsreV2(sambungan);
  }

  /**
   * @throws KeadaanTidakSah when nobody has entered it
   */
  public String nik(UUID pegawaiId) {
    byte[] terbungkus =
        repository
            .nik(pegawaiId)
            .map(NikPegawai::getNikTersandi)
            .orElseThrow(() -> new KeadaanTidakSah("tandatangan.bsre.tanpaNik"));
    return new String(kunciInduk.buka(terbungkus, tujuan(pegawaiId)), StandardCharsets.US_ASCII);
  }

  /** Keeps an official's NIK, encrypted for him alone. */
  public void simpanNik(UUID pegawaiId, String nik) {
    byte[] terbungkus =
        kunciInduk.bungkus(nik.getBytes(StandardCharsets.US_ASCII), tujuan(pegawaiId));
    repository
        .nik(pegawaiId)
        .ifPresentOrElse(
            ada -> ada.ganti(terbungkus),
            () -> repository.simpan(new NikPegawai(pegawaiId, terbungkus)));
  }

  private String rahasia(String variabel) {
    return lingkungan
        .nilai(variabel)
        .orElseThrow(() -> new KeadaanTidakSah("tandatangan.bsre.variabelKosong", variabel));
  }

  private static String tujuan(UUID pegawaiId) {
    return "nik:" + pegawaiId;
  }
}
