package id.runut.sop.control;

import id.runut.organisasi.boundary.Keberadaan;
import id.runut.organisasi.control.PembacaKeberadaan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.TujuanLangkah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says whom a step goes on to, with the names that a page shows. */
@ApplicationScoped
public class PenyusunTujuan {

  @Inject PenentuPenerima penentu;
  @Inject OrganisasiRepository organisasi;
  @Inject KalenderInstansi kalender;
  @Inject PembacaKeberadaan keberadaan;
  @Inject Jam jam;

  /** Whom the step after the given one is meant for. */
  public TujuanLangkah berikut(KonteksTugas konteks) {
    return penentu
        .berikut(konteks)
        .map(t -> new TujuanLangkah(pilihan(t), t.pilihan().pilihSatu()))
        .orElse(new TujuanLangkah(List.of(), false));
  }

  /** Why the holders of these posts will not see it themselves. */
  List<Keberadaan> keberadaan(TujuanLangkah berikut) {
    return keberadaan.baca(berikut.jabatan().stream().map(PilihanPenerima::jabatanId).toList());
  }

  /** The posts that fill a role in a process, all of them. */
  public List<PilihanPenerima> peran(UUID prosesId, String peran) {
    return pilihan(penentu.jabatan(prosesId, peran));
  }

  /** The posts of an agency that work in its SOPs, with those who hold them. */
  public List<PilihanPenerima> seinstansi(UUID instansiId) {
    return pilihan(
        organisasi.jabatanInstansi(instansiId).stream()
            .filter(j -> !PeranPortal.ADMIN.equals(j.getPeran()))
            .toList());
  }

  /** The posts that a step is meant for, in a branch or outside. */
  public List<UUID> jabatanLangkah(UUID prosesId, LangkahSop langkah, UUID cabang) {
    return penentu.jabatan(prosesId, langkah, cabang).stream().map(Jabatan::getId).toList();
  }

  /** The superiors of a post, the nearest first. */
  public List<UUID> atasan(UUID jabatanId) {
    return AturanCabang.atasan(organisasi.jabatan(jabatanId).orElseThrow()).stream()
        .map(Jabatan::getId)
        .toList();
  }

  /**
   * What a button calls whoever is next: a single post by its short name, several by their role.
   */
  public String sebutan(KonteksTugas konteks) {
    return penentu
        .berikut(konteks)
        .map(t -> t.jabatan().size() == 1 ? t.jabatan().get(0).getNamaSingkat() : t.peran().label())
        .orElse(null);
  }

  private List<PilihanPenerima> pilihan(TujuanBerikut tujuan) {
    return pilihan(
        tujuan.jabatan().stream()
            .filter(j -> tujuan.pilihan().jabatan().contains(j.getId()))
            .toList());
  }

  private List<PilihanPenerima> pilihan(List<Jabatan> jabatan) {
    if (jabatan.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> pemegang = pemegang(jabatan);
    return jabatan.stream()
        .map(j -> new PilihanPenerima(j.getId(), j.getNama(), pemegang.getOrDefault(j.getId(), "")))
        .toList();
  }

  private Map<UUID, String> pemegang(List<Jabatan> jabatan) {
    LocalDate hari =
        LocalDate.ofInstant(
            jam.sekarang(), kalender.kalender(jabatan.get(0).getInstansi().getId()).zona());
    return organisasi.pemegang(jabatan.stream().map(Jabatan::getId).toList(), hari).stream()
        .collect(
            Collectors.groupingBy(
                p -> p.getJabatan().getId(),
                Collectors.mapping(
                    p -> p.getJenis().awalan() + p.getPegawai().getNama(),
                    Collectors.joining(", "))));
  }
}
