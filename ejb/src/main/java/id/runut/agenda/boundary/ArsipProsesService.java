package id.runut.agenda.boundary;

import id.runut.agenda.control.DokumenAgenda;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The finished documents of a process: signed letters, surat perintah tugas, recaps. */
@Stateless
@RolesAllowed("**")
public class ArsipProsesService {

  @Inject Instance<PenyediaDokumen> penyedia;
  @Inject AgendaRepository agenda;
  @Inject BerkasService berkas;
  @Inject MesinProses mesin;

  /**
   * In the order in which they were made.
   *
   * @throws TidakDitemukan when the caller may not see the whole process
   */
  public List<DokumenProses> dokumen(UUID prosesId) {
    pastikanBolehBaca(prosesId);
    return penyedia.stream()
        .flatMap(p -> p.dokumen(prosesId).stream())
        .sorted(Comparator.comparing(DokumenProses::dibuat))
        .toList();
  }

  /**
   * @throws TidakDitemukan when the caller may not see the whole process or the file is none of its
   *     documents
   */
  public Unduhan unduh(UUID prosesId, UUID berkasId) {
    if (dokumen(prosesId).stream().noneMatch(d -> d.berkasId().equals(berkasId))) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return unduhan(berkasId);
  }

  /**
   * The surat perintah tugas by which a task was ordered; empty when none was issued.
   *
   * @throws TidakDitemukan when the caller may not see the task
   */
  public Optional<DokumenProses> suratTugas(UUID tugasId) {
    KonteksTugas konteks = mesin.lihat(tugasId);
    pastikanBolehBaca(konteks.prosesId());
    return agenda.suratTugas(konteks.prosesId()).stream()
        .filter(s -> Integer.valueOf(konteks.langkah().nomor()).equals(s.getLangkahTujuan()))
        .reduce((lama, baru) -> baru)
        .map(DokumenAgenda::dokumen);
  }

  /**
   * The same as PDF.
   *
   * @throws TidakDitemukan also when none was issued
   */
  public Unduhan unduhSuratTugas(UUID tugasId) {
    return suratTugas(tugasId)
        .map(s -> unduhan(s.berkasId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private Unduhan unduhan(UUID berkasId) {
    InfoBerkas info = berkas.info(berkasId);
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(berkasId));
  }

  private void pastikanBolehBaca(UUID prosesId) {
    if (mesin.akses(prosesId) != AksesProses.PENUH) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
