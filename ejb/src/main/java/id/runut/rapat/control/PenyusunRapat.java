package id.runut.rapat.control;

import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.InfoPeserta;
import id.runut.rapat.boundary.RincianRapat;
import id.runut.rapat.boundary.RingkasanRapat;
import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Turns meetings into what pages show. */
@ApplicationScoped
public class PenyusunRapat {

  @Inject RapatRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject PenjagaRapat penjaga;
  @Inject SuratUndangan suratUndangan;
  @Inject Jam jam;

  /** Meetings of the caller that are not over. */
  public Daftar<RingkasanRapat> mendatang(Halaman h) {
    return halaman(
        repository.mendatang(penjaga.jabatanSaya(), jam.sekarang(), h.awal(), h.batas()), h);
  }

  /** Meetings of the caller that are over or called off. */
  public Daftar<RingkasanRapat> lampau(Halaman h) {
    return halaman(
        repository.lampau(penjaga.jabatanSaya(), jam.sekarang(), h.awal(), h.batas()), h);
  }

  private Daftar<RingkasanRapat> halaman(List<Rapat> terbaca, Halaman h) {
    return new Daftar<>(
        ringkas(terbaca.stream().limit(h.jumlah()).toList()), terbaca.size() > h.jumlah());
  }

  /** Lines of a list, in the given order; two queries however many they are. */
  private List<RingkasanRapat> ringkas(List<Rapat> semua) {
    if (semua.isEmpty()) {
      return List.of();
    }
    Map<UUID, Object[]> jumlah = new HashMap<>();
    repository
        .jumlahPeserta(semua.stream().map(Rapat::getId).toList())
        .forEach(baris -> jumlah.put((UUID) baris[0], baris));
    Instant kini = jam.sekarang();
    return semua.stream().map(r -> ringkas(r, jumlah.get(r.getId()), kini)).toList();
  }

  private static RingkasanRapat ringkas(Rapat r, Object[] jumlah, Instant kini) {
    boolean lewat = r.getStatus() == StatusRapat.DIUNDANG && r.getSelesai().isBefore(kini);
    return new RingkasanRapat(
        r.getId(),
        r.getTugasId(),
        r.getJudul(),
        r.getMulai(),
        r.getSelesai(),
        r.getTempat(),
        r.getTautan(),
        r.getStatus(),
        jumlah == null ? 0 : ((Number) jumlah[1]).intValue(),
        jumlah == null ? 0 : ((Number) jumlah[2]).intValue(),
        lewat);
  }

  /** All that a participant sees of a meeting. */
  public RincianRapat rinci(Rapat r) {
    return new RincianRapat(
        r.getId(),
        r.getVersi(),
        r.getProsesId(),
        r.getTugasId(),
        r.getJudul(),
        r.getAcara(),
        r.getMulai(),
        r.getSelesai(),
        r.getTempat(),
        r.getTautan(),
        r.getStatus(),
        r.getUndangan(),
        r.getAlasanBatal(),
        r.getPenyelenggaraId(),
        r.getPimpinanId(),
        r.getNotulisId(),
        surat(r),
        peserta(r),
        penjaga.bolehAtur(r),
        penjaga.bolehCatat(r),
        repository.dokumen(r.getId()).stream()
            .map(d -> new RincianRapat.Dokumen(d.getJenis(), d.getBerkasId(), d.getKode()))
            .toList());
  }

  /** The participants with those who hold their posts today. */
  public List<InfoPeserta> peserta(Rapat r) {
    List<PesertaRapat> semua = repository.peserta(r.getId());
    Map<UUID, String> pemegang = pemegang(r, semua);
    return semua.stream().map(p -> info(r, p, pemegang)).toList();
  }

  private static InfoPeserta info(Rapat r, PesertaRapat p, Map<UUID, String> pemegang) {
    boolean jabatan = p.getJabatanId() != null;
    return new InfoPeserta(
        p.getId(),
        p.getJabatanId(),
        jabatan ? pemegang.getOrDefault(p.getJabatanId(), "") : p.getNama(),
        p.getJabatan(),
        p.getInstansi(),
        sebagai(r, p.getJabatanId()),
        p.isDiundang(),
        p.getHadir(),
        p.getCara(),
        p.getHadirNama(),
        p.getHadirJabatan(),
        p.getDicatatOleh());
  }

  private static Pengesah sebagai(Rapat r, UUID jabatanId) {
    if (r.getPimpinanId().equals(jabatanId)) {
      return Pengesah.PIMPINAN;
    }
    return r.getNotulisId().equals(jabatanId) ? Pengesah.NOTULIS : null;
  }

  /** Whoever carries a post out today: a deputy before the definitive holder. */
  private Map<UUID, String> pemegang(Rapat r, List<PesertaRapat> semua) {
    List<UUID> jabatan =
        semua.stream().map(PesertaRapat::getJabatanId).filter(Objects::nonNull).toList();
    Map<UUID, String> nama = new HashMap<>();
    if (!jabatan.isEmpty()) {
      ZoneId zona = organisasi.instansi(r.getInstansiId()).orElseThrow().getZonaWaktu();
      organisasi
          .pemegang(jabatan, LocalDate.ofInstant(jam.sekarang(), zona))
          .forEach(
              t ->
                  nama.put(
                      t.getJabatan().getId(), t.getJenis().awalan() + t.getPegawai().getNama()));
    }
    return nama;
  }

  private RincianRapat.Surat surat(Rapat r) {
    if (r.getNaskahUndanganId() == null) {
      return null;
    }
    return suratUndangan
        .untuk(r)
        .map(n -> new RincianRapat.Surat(n.id(), n.nomor(), n.tanggal(), n.hal()))
        .orElse(null);
  }
}
