package id.runut.rapat.boundary;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.rapat.control.AturanRapat;
import id.runut.rapat.control.BerkasKalender;
import id.runut.rapat.control.PencatatRapat;
import id.runut.rapat.control.PengabarRapat;
import id.runut.rapat.control.PengundangRapat;
import id.runut.rapat.control.PenjagaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Calls meetings, changes them and calls them off. */
@Stateless
@RolesAllowed("**")
public class UndanganService {

  @Inject PenjagaRapat penjaga;
  @Inject PencatatRapat pencatat;
  @Inject PengundangRapat pengundang;
  @Inject PengabarRapat pengabar;
  @Inject PelakuAktif pelakuAktif;

  /**
   * Calls a meeting outside of SOPs, of the caller's agency.
   *
   * @return its id
   * @throws DataTidakSah with all faults
   */
  public UUID jadwalkan(IsiRapat isi) {
    JabatanDipegang saya = pelakuAktif.identitas().utama();
    Rapat r = pencatat.mulai(saya.instansiId(), "", saya.jabatanId(), pelakuAktif.utama());
    pencatat.simpan(r);
    pengundang.undang(r, isi);
    pencatat.catatUndangan(r, pelakuAktif.utama());
    return r.getId();
  }

  /**
   * Calls the meeting of a step, or calls a meeting anew after a change; everybody is told.
   *
   * @param versi of the meeting as the caller has seen it
   * @throws SudahBerubah when it has been changed since
   * @throws DataTidakSah with all faults
   */
  public void undang(UUID rapatId, IsiRapat isi, long versi) {
    Rapat r = penjaga.untukDiatur(rapatId);
    if (r.getVersi() != versi) {
      throw new SudahBerubah("rapat.sudahBerubah");
    }
    pengundang.undang(r, isi);
    pencatat.catatUndangan(r, penjaga.pelaku(r));
  }

  /**
   * Calls a meeting off that is none of a step.
   *
   * @throws DataTidakSah when no reason is given
   * @throws KeadaanTidakSah when the SOP wants the meeting, or it is not called
   */
  public void batalkan(UUID rapatId, String alasan) {
    Rapat r = penjaga.untukDiatur(rapatId);
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("kesalahan.alasanKosong");
    }
    if (alasan.strip().length() > AturanRapat.ALASAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.alasanPanjang", AturanRapat.ALASAN_TERPANJANG);
    }
    AturanRapat.bolehBatal(r.getStatus(), r.getTugasId() != null).tegakkan();
    r.batalkan(alasan.strip());
    pencatat.catat(r, "batalkan-rapat", penjaga.pelaku(r), Map.of("alasan", r.getAlasanBatal()));
    pengabar.dibatalkan(r);
  }

  /**
   * The meeting as a file for calendars.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in it
   * @throws KeadaanTidakSah while it is not called
   */
  public Unduhan kalender(UUID rapatId) {
    Rapat r = penjaga.terlihat(rapatId);
    if (r.getMulai() == null) {
      throw new KeadaanTidakSah("rapat.belumDiundang");
    }
    return new Unduhan(
        BerkasKalender.NAMA,
        BerkasKalender.jenis(r),
        pengabar.kalender(r).getBytes(StandardCharsets.UTF_8));
  }
}
