package id.runut.tandatangan.boundary;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.tandatangan.control.AturanPenyedia;
import id.runut.tandatangan.control.PengaturPenyedia;
import id.runut.tandatangan.control.SambunganPenyedia;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Who signs for the caller's agency, and by which NIK BSrE knows its officials. */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class PenyediaService {

  @Inject PelakuAktif pelakuAktif;
  @Inject PengaturPenyedia pengatur;
  @Inject SambunganPenyedia sambungan;
  @Inject OrganisasiRepository organisasi;
  @Inject AuditService audit;

  /** What the agency has chosen; its own authority while it has chosen nothing. */
  public PengaturanPenyedia pengaturan() {
    return pengatur.baca(instansi());
  }

  /**
   * Chooses. Letters that were signed before stay what they are.
   *
   * @throws id.runut.umum.boundary.DataTidakSah with all that is wrong
   */
  public void simpan(PengaturanPenyedia isi) {
    AturanPenyedia.periksa(isi);
    pengatur.simpan(instansi(), isi);
    catat("atur-penyedia", instansi(), Map.of("penyedia", isi.penyedia()));
  }

  /**
   * Enters the NIK by which BSrE knows an official. It is not shown to anybody afterwards.
   *
   * @throws TidakDitemukan when he belongs to another agency
   * @throws id.runut.umum.boundary.DataTidakSah when it has not sixteen digits
   */
  public void simpanNik(UUID pegawaiId, String nik) {
    pastikanSeinstansi(pegawaiId);
    sambungan.simpanNik(pegawaiId, AturanPenyedia.nik(nik));
    catat("atur-nik", pegawaiId, Map.of());
  }

  /**
   * Asks the gateway whether an official could sign now; nothing is signed.
   *
   * @throws TidakDitemukan when he belongs to another agency
   */
  public Putusan uji(UUID pegawaiId) {
    pastikanSeinstansi(pegawaiId);
    try {
      return sambungan.klien(instansi()).status(sambungan.nik(pegawaiId));
    } catch (KesalahanPortal belum) {
      return new Putusan(false, belum.pesan());
    }
  }

  private void pastikanSeinstansi(UUID pegawaiId) {
    organisasi
        .pegawai(pegawaiId)
        .filter(p -> p.getInstansi().getId().equals(instansi()))
        .orElseThrow(() -> new TidakDitemukan("tandatangan.penyedia.pegawai"));
  }

  private void catat(String tindakan, UUID objek, Map<String, Object> rincian) {
    audit.catat(
        "instansi:" + instansi(), tindakan, "penyedia", objek, pelakuAktif.utama(), rincian);
  }

  private UUID instansi() {
    return pelakuAktif.identitas().instansi().id();
  }
}
