package id.runut.organisasi.control;

import id.runut.organisasi.boundary.CalonPengganti;
import id.runut.organisasi.boundary.InfoKetidakhadiran;
import id.runut.organisasi.boundary.InfoPenugasan;
import id.runut.organisasi.boundary.InfoPenugasan.Masa;
import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.boundary.Lingkup;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.Ketidakhadiran;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says how posts are staffed: three queries, however many posts. */
@ApplicationScoped
public class PembacaJabatan {

  @Inject PenugasanRepository penugasan;
  @Inject OrganisasiRepository organisasi;
  @Inject PenimbangPengganti penimbang;

  /** The posts in the given order, as they stand on the day. */
  public List<KeadaanJabatan> keadaan(List<Jabatan> jabatan, LocalDate hari) {
    if (jabatan.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Penugasan>> menurutJabatan =
        penugasan.padaJabatan(jabatan.stream().map(Jabatan::getId).toList(), hari, null).stream()
            .collect(Collectors.groupingBy(p -> p.getJabatan().getId()));
    Map<UUID, Ketidakhadiran> berhalangan = berhalangan(menurutJabatan.values(), hari);
    return jabatan.stream()
        .map(j -> keadaan(j, menurutJabatan.getOrDefault(j.getId(), List.of()), berhalangan, hari))
        .toList();
  }

  /** The officials who hold a post of their own on the day, in the order of the posts. */
  public List<CalonPengganti> calon(UUID instansiId, LocalDate hari) {
    List<Jabatan> jabatan = organisasi.jabatanInstansi(instansiId);
    Map<UUID, Penugasan> pejabat =
        organisasi.pemegang(jabatan.stream().map(Jabatan::getId).toList(), hari).stream()
            .filter(PembacaJabatan::definitif)
            .collect(Collectors.toMap(p -> p.getJabatan().getId(), p -> p, (a, b) -> a));
    return jabatan.stream()
        .filter(j -> pejabat.containsKey(j.getId()))
        .map(
            j ->
                new CalonPengganti(
                    pejabat.get(j.getId()).getPegawai().getId(),
                    pejabat.get(j.getId()).getPegawai().getNama(),
                    j.getNamaSingkat(),
                    j.getEselon()))
        .toList();
  }

  /** An assignment as a record. */
  public static InfoPenugasan info(Penugasan p, LocalDate hari) {
    return new InfoPenugasan(
        p.getId(),
        p.getJabatan().getId(),
        p.getJabatan().getNama(),
        p.getPegawai().getId(),
        p.getPegawai().getNama(),
        p.getJenis(),
        p.getMulai(),
        p.getSelesai(),
        p.getNomorSurat(),
        p.getTanggalSurat(),
        new Lingkup(p.getLingkupTindakan(), p.getKecualiDokumen()),
        p.getLanjutanDari(),
        p.getSelesaiSemula(),
        p.getAlasanAkhir(),
        masa(p, hari));
  }

  /** An absence as a record; null for none. */
  public static InfoKetidakhadiran info(Ketidakhadiran k) {
    return k == null
        ? null
        : new InfoKetidakhadiran(
            k.getId(),
            k.getPegawai().getId(),
            k.getPegawai().getNama(),
            k.getJenis(),
            k.getMulai(),
            k.getSelesai(),
            k.getKeterangan(),
            k.getPelaku().getNamaJabatan());
  }

  private Map<UUID, Ketidakhadiran> berhalangan(Iterable<List<Penugasan>> semua, LocalDate hari) {
    List<UUID> pejabat = new ArrayList<>();
    semua.forEach(
        daftar ->
            daftar.stream()
                .filter(p -> definitif(p) && p.berlaku(hari))
                .forEach(p -> pejabat.add(p.getPegawai().getId())));
    return pejabat.isEmpty()
        ? Map.of()
        : penugasan.ketidakhadiran(pejabat, hari, hari).stream()
            .collect(Collectors.toMap(k -> k.getPegawai().getId(), k -> k, (a, b) -> a));
  }

  private KeadaanJabatan keadaan(
      Jabatan j, List<Penugasan> semua, Map<UUID, Ketidakhadiran> berhalangan, LocalDate hari) {
    Optional<Penugasan> pejabat = kini(semua, hari, true);
    Optional<Penugasan> pengganti = kini(semua, hari, false);
    Optional<Penugasan> berikutnya =
        semua.stream()
            .filter(p -> p.getMulai().isAfter(hari))
            .min(Comparator.comparing(Penugasan::getMulai));
    Ketidakhadiran absen = pejabat.map(p -> berhalangan.get(p.getPegawai().getId())).orElse(null);
    return new KeadaanJabatan(
        j.getId(),
        j.getNama(),
        j.getNamaSingkat(),
        j.getEselon(),
        j.getUnit().getNama(),
        j.getAtasan() == null ? null : j.getAtasan().getNamaSingkat(),
        pejabat.map(p -> info(p, hari)).orElse(null),
        pengganti.map(p -> info(p, hari)).orElse(null),
        berikutnya.map(p -> info(p, hari)).orElse(null),
        info(absen),
        pengganti.flatMap(p -> peringatan(p, hari)).orElse(null));
  }

  private Optional<Pesan> peringatan(Penugasan pengganti, LocalDate hari) {
    Optional<Pesan> masa = AturanMasa.peringatan(penimbang.pertama(pengganti).getMulai(), hari);
    boolean dekat =
        AturanMasa.akanBerakhir(pengganti.getSelesai(), hari)
            && penugasan.lanjutan(pengganti.getId()).isEmpty();
    return masa.isPresent() || !dekat
        ? masa
        : Optional.of(Pesan.dari("penugasan.akanBerakhir", pengganti.getSelesai()));
  }

  private static Optional<Penugasan> kini(
      List<Penugasan> semua, LocalDate hari, boolean definitif) {
    return semua.stream().filter(p -> p.berlaku(hari) && definitif(p) == definitif).findFirst();
  }

  private static boolean definitif(Penugasan p) {
    return p.getJenis() == JenisPenugasan.DEFINITIF;
  }

  private static Masa masa(Penugasan p, LocalDate hari) {
    if (p.getDibatalkan() != null) {
      return Masa.DIBATALKAN;
    }
    if (p.getMulai().isAfter(hari)) {
      return Masa.AKAN_DATANG;
    }
    return p.berlaku(hari) ? Masa.BERLAKU : Masa.BERAKHIR;
  }
}
