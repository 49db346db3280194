package id.runut.paraf.boundary;

import id.runut.naskah.control.PembacaNaskah;
import id.runut.paraf.control.AturanParaf;
import id.runut.paraf.control.PencatatParaf;
import id.runut.paraf.entity.Paraf;
import id.runut.paraf.entity.ParafRepository;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The two answers of a step of kind {@code periksa}: initial or return. */
@Stateless
@RolesAllowed("**")
public class ParafService {

  @Inject MesinProses mesin;
  @Inject PencatatParaf pencatat;
  @Inject ParafRepository repository;
  @Inject PembacaNaskah pembaca;

  /**
   * "Ya": initials the version that the caller has seen and completes the act.
   *
   * @param sidikVersi SHA-256 of that version
   * @throws id.runut.umum.boundary.SudahBerubah when another version is current now
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step is decided, or initials that come
   *     before are missing
   */
  public HasilLangkah paraf(UUID tugasId, String sidikVersi) {
    return paraf(tugasId, List.of(sidikVersi));
  }

  /**
   * The same for an act that covers several letters.
   *
   * @param sidikVersi SHA-256 of each of the versions that the caller has seen
   */
  public HasilLangkah paraf(UUID tugasId, List<String> sidikVersi) {
    KonteksTugas konteks = mesin.ambil(tugasId, AturanParaf.PERIKSA);
    Paraf paraf = pencatat.beri(konteks, sidikVersi).get(0);
    return mesin.selesaikan(
        konteks,
        null,
        Map.of(
            "naskah", paraf.getNaskahId(),
            "versi", paraf.getNomorVersi(),
            "sidik", String.join(" ", sidikVersi)));
  }

  /**
   * "Tidak": goes back to the step that the SOP names.
   *
   * @param kategori chosen reasons ("Tanggal", "Isi"), may be empty
   * @param alasan what must be mended; mandatory
   * @throws id.runut.umum.boundary.DataTidakSah when the reason is blank or too long
   */
  public HasilLangkah kembalikan(UUID tugasId, List<String> kategori, String alasan) {
    return mesin.kembalikan(mesin.ambil(tugasId, AturanParaf.PERIKSA), kategori, alasan);
  }

  /**
   * All initials of a letter, those that have ended included, the newest first.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see its process
   */
  public List<InfoParaf> riwayat(UUID naskahId) {
    return repository.semua(pembaca.penuh(naskahId).getId()).stream()
        .map(ParafService::info)
        .toList();
  }

  private static InfoParaf info(Paraf p) {
    return new InfoParaf(
        p.getId(),
        p.getNomorVersi(),
        p.getLangkah(),
        p.getPelaku().getNamaJabatan(),
        p.getPelaku().getNama(),
        p.getPelaku().getAtasNama(),
        p.getDiberikan(),
        p.getGugur(),
        p.getSebabGugur());
  }
}
