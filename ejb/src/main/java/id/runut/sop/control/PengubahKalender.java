package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.sop.boundary.HariKalender;
import id.runut.sop.boundary.HasilImpor;
import id.runut.sop.boundary.JamHari;
import id.runut.sop.boundary.KetentuanWaktu;
import id.runut.sop.boundary.MasaKerja;
import id.runut.sop.entity.HariLibur;
import id.runut.sop.entity.JamKerja;
import id.runut.sop.entity.KalenderRepository;
import id.runut.sop.entity.MasaJamKerja;
import id.runut.sop.entity.WaktuTunggu;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes an agency's working time; each change is kept in the log and moves open deadlines. */
@ApplicationScoped
public class PengubahKalender {

  @Inject KalenderRepository repository;
  @Inject PenggeserTenggat penggeser;
  @Inject AuditService audit;

  /** Takes days over, in place of the agency's own of the same dates. */
  public HasilImpor impor(Pelaku pelaku, UUID instansiId, List<HariKalender> hari) {
    repository.hapusHari(instansiId, hari.stream().map(HariKalender::tanggal).toList());
    hari.forEach(
        h -> repository.simpan(new HariLibur(instansiId, h.tanggal(), h.nama(), h.jenis())));
    return new HasilImpor(
        hari.size(), catat(pelaku, instansiId, "impor", Map.of("hari", hari.size())));
  }

  /** Sets the agency's own row of a date. */
  public HasilImpor tetapkanHari(Pelaku pelaku, UUID instansiId, HariKalender h) {
    if (!AturanHari.wajar(h)) {
      throw new DataTidakSah(
          "kesalahan.hariTidakLengkap",
          AturanHari.NAMA_TERPANJANG,
          String.valueOf(AturanHari.TAHUN_PERTAMA),
          String.valueOf(AturanHari.TAHUN_TERAKHIR));
    }
    repository.hapusHari(instansiId, List.of(h.tanggal()));
    repository.simpan(new HariLibur(instansiId, h.tanggal(), h.nama().strip(), h.jenis()));
    Map<String, ?> rincian = Map.of("tanggal", h.tanggal().toString(), "jenis", h.jenis().name());
    return new HasilImpor(1, catat(pelaku, instansiId, "tetapkan_hari", rincian));
  }

  /** Removes the agency's own row of a date. */
  public void hapusHari(Pelaku pelaku, UUID instansiId, LocalDate tanggal) {
    if (repository.hapusHari(instansiId, List.of(tanggal)) == 0) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    catat(pelaku, instansiId, "hapus_hari", Map.of("tanggal", tanggal.toString()));
  }

  /** Sets the agency's own week, or takes it back. */
  public void tetapkanPekan(Pelaku pelaku, UUID instansiId, List<JamHari> jam) {
    pastikanRuntut(jam);
    repository.hapusPekan(instansiId, null);
    simpan(instansiId, null, jam);
    catat(pelaku, instansiId, "pekan", Map.of("hari", jam.size()));
  }

  /** Adds a period with hours of its own. */
  public void tambahMasa(Pelaku pelaku, UUID instansiId, MasaKerja masa) {
    pastikanRuntut(masa.jam());
    boolean lengkap =
        masa.nama() != null
            && !masa.nama().isBlank()
            && masa.nama().strip().length() <= AturanHari.NAMA_TERPANJANG
            && masa.mulai() != null
            && masa.selesai() != null
            && !masa.jam().isEmpty();
    if (!lengkap) {
      throw new DataTidakSah("kesalahan.masaTidakLengkap");
    }
    if (masa.selesai().isBefore(masa.mulai())) {
      throw new DataTidakSah("kesalahan.masaTerbalik");
    }
    boolean bertumpuk =
        repository.masa(instansiId).stream()
            .filter(m -> m.getInstansiId() != null)
            .anyMatch(
                m ->
                    !m.getMulai().isAfter(masa.selesai())
                        && !m.getSelesai().isBefore(masa.mulai()));
    if (bertumpuk) {
      throw new DataTidakSah("kesalahan.masaBertumpuk");
    }
    MasaJamKerja baru =
        new MasaJamKerja(instansiId, masa.nama().strip(), masa.mulai(), masa.selesai());
    repository.simpan(baru);
    simpan(instansiId, baru.getId(), masa.jam());
    catat(pelaku, instansiId, "tambah_masa", Map.of("nama", baru.getNama()));
  }

  /** Removes one of the agency's own periods. */
  public void hapusMasa(Pelaku pelaku, UUID instansiId, UUID masaId) {
    if (!repository.hapusMasa(instansiId, masaId)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    catat(pelaku, instansiId, "hapus_masa", Map.of("masa", masaId.toString()));
  }

  /** Sets how long tasks may wait. */
  public void tetapkan(Pelaku pelaku, UUID instansiId, KetentuanWaktu k) {
    if (!k.wajar()) {
      throw new DataTidakSah("kesalahan.ketentuanWaktu");
    }
    WaktuTunggu waktu =
        repository.waktuTunggu(instansiId).orElseGet(() -> new WaktuTunggu(instansiId));
    waktu.tetapkan(k.tunggu(), k.ingat(), k.eskalasi());
    repository.simpan(waktu);
    catat(
        pelaku,
        instansiId,
        "ketentuan",
        Map.of("tunggu", k.tunggu(), "ingat", k.ingat(), "eskalasi", k.eskalasi()));
  }

  private static void pastikanRuntut(List<JamHari> jam) {
    boolean runtut = jam.stream().allMatch(j -> j != null && j.runtut());
    if (!runtut || jam.stream().map(JamHari::hari).distinct().count() != jam.size()) {
      throw new DataTidakSah("kesalahan.jamTerbalik");
    }
  }

  private void simpan(UUID instansiId, UUID masaId, List<JamHari> jam) {
    jam.forEach(
        j ->
            repository.simpan(
                new JamKerja(
                    instansiId,
                    masaId,
                    j.hari(),
                    j.mulai(),
                    j.istirahatMulai(),
                    j.istirahatSelesai(),
                    j.selesai())));
  }

  private int catat(Pelaku pelaku, UUID instansiId, String apa, Map<String, ?> rincian) {
    audit.catat(
        "instansi:" + instansiId, "kalender_" + apa, "kalender", instansiId, pelaku, rincian);
    return penggeser.geser(instansiId);
  }
}
