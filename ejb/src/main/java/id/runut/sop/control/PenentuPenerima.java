package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.AturanPenerima.Pilihan;
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

  /** Where "Ya" leads; empty after the last step. */
  Optional<TujuanBerikut> berikut(KonteksTugas konteks) {
    LangkahSop selesai = konteks.langkah();
    if (selesai.lanjutKe() == null) {
      return Optional.empty();
    }
    DefinisiSop definisi = definisi(konteks);
    LangkahSop langkah = definisi.langkah(selesai.lanjutKe());
    PeranSop peran = definisi.peran(langkah.peran());
    List<Jabatan> jabatan = jabatan(konteks.instansiId(), peran);
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

  /** The step that "Tidak" goes back to, with the posts that carried it out last. */
  TujuanBerikut semula(KonteksTugas konteks, List<Tugas> semua) {
    DefinisiSop definisi = definisi(konteks);
    LangkahSop langkah = definisi.langkah(konteks.langkah().kembaliKe());
    List<Tugas> lalu =
        semua.stream()
            .filter(t -> t.getLangkah() == langkah.nomor() && t.getStatus() == StatusTugas.SELESAI)
            .toList();
    int putaran = lalu.stream().mapToInt(Tugas::getPutaran).max().orElseThrow();
    List<Jabatan> jabatan =
        lalu.stream()
            .filter(t -> t.getPutaran() == putaran)
            .map(t -> organisasi.jabatan(t.getJabatanId()).orElseThrow())
            .toList();
    return new TujuanBerikut(
        langkah,
        definisi.peran(langkah.peran()),
        jabatan,
        new Pilihan(jabatan.stream().map(Jabatan::getId).toList(), false, null));
  }

  /** The other posts whose decisions a return undoes. */
  Set<UUID> terdampak(KonteksTugas konteks, List<Tugas> semua, Collection<UUID> kecuali) {
    Set<Integer> langkah = AturanPeralihan.langkahTerdampak(definisi(konteks), konteks.langkah());
    return semua.stream()
        .filter(t -> langkah.contains(t.getLangkah()) && t.getStatus() == StatusTugas.SELESAI)
        .filter(t -> !t.getJabatanId().equals(konteks.jabatanId()))
        .filter(t -> !kecuali.contains(t.getJabatanId()))
        .map(Tugas::getJabatanId)
        .collect(Collectors.toSet());
  }

  List<Tugas> semuaTugas(KonteksTugas konteks) {
    return tugas.dariProses(konteks.prosesId());
  }

  /** The posts that fill a role for a process of the agency, in the order of their codes. */
  public List<Jabatan> jabatan(UUID instansiId, PeranSop peran) {
    List<Jabatan> jabatan =
        peran.luar()
            ? organisasi.jabatanInstansiLain(instansiId, peran.peranPortal())
            : organisasi.jabatanMenurutPeran(instansiId, peran.peranPortal());
    return jabatan.stream().sorted(Comparator.comparing(Jabatan::getKode)).toList();
  }

  private DefinisiSop definisi(KonteksTugas konteks) {
    return katalog.definisi(proses.proses(konteks.prosesId()).orElseThrow().getVersiSopId());
  }
}
