package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.entity.PengingatTugas;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the log and the posts concerned what a supervisor has done. */
@ApplicationScoped
public class PengabarPengawasan {

  @Inject PenjagaTugas penjaga;
  @Inject NotifikasiService notifikasi;
  @Inject OrganisasiRepository organisasi;
  @Inject AuditService audit;

  void diingatkan(Tugas t, PengingatTugas p) {
    audit.catat(
        "proses:" + t.getProses().getId(),
        "ingatkan",
        "pengingat",
        p.getId(),
        p.getPelaku(),
        Map.of("tugas", t.getId(), "langkah", t.getLangkah(), "putaran", t.getPutaran()));
    notifikasi.beritahu(
        "tugas:" + t.getId() + ":ingat:" + p.getTanggal(),
        List.of(t.getJabatanId()),
        Pesan.dari(
            "notifikasi.diingatkan",
            penjaga.langkah(t).judul(),
            t.getProses().getJudul(),
            p.getPelaku().getNamaJabatan(),
            t.getTenggat()),
        "/tugas/" + t.getId());
  }

  /** Tells everybody who had a part in it; another agency's posts have no page of it to open. */
  void dibatalkan(Proses p, String alasan, Pelaku pelaku, Collection<UUID> jabatan) {
    Pesan pesan =
        Pesan.dari("notifikasi.prosesDibatalkan", p.getJudul(), pelaku.getNamaJabatan(), alasan);
    Map<Boolean, List<UUID>> sendiri =
        organisasi
            .jabatanMenurutId(
                jabatan.stream().filter(id -> !id.equals(pelaku.getJabatanId())).toList())
            .stream()
            .collect(
                Collectors.partitioningBy(
                    j -> j.getInstansi().getId().equals(p.getInstansiId()),
                    Collectors.mapping(Jabatan::getId, Collectors.toList())));
    String peristiwa = "proses:" + p.getId() + ":henti";
    notifikasi.beritahu(peristiwa, sendiri.get(true), pesan, "/proses/" + p.getId());
    notifikasi.beritahu(peristiwa, sendiri.get(false), pesan, null);
  }
}
