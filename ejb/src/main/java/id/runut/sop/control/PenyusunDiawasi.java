package id.runut.sop.control;

import id.runut.organisasi.control.PencariJabatan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.ProsesDiawasi;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.sop.boundary.TugasDiawasi;
import id.runut.sop.entity.PengawasanRepository;
import id.runut.sop.entity.PengingatTugas;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns processes into what supervisors see of them; as many queries for one as for a hundred. */
@ApplicationScoped
public class PenyusunDiawasi {

  @Inject TugasRepository tugas;
  @Inject PengawasanRepository pengawasan;
  @Inject OrganisasiRepository organisasi;
  @Inject PenyusunRingkasan ringkasan;
  @Inject PencariJabatan pencari;

  /** What is known about the posts and reminders of the tasks in view. */
  private record Bahan(
      Map<UUID, Jabatan> jabatan,
      Map<UUID, String> pejabat,
      Map<UUID, PengingatTugas> pengingat,
      LocalDate hari) {}

  List<ProsesDiawasi> susun(List<Proses> semua) {
    if (semua.isEmpty()) {
      return List.of();
    }
    List<RingkasanProses> proses = ringkasan.proses(semua);
    List<Tugas> terbuka =
        tugas.terbukaDari(semua.stream().map(Proses::getId).toList()).stream()
            .sorted(Comparator.comparing(Tugas::getTenggat))
            .toList();
    Map<UUID, RingkasanTugas> baris =
        ringkasan.tugas(terbuka).stream().collect(Collectors.toMap(RingkasanTugas::id, b -> b));
    Bahan bahan = bahan(terbuka);
    Map<UUID, List<TugasDiawasi>> menurutProses =
        terbuka.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.getProses().getId(),
                    Collectors.mapping(
                        t -> tugas(t, baris.get(t.getId()), bahan), Collectors.toList())));
    return proses.stream()
        .map(
            p ->
                new ProsesDiawasi(
                    p,
                    menurutProses.getOrDefault(p.id(), List.of()),
                    AturanPengawasan.membatalkan(p.status())))
        .toList();
  }

  private Bahan bahan(List<Tugas> terbuka) {
    LocalDate hari = pencari.hariIni();
    if (terbuka.isEmpty()) {
      return new Bahan(Map.of(), Map.of(), Map.of(), hari);
    }
    List<UUID> jabatan = terbuka.stream().map(Tugas::getJabatanId).distinct().toList();
    Map<UUID, PengingatTugas> pengingat = new HashMap<>();
    pengawasan
        .pengingat(terbuka.stream().map(Tugas::getId).toList())
        .forEach(p -> pengingat.putIfAbsent(p.getTugasId(), p));
    return new Bahan(
        organisasi.jabatanMenurutId(jabatan).stream()
            .collect(Collectors.toMap(Jabatan::getId, j -> j)),
        organisasi.pemegang(jabatan, hari).stream()
            .collect(
                Collectors.toMap(
                    p -> p.getJabatan().getId(),
                    p -> p.getJenis().awalan() + p.getPegawai().getNama(),
                    (a, b) -> a + ", " + b)),
        pengingat,
        hari);
  }

  private TugasDiawasi tugas(Tugas t, RingkasanTugas baris, Bahan bahan) {
    Jabatan jabatan = bahan.jabatan().get(t.getJabatanId());
    PengingatTugas terakhir = bahan.pengingat().get(t.getId());
    boolean hariIni = terakhir != null && terakhir.getTanggal().equals(bahan.hari());
    boolean luar = !jabatan.getInstansi().getId().equals(t.getProses().getInstansiId());
    Putusan ingatkan = AturanPengawasan.mengingatkan(hariIni, pencari.memegang(t.getJabatanId()));
    return new TugasDiawasi(
        t.getId(),
        baris.judul(),
        jabatan.getNama(),
        bahan.pejabat().getOrDefault(t.getJabatanId(), ""),
        luar ? jabatan.getInstansi().getNama() : jabatan.getUnit().getNama(),
        t.getDibuka(),
        t.getDilihat(),
        t.getTenggat(),
        baris.lewat(),
        terakhir == null ? null : terakhir.getWaktu(),
        ingatkan,
        luar);
  }
}
