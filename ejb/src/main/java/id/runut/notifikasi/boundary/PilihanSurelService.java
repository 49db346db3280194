package id.runut.notifikasi.boundary;

import id.runut.notifikasi.entity.CaraSurel;
import id.runut.notifikasi.entity.PilihanSurel;
import id.runut.notifikasi.entity.PilihanSurelRepository;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** How the caller wants the mails that the portal sends to his posts; notices inside it stay. */
@Stateless
@RolesAllowed("**")
public class PilihanSurelService {

  @Inject PilihanSurelRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject PenugasanRepository penugasan;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /** What he has chosen; who has chosen nothing gets each at once. */
  public InfoPilihanSurel milikSaya() {
    UUID saya = pelakuAktif.identitas().pegawaiId();
    return new InfoPilihanSurel(
        repository.milik(saya).map(PilihanSurel::getCara).orElse(CaraSurel.SEKETIKA),
        organisasi.pegawai(saya).orElseThrow().getSurel());
  }

  /**
   * Chooses. What was put aside for a mail of the day leaves now in a last one, or not at all when
   * he wants no mail any more.
   *
   * @throws DataTidakSah when nothing is chosen
   */
  public void pilih(CaraSurel cara) {
    if (cara == null) {
      throw new DataTidakSah("surel.caraKosong");
    }
    UUID saya = pelakuAktif.identitas().pegawaiId();
    penugasan.kunciPegawai(saya);
    PilihanSurel pilihan =
        repository
            .milik(saya)
            .orElseGet(
                () -> {
                  PilihanSurel baru = new PilihanSurel(saya, cara, jam.sekarang());
                  repository.simpan(baru);
                  return baru;
                });
    pilihan.ubah(cara, jam.sekarang());
    if (cara != CaraSurel.HARIAN) {
      repository.dahulukan(saya, jam.sekarang());
    }
  }
}
