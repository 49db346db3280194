package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Who may see and take which task and process. What is not the caller's does not exist for him. */
@ApplicationScoped
public class PenjagaTugas {

  /** Posts that see every process of their agency. */
  private static final Set<String> PIMPINAN =
      Set.of(PeranPortal.KEPALA, PeranPortal.SEKRETARIS, PeranPortal.KASUBBAG_PERENCANAAN);

  @Inject TugasRepository tugas;
  @Inject ProsesRepository proses;
  @Inject KatalogSop katalog;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /** Takes a task for an act, locked. */
  public KonteksTugas ambil(UUID tugasId, String tindakan) {
    Tugas t = ada(tugasId);
    Pelaku pelaku = pelakuAktif.dalamJabatan(t.getJabatanId());
    LangkahSop langkah = langkah(t);
    boolean termuat = t.isUtama() ? langkah.memuat(tindakan) : t.getJenis().equals(tindakan);
    if (!termuat) {
      throw new KeadaanTidakSah("kesalahan.tindakanBukanLangkahIni", langkah.judul());
    }
    if (langkah.sebar() && t.isUtama() && langkah.kembaliKe() != null) {
      // Its return closes the other units' tasks: without a common first lock the two would meet.
      proses.kunci(t.getProses());
    }
    long semula = t.getVersi();
    tugas.kunci(t);
    terbuka(t).tegakkan();
    if (t.getVersi() != semula) {
      // While this act waited for the lock, its process may have been moved to another version.
      proses.segarkan(t.getProses());
    }
    KonteksTugas konteks = konteks(t, pelaku).untuk(tindakan);
    Putusan lingkup = dalamLingkup(konteks);
    if (!lingkup.boleh()) {
      throw new TidakBerwenang(lingkup.alasan());
    }
    return konteks;
  }

  /** Whether the caller's order for the task's post covers the act in view. */
  public Putusan dalamLingkup(KonteksTugas konteks) {
    return AturanLingkup.boleh(
        pelakuAktif.identitas().lingkup(konteks.jabatanId()),
        definisi(konteks.prosesId()),
        konteks.langkah(),
        konteks.tindakan());
  }

  /** A task that the caller may see. */
  public Tugas terlihat(UUID tugasId) {
    Tugas t = ada(tugasId);
    if (!pelakuAktif.memegang(t.getJabatanId())
        && akses(t.getProses().getId()) != AksesProses.PENUH) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return t;
  }

  /** A task of a post that the caller holds; his first look is recorded. */
  public Tugas milik(UUID tugasId) {
    Tugas t = ada(tugasId);
    if (!memegang(t)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    if (t.terbuka() && t.getDilihat() == null) {
      tugas.tandaiDilihat(tugasId, jam.sekarang());
    }
    return t;
  }

  /** The task in the caller's hands: in its post where he holds it, in his own otherwise. */
  public KonteksTugas konteks(Tugas t) {
    return konteks(
        t,
        pelakuAktif.memegang(t.getJabatanId())
            ? pelakuAktif.dalamJabatan(t.getJabatanId())
            : pelakuAktif.utama());
  }

  /** What the caller may see of a process. */
  public AksesProses akses(UUID prosesId) {
    return proses.proses(prosesId).map(this::akses).orElse(AksesProses.TIDAK);
  }

  /** Whether one of the caller's posts has or had a task in a process. */
  public boolean terlibat(UUID prosesId) {
    return !tugas.terlibat(prosesId, jabatanSaya()).isEmpty();
  }

  /** The agencies whose every process the caller sees. */
  public List<UUID> instansiDipimpin() {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> PIMPINAN.contains(j.peran()))
        .map(JabatanDipegang::instansiId)
        .distinct()
        .toList();
  }

  /** Whether the task is still open; the refusal says who decided it, when and how. */
  public static Putusan terbuka(Tugas t) {
    return t.terbuka()
        ? Putusan.ya()
        : Putusan.tidak(
            "kesalahan.sudahDiputus",
            t.getPelaku().getNamaJabatan(),
            t.getPelaku().getNama(),
            t.getSelesai(),
            Pesan.dari("kesalahan.sudahDiputus." + t.getStatus().name().toLowerCase(Locale.ROOT)));
  }

  /** The definition that a process has pinned. */
  public DefinisiSop definisi(UUID prosesId) {
    return proses
        .proses(prosesId)
        .map(this::definisi)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  public DefinisiSop definisi(Proses p) {
    return katalog.definisi(p.getVersiSopId());
  }

  public LangkahSop langkah(Tugas t) {
    return definisi(t.getProses()).langkah(t.getLangkah());
  }

  /** The caller's posts. */
  public List<UUID> jabatanSaya() {
    return pelakuAktif.identitas().jabatanIds();
  }

  /**
   * One of the caller's posts, or all of them.
   *
   * @param jabatanId null for all
   * @throws TidakDitemukan when he does not hold it
   */
  public List<UUID> jabatanSaya(UUID jabatanId) {
    if (jabatanId == null) {
      return jabatanSaya();
    }
    return List.of(pelakuAktif.dalamJabatan(jabatanId).getJabatanId());
  }

  /** The post in which the caller acts at a task of his; his own elsewhere. */
  public JabatanDipegang sebagai(Tugas t) {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.jabatanId().equals(t.getJabatanId()))
        .findFirst()
        .orElseGet(() -> pelakuAktif.identitas().utama());
  }

  public boolean memegang(Tugas t) {
    return pelakuAktif.memegang(t.getJabatanId());
  }

  /** The agency in whose service the caller is. */
  public InfoInstansi instansiSaya() {
    return pelakuAktif.identitas().instansi();
  }

  /** Short name of the post in which the caller acts, Plh./Plt. included. */
  String namaSingkat(Pelaku pelaku) {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.jabatanId().equals(pelaku.getJabatanId()))
        .map(JabatanDipegang::namaSingkat)
        .findFirst()
        .orElse(pelaku.getNamaJabatan());
  }

  private Tugas ada(UUID tugasId) {
    return tugas.tugas(tugasId).orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private AksesProses akses(Proses p) {
    if (instansiDipimpin().contains(p.getInstansiId())) {
      return AksesProses.PENUH;
    }
    List<UUID> terlibat = tugas.terlibat(p.getId(), pelakuAktif.identitas().jabatanIds());
    if (terlibat.isEmpty()) {
      return AksesProses.TIDAK;
    }
    boolean dariInstansiItu =
        pelakuAktif.identitas().jabatan().stream()
            .anyMatch(
                j -> terlibat.contains(j.jabatanId()) && j.instansiId().equals(p.getInstansiId()));
    return dariInstansiItu ? AksesProses.PENUH : AksesProses.PENERIMA;
  }

  KonteksTugas konteks(Tugas t, Pelaku pelaku) {
    Proses p = t.getProses();
    DefinisiSop definisi = definisi(p);
    LangkahSop langkah = definisi.langkah(t.getLangkah());
    return new KonteksTugas(
        t.getId(),
        p.getId(),
        p.getInstansiId(),
        definisi.kode(),
        p.getJudul(),
        new Periode(p.getTahun(), p.getTriwulan()),
        langkah,
        t.getPutaran(),
        t.getJabatanId(),
        t.getUnitId(),
        cabang(t, langkah),
        t.isUtama(),
        t.getJenis(),
        pelaku);
  }

  /** Where branches had no names yet, every task of a fan-out was one of its own. */
  static UUID cabang(Tugas t, LangkahSop langkah) {
    return langkah.sebar() && t.getCabang() == null ? t.getJabatanId() : t.getCabang();
  }
}
