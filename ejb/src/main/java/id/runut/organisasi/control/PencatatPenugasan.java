package id.runut.organisasi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.boundary.KabarJabatan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.JenisPeringatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes assignments down: state, audit row and notices, in one transaction. */
@ApplicationScoped
public class PencatatPenugasan {

  private static final String TAUTAN = "/meja";

  @Inject PenugasanRepository penugasan;
  @Inject OrganisasiRepository organisasi;
  @Inject AuditService audit;
  @Inject Event<KabarJabatan> kabar;
  @Inject Jam jam;

  /** A deputy begins, by a first order or by one that extends another. */
  public void mulai(Penugasan baru, String tindakan, Pelaku pelaku) {
    penugasan.simpan(baru);
    catat(baru, tindakan, pelaku);
    beritahu(
        baru,
        "mulai",
        Pesan.dari(
            "notifikasi.pengganti",
            baru.getPegawai().getNama(),
            baru.getJenis().awalan() + baru.getJabatan().getNama(),
            Penanggalan.tanggal(baru.getMulai()),
            Penanggalan.tanggal(baru.getSelesai())));
  }

  /** An official takes over a post as its own holder. */
  public void lantik(Penugasan baru, Pelaku pelaku) {
    penugasan.simpan(baru);
    catat(baru, "lantik-pejabat", pelaku);
    beritahu(
        baru,
        "lantik",
        Pesan.dari(
            "notifikasi.pejabatBaru",
            baru.getPegawai().getNama(),
            baru.getJabatan().getNama(),
            Penanggalan.tanggal(baru.getMulai())));
  }

  /** An assignment ends, or is withdrawn before it has begun. */
  public void akhiri(Penugasan p, LocalDate hariTerakhir, String alasan, Pelaku pelaku) {
    p.akhiri(hariTerakhir, alasan, jam.sekarang());
    boolean definitif = p.getJenis() == JenisPenugasan.DEFINITIF;
    catat(p, definitif ? "akhiri-pejabat" : "akhiri-pengganti", pelaku);
    beritahu(
        p,
        "akhir",
        p.getDibatalkan() == null
            ? Pesan.dari(
                "notifikasi.penugasanBerakhir",
                p.getPegawai().getNama(),
                p.getJenis().awalan() + p.getJabatan().getNama(),
                Penanggalan.tanggal(p.getSelesai()))
            : Pesan.dari(
                "notifikasi.penugasanDibatalkan",
                p.getPegawai().getNama(),
                p.getJenis().awalan() + p.getJabatan().getNama()));
  }

  /** Tells superior and administrators that nobody holds a post, once for each vacancy. */
  public void kabarkanKosong(Penugasan terakhir) {
    Jabatan jabatan = terakhir.getJabatan();
    if (!penugasan.peringatkan(terakhir.getId(), JenisPeringatan.KOSONG, jam.sekarang())) {
      return;
    }
    List<UUID> siapa = administrator(jabatan);
    if (jabatan.getAtasan() != null) {
      siapa.add(jabatan.getAtasan().getId());
    }
    kabar.fire(
        new KabarJabatan(
            "penugasan:" + terakhir.getId() + ":kosong",
            siapa,
            Pesan.dari(
                "notifikasi.jabatanKosong",
                jabatan.getNama(),
                Penanggalan.tanggal(terakhir.getSelesai())),
            "/unit"));
  }

  /** Tells the head of the agency and the administrators about a deputy's term. */
  public void kabarkanMasa(Penugasan p, String peristiwa, String kunci, LocalDate tanggal) {
    List<UUID> siapa = administrator(p.getJabatan());
    organisasi
        .jabatanMenurutPeran(p.getJabatan().getInstansi().getId(), List.of(PeranPortal.KEPALA))
        .forEach(j -> siapa.add(j.getId()));
    kabar.fire(
        new KabarJabatan(
            "penugasan:" + p.getId() + ":" + peristiwa,
            siapa.stream().distinct().toList(),
            Pesan.dari(
                kunci,
                p.getPegawai().getNama(),
                p.getJenis().awalan() + p.getJabatan().getNama(),
                Penanggalan.tanggal(tanggal)),
            null));
  }

  private List<UUID> administrator(Jabatan jabatan) {
    List<UUID> siapa = new ArrayList<>();
    organisasi
        .jabatanMenurutPeran(jabatan.getInstansi().getId(), List.of(PeranPortal.ADMIN))
        .forEach(j -> siapa.add(j.getId()));
    return siapa;
  }

  /** The post is told, and so whoever holds it; and the deputy at his own desk. */
  private void beritahu(Penugasan p, String peristiwa, Pesan pesan) {
    List<UUID> siapa = new ArrayList<>(List.of(p.getJabatan().getId()));
    penugasan.padaPegawai(p.getPegawai().getId(), p.getMulai(), p.getMulai()).stream()
        .filter(t -> t.getJenis() == JenisPenugasan.DEFINITIF)
        .forEach(t -> siapa.add(t.getJabatan().getId()));
    kabar.fire(
        new KabarJabatan(
            "penugasan:" + p.getId() + ":" + peristiwa,
            siapa.stream().distinct().toList(),
            pesan,
            TAUTAN));
  }

  private void catat(Penugasan p, String tindakan, Pelaku pelaku) {
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("jabatan", p.getJabatan().getNama());
    rincian.put("pegawai", p.getPegawai().getNama());
    rincian.put("jenis", p.getJenis());
    rincian.put("mulai", p.getMulai());
    rincian.put("selesai", p.getSelesai());
    rincian.put("nomorSurat", p.getNomorSurat());
    rincian.put("tanggalSurat", p.getTanggalSurat());
    rincian.put("lanjutanDari", p.getLanjutanDari());
    rincian.put("alasan", p.getAlasanAkhir());
    rincian.put("dibatalkan", p.getDibatalkan());
    rincian.put("tindakan", kosongJadiNull(p.getLingkupTindakan()));
    rincian.put("kecualiDokumen", kosongJadiNull(p.getKecualiDokumen()));
    audit.catat(
        "instansi:" + p.getJabatan().getInstansi().getId(),
        tindakan,
        "penugasan",
        p.getId(),
        pelaku,
        rincian);
  }

  private static Object kosongJadiNull(Set<String> kata) {
    return kata.isEmpty() ? null : kata;
  }
}
