package id.runut.organisasi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.boundary.CatatKetidakhadiran;
import id.runut.organisasi.boundary.KabarJabatan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.Ketidakhadiran;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes absences down and tells the superiors of those for whom nobody stands in. */
@ApplicationScoped
public class PencatatKetidakhadiran {

  @Inject PenugasanRepository penugasan;
  @Inject AuditService audit;
  @Inject Event<KabarJabatan> kabar;
  @Inject Jam jam;

  UUID catatBaru(Ketidakhadiran k, Pelaku pelaku) {
    penugasan.simpan(k);
    catat(k, "catat-ketidakhadiran", pelaku);
    penugasan.padaPegawai(k.getPegawai().getId(), k.getMulai(), k.getSelesai()).stream()
        .filter(p -> p.getJenis() == JenisPenugasan.DEFINITIF)
        .forEach(p -> kabarkan(k, p.getJabatan(), pelaku));
    return k.getId();
  }

  /** Somebody will be away. */
  public UUID catat(
      Pegawai pegawai, CatatKetidakhadiran perintah, String keterangan, Pelaku pelaku) {
    return catatBaru(
        new Ketidakhadiran(
            pegawai,
            perintah.jenis(),
            perintah.mulai(),
            perintah.selesai(),
            keterangan,
            pelaku,
            jam.sekarang()),
        pelaku);
  }

  /** Somebody is back. */
  public void cabut(Ketidakhadiran k, LocalDate hari, Pelaku pelaku) {
    k.cabut(hari, jam.sekarang());
    catat(k, "cabut-ketidakhadiran", pelaku);
  }

  /** A superior who has recorded it himself knows. */
  private void kabarkan(Ketidakhadiran k, Jabatan jabatan, Pelaku pelaku) {
    Jabatan atasan = jabatan.getAtasan();
    if (atasan == null || atasan.getId().equals(pelaku.getJabatanId()) || diganti(k, jabatan)) {
      return;
    }
    kabar.fire(
        new KabarJabatan(
            "ketidakhadiran:" + k.getId(),
            List.of(atasan.getId()),
            Pesan.dari(
                "notifikasi.ketidakhadiran." + k.getJenis().name().toLowerCase(Locale.ROOT),
                k.getPegawai().getNama(),
                jabatan.getNama(),
                Penanggalan.tanggal(k.getMulai()),
                Penanggalan.tanggal(k.getSelesai())),
            "/unit"));
  }

  private boolean diganti(Ketidakhadiran k, Jabatan jabatan) {
    return penugasan.padaJabatan(List.of(jabatan.getId()), k.getMulai(), k.getSelesai()).stream()
        .map(Penugasan::getJenis)
        .anyMatch(j -> j != JenisPenugasan.DEFINITIF);
  }

  private void catat(Ketidakhadiran k, String tindakan, Pelaku pelaku) {
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("pegawai", k.getPegawai().getNama());
    rincian.put("jenis", k.getJenis());
    rincian.put("mulai", k.getMulai());
    rincian.put("selesai", k.getSelesai());
    rincian.put("dicabut", k.getDicabut());
    audit.catat(
        "instansi:" + k.getPegawai().getInstansi().getId(),
        tindakan,
        "ketidakhadiran",
        k.getId(),
        pelaku,
        rincian);
  }
}
