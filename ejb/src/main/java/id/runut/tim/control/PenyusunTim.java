package id.runut.tim.control;

import id.runut.sop.boundary.AnggotaTimBaru;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PeranSop;
import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.boundary.CalonAnggota;
import id.runut.tim.boundary.InfoAnggota;
import id.runut.tim.boundary.LembarSusunan;
import id.runut.tim.boundary.UsulanUnit;
import id.runut.tim.entity.AnggotaSusunan;
import id.runut.tim.entity.Kedudukan;
import id.runut.tim.entity.SusunanTim;
import id.runut.tim.entity.TimRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Composes teams. */
@ApplicationScoped
public class PenyusunTim {

  @Inject TimRepository repository;
  @Inject PembacaCalon pembaca;
  @Inject PencatatUsulan usulan;
  @Inject Jam jam;

  /**
   * The composition of a team; where there is none yet, the first draft of it: those whom the units
   * have proposed, or the heads of the units where nobody was asked, the first of them in the
   * chair, under the post that signs the decree.
   *
   * @param konteks a task that the engine has locked
   */
  public SusunanTim siapkan(KonteksTugas konteks, DefinisiSop sop, PeranSop tim) {
    return repository
        .susunan(konteks.prosesId(), tim.id())
        .orElseGet(
            () -> {
              SusunanTim baru = rancang(konteks, sop, tim);
              repository.simpan(baru);
              repository.kirimPerubahan();
              return baru;
            });
  }

  /**
   * Puts other members into the place of those before.
   *
   * @param versi counter of the composition that the caller has seen
   * @throws SudahBerubah when somebody else has changed it since
   * @throws id.runut.umum.boundary.KeadaanTidakSah when a team cannot work like that
   */
  public void ubah(
      KonteksTugas konteks, SusunanTim susunan, List<AnggotaTerusun> anggota, long versi) {
    if (susunan.getVersi() != versi) {
      throw new SudahBerubah(
          "tim.sudahBerubah",
          susunan.getPelaku().getNama(),
          susunan.getPelaku().getNamaJabatan(),
          susunan.getDisimpan());
    }
    Set<UUID> calon =
        pembaca.instansi(konteks.instansiId()).stream()
            .map(CalonAnggota::jabatanId)
            .collect(Collectors.toSet());
    AturanUsulan.susunan(anggota, calon).tegakkan();
    susunan.susun(
        anggota.stream()
            .sorted(Comparator.comparing(AnggotaTerusun::kedudukan))
            .map(a -> new AnggotaSusunan(a.jabatanId(), a.kedudukan()))
            .toList(),
        jam.sekarang(),
        konteks.pelaku());
    repository.kirimPerubahan();
  }

  /** Whether the team is composed so that it can work. */
  public boolean siap(UUID prosesId, String peran) {
    return repository.susunan(prosesId, peran).stream()
        .flatMap(s -> s.getAnggota().stream())
        .anyMatch(a -> a.getKedudukan() == Kedudukan.KETUA);
  }

  /** Those who work in the team from its forming on. */
  public static List<AnggotaTimBaru> pekerja(SusunanTim susunan) {
    return susunan.getAnggota().stream()
        .filter(a -> a.getKedudukan().bekerja())
        .map(a -> new AnggotaTimBaru(a.getJabatanId(), a.getKedudukan() == Kedudukan.KETUA))
        .toList();
  }

  /** The team while it is composed; a first draft is not kept by being looked at. */
  public LembarSusunan lembar(KonteksTugas konteks, DefinisiSop sop, PeranSop tim) {
    SusunanTim susunan =
        repository
            .susunan(konteks.prosesId(), tim.id())
            .orElseGet(() -> rancang(konteks, sop, tim));
    List<CalonAnggota> calon = pembaca.instansi(konteks.instansiId());
    return new LembarSusunan(
        tim.id(),
        tim.label(),
        rinci(susunan),
        usulan.usulan(konteks.prosesId(), calon),
        calon,
        susunan.getVersi(),
        susunan.getDisimpan(),
        susunan.getPelaku().getNama());
  }

  /** The members of a team that works, by its composition; empty before it is formed. */
  public List<InfoAnggota> bekerja(UUID prosesId, PeranSop tim) {
    return repository.susunan(prosesId, tim.id()).map(this::rinci).orElse(List.of());
  }

  /** The members as the annex names them; a post that nobody holds has no name to put there. */
  public List<InfoAnggota> rinci(SusunanTim susunan) {
    Map<UUID, CalonAnggota> calon =
        pembaca
            .jabatan(susunan.getAnggota().stream().map(AnggotaSusunan::getJabatanId).toList())
            .stream()
            .collect(Collectors.toMap(CalonAnggota::jabatanId, Function.identity()));
    return susunan.getAnggota().stream()
        .filter(a -> calon.containsKey(a.getJabatanId()))
        .map(a -> info(calon.get(a.getJabatanId()), a.getKedudukan()))
        .toList();
  }

  private SusunanTim rancang(KonteksTugas konteks, DefinisiSop sop, PeranSop tim) {
    List<CalonAnggota> semua = pembaca.instansi(konteks.instansiId());
    Set<UUID> pengarah = penandaTangan(konteks.instansiId(), sop, tim);
    List<AnggotaSusunan> anggota = new ArrayList<>();
    semua.stream()
        .map(CalonAnggota::jabatanId)
        .filter(pengarah::contains)
        .forEach(id -> anggota.add(new AnggotaSusunan(id, Kedudukan.PENANGGUNG_JAWAB)));
    Kedudukan kedudukan = Kedudukan.KETUA;
    for (UUID id : calonAwal(konteks, semua)) {
      if (!pengarah.contains(id)) {
        anggota.add(new AnggotaSusunan(id, kedudukan));
        kedudukan = Kedudukan.ANGGOTA;
      }
    }
    return new SusunanTim(konteks.prosesId(), tim.id(), anggota, jam.sekarang(), konteks.pelaku());
  }

  private Set<UUID> calonAwal(KonteksTugas konteks, List<CalonAnggota> semua) {
    Set<UUID> diusulkan = new LinkedHashSet<>();
    for (UsulanUnit u : usulan.usulan(konteks.prosesId(), semua)) {
      u.anggota().forEach(a -> diusulkan.add(a.jabatanId()));
    }
    if (diusulkan.isEmpty()) {
      List<UUID> kepala =
          pembaca.berperan(
              konteks.instansiId(), List.of(PeranPortal.KEPALA_BIDANG, PeranPortal.KEPALA_UPT));
      semua.stream().map(CalonAnggota::jabatanId).filter(kepala::contains).forEach(diusulkan::add);
    }
    return diusulkan;
  }

  private Set<UUID> penandaTangan(UUID instansiId, DefinisiSop sop, PeranSop tim) {
    PeranSop penanda = sop.peran(sop.langkah(tim.tim()).peran());
    return Set.copyOf(pembaca.berperan(instansiId, penanda.peranPortal()));
  }

  private static InfoAnggota info(CalonAnggota c, Kedudukan kedudukan) {
    return new InfoAnggota(
        c.jabatanId(), c.nama(), Penanggalan.nip(c.nip()), c.jabatan(), kedudukan);
  }
}
