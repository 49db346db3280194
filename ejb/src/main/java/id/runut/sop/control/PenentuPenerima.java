package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.AturanPenerima.Pilihan;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.ProsesPeran;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.StatusTugas;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the posts that a step goes to. */
@ApplicationScoped
public class PenentuPenerima {

  @Inject OrganisasiRepository organisasi;
  @Inject ProsesRepository proses;
  @Inject TugasRepository tugas;
  @Inject KatalogSop katalog;
  @Inject PerluasanRepository perluasan;

  /** Where "Ya" leads; empty after the last step. */
  Optional<TujuanBerikut> berikut(KonteksTugas konteks) {
    LangkahSop selesai = konteks.langkah();
    if (selesai.lanjutKe() == null) {
      return Optional.empty();
    }
    DefinisiSop definisi = definisi(konteks);
    LangkahSop langkah = definisi.langkah(selesai.lanjutKe());
    PeranSop peran = definisi.peran(langkah.peran());
    List<Jabatan> jabatan = jabatan(konteks.prosesId(), konteks.instansiId(), langkah);
    if (AturanPeralihan.cabangBerlanjut(definisi, selesai)) {
      Jabatan kepala = organisasi.jabatan(konteks.cabang()).orElseThrow();
      jabatan = AturanCabang.dalamCabang(jabatan, kepala);
    }
    UUID tersimpan =
        langkah.sebar() || jabatan.size() <= 1
            ? null
            : proses
                .pilihan(konteks.prosesId(), langkah.peran())
                .map(ProsesPeran::getJabatanId)
                .orElse(null);
    Pilihan pilihan =
        AturanPenerima.pilihan(
            selesai, langkah, jabatan.stream().map(Jabatan::getId).toList(), tersimpan);
    return Optional.of(new TujuanBerikut(langkah, peran, jabatan, pilihan));
  }

  /** Keeps a choice for the steps of that role that follow. */
  void simpanPilihan(KonteksTugas konteks, TujuanBerikut tujuan, List<Jabatan> penerima) {
    if (!tujuan.pilihan().pilihSatu()) {
      return;
    }
    UUID jabatanId = penerima.get(0).getId();
    String peran = tujuan.langkah().peran();
    proses
        .pilihan(konteks.prosesId(), peran)
        .ifPresentOrElse(
            ada -> ada.pilih(jabatanId),
            () -> proses.simpan(new ProsesPeran(konteks.prosesId(), peran, jabatanId)));
  }

  /** The posts that carried out last the step that "Tidak" goes back to, each in its branch. */
  List<Penerima> semula(KonteksTugas konteks, List<Tugas> semua) {
    DefinisiSop definisi = definisi(konteks);
    LangkahSop langkah = definisi.langkah(konteks.langkah().kembaliKe());
    boolean dalamCabang = AturanPeralihan.kembaliDalamCabang(definisi, konteks.langkah());
    List<Tugas> lalu =
        semua.stream()
            .filter(t -> t.getLangkah() == langkah.nomor() && t.getStatus() == StatusTugas.SELESAI)
            .filter(Tugas::isUtama)
            .filter(t -> !dalamCabang || konteks.cabang().equals(PenjagaTugas.cabang(t, langkah)))
            .toList();
    return lalu.stream()
        .filter(t -> t.getPutaran() == putaranTerakhir(lalu, t))
        .map(
            t ->
                new Penerima(
                    organisasi.jabatan(t.getJabatanId()).orElseThrow(),
                    PenjagaTugas.cabang(t, langkah)))
        .toList();
  }

  private static int putaranTerakhir(List<Tugas> lalu, Tugas t) {
    return lalu.stream()
        .filter(l -> Objects.equals(l.getCabang(), t.getCabang()))
        .mapToInt(Tugas::getPutaran)
        .max()
        .orElseThrow();
  }

  /** The other posts whose decisions a return undoes. */
  Set<UUID> terdampak(KonteksTugas konteks, List<Tugas> semua, Collection<UUID> kecuali) {
    DefinisiSop definisi = definisi(konteks);
    Set<Integer> langkah = AturanPeralihan.langkahTerdampak(definisi, konteks.langkah());
    boolean dalamCabang = AturanPeralihan.kembaliDalamCabang(definisi, konteks.langkah());
    return semua.stream()
        .filter(t -> !dalamCabang || konteks.cabang().equals(t.getCabang()))
        .filter(t -> langkah.contains(t.getLangkah()) && t.getStatus() == StatusTugas.SELESAI)
        .filter(t -> !t.getJabatanId().equals(konteks.jabatanId()))
        .filter(t -> !kecuali.contains(t.getJabatanId()))
        .map(Tugas::getJabatanId)
        .collect(Collectors.toSet());
  }

  List<Tugas> semuaTugas(KonteksTugas konteks) {
    return tugas.dariProses(konteks.prosesId());
  }

  /** The posts that a step of a process is meant for, in the order of their codes. */
  List<Jabatan> jabatan(UUID prosesId, UUID instansiId, LangkahSop langkah) {
    return jabatan(prosesId, instansiId, peran(prosesId, langkah.peran()), langkah.sebar());
  }

  /** The posts of a role in a process, all of them. */
  List<Jabatan> jabatan(UUID prosesId, UUID instansiId, String peran) {
    return jabatan(prosesId, instansiId, peran(prosesId, peran), true);
  }

  /** The posts of a role in a process, all of them. */
  List<Jabatan> jabatan(UUID prosesId, String peran) {
    return jabatan(prosesId, proses.proses(prosesId).orElseThrow().getInstansiId(), peran);
  }

  /** The posts that a step of a process is meant for in a branch; null outside of fan-outs. */
  List<Jabatan> jabatan(UUID prosesId, LangkahSop langkah, UUID cabang) {
    List<Jabatan> semua =
        jabatan(prosesId, proses.proses(prosesId).orElseThrow().getInstansiId(), langkah);
    return cabang == null
        ? semua
        : AturanCabang.dalamCabang(semua, organisasi.jabatan(cabang).orElseThrow());
  }

  /** A team works under its chair; in a fan-out every member does his own part. */
  private List<Jabatan> jabatan(UUID prosesId, UUID instansiId, PeranSop peran, boolean semua) {
    if (peran.tim() == null) {
      return jabatan(instansiId, peran);
    }
    return perluasan.tim(prosesId, peran.id()).stream()
        .filter(a -> semua || a.isKetua())
        .map(a -> organisasi.jabatan(a.getJabatanId()).orElseThrow())
        .toList();
  }

  /** The posts that fill a role that is no team, in the order of their codes. */
  public List<Jabatan> jabatan(UUID instansiId, PeranSop peran) {
    List<Jabatan> jabatan =
        peran.luar()
            ? organisasi.jabatanInstansiLain(instansiId, peran.peranPortal())
            : organisasi.jabatanMenurutPeran(instansiId, peran.peranPortal());
    return jabatan.stream()
        .filter(j -> peran.instansi() == null || peran.instansi().equals(j.getInstansi().getKode()))
        .sorted(Comparator.comparing(Jabatan::getKode))
        .toList();
  }

  private PeranSop peran(UUID prosesId, String id) {
    return katalog.definisi(proses.proses(prosesId).orElseThrow().getVersiSopId()).peran(id);
  }

  /** The definition that the task's process has pinned. */
  DefinisiSop definisi(KonteksTugas konteks) {
    return katalog.definisi(proses.proses(konteks.prosesId()).orElseThrow().getVersiSopId());
  }
}
