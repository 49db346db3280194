package id.runut.tandatangan.control;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.tandatangan.boundary.InfoSertifikat;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the caller does with certificates, judged and written into the log. */
@ApplicationScoped
public class UrusanSertifikat {

  private static final int ALASAN_TERPANJANG = 500;

  @Inject PelakuAktif pelakuAktif;
  @Inject KunciPejabat kunciPejabat;
  @Inject PenerbitSertifikat penerbit;
  @Inject OrganisasiRepository organisasi;
  @Inject AuditService audit;

  public Optional<InfoSertifikat> milikPemanggil() {
    return kunciPejabat.berlaku(pemanggil()).map(UrusanSertifikat::info);
  }

  /**
   * A first certificate, or one after the last has expired or was revoked.
   *
   * @throws KeadaanTidakSah while one is in force: a session that was left open must not replace a
   *     passphrase that it does not know
   */
  public InfoSertifikat aktifkan(char[] frasa) {
    pelakuAktif.pastikanAkunAktif();
    if (kunciPejabat.berlaku(pemanggil()).isPresent()) {
      throw new KeadaanTidakSah("tandatangan.sudahAktif");
    }
    return terbitkan("aktifkan-sertifikat", frasa);
  }

  /** A new certificate in place of the one in force, for whoever knows its passphrase. */
  public InfoSertifikat perbarui(char[] frasaLama, char[] frasaBaru) {
    pelakuAktif.pastikanAkunAktif();
    kunciPejabat.buka(pemanggil(), frasaLama);
    return terbitkan("perbarui-sertifikat", frasaBaru);
  }

  /** Revokes an official's certificate for the administrator of his agency. */
  public void cabut(UUID pegawaiId, String alasan) {
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("tandatangan.alasanCabutWajib");
    }
    if (alasan.length() > ALASAN_TERPANJANG) {
      throw new DataTidakSah("tandatangan.alasanCabutPanjang", ALASAN_TERPANJANG);
    }
    Sertifikat sertifikat =
        organisasi
            .pegawai(pegawaiId)
            .filter(p -> p.getInstansi().getId().equals(instansi()))
            .flatMap(p -> kunciPejabat.berlaku(p.getId()))
            .orElseThrow(() -> new TidakDitemukan("tandatangan.tanpaSertifikat"));
    penerbit.cabut(sertifikat, alasan.strip());
    catat("cabut-sertifikat", sertifikat, alasan.strip());
  }

  private InfoSertifikat terbitkan(String tindakan, char[] frasa) {
    Sertifikat baru = penerbit.terbitkan(pemanggil(), frasa);
    catat(tindakan, baru, null);
    return info(baru);
  }

  private void catat(String tindakan, Sertifikat s, String alasan) {
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("pemilik", s.getNama());
    rincian.put("nomorSeri", s.getNomorSeri());
    rincian.put("berlakuSampai", s.getBerlakuSampai());
    rincian.put("alasan", alasan);
    audit.catat(
        "instansi:" + instansi(), tindakan, "sertifikat", s.getId(), pelakuAktif.utama(), rincian);
  }

  private UUID pemanggil() {
    return pelakuAktif.identitas().pegawaiId();
  }

  private UUID instansi() {
    return pelakuAktif.identitas().instansi().id();
  }

  private static InfoSertifikat info(Sertifikat s) {
    return new InfoSertifikat(
        s.getId(),
        s.getNama(),
        s.getNomorSeri(),
        s.getPenerbit(),
        s.getBerlakuSejak(),
        s.getBerlakuSampai(),
        s.getDicabut(),
        s.getTerkunciSampai());
  }
}
