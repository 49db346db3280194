package id.runut.naskah.control;

import id.runut.naskah.boundary.PenandaTangan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who signs a letter and whom it goes to, as the SOP's definition says. */
@ApplicationScoped
public class PihakNaskah {

  /** From this many posts of one kind on, a letter addresses them together. */
  private static final int SEBUT_BERSAMA = 3;

  @Inject MesinProses mesin;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /** The addressees of the document: the posts of the step after the one that sends it. */
  public List<String> penerima(UUID instansiId, UUID prosesId, String dokumen) {
    DefinisiSop sop = mesin.definisi(prosesId);
    return langkah(sop, "kirim", dokumen)
        .map(LangkahSop::lanjutKe)
        .map(sop::langkah)
        .map(l -> sebut(jabatan(instansiId, sop.peran(l.peran()))))
        .orElse(List.of());
  }

  /**
   * The official who would sign the document today: the deputy of the signing post where there is
   * one, otherwise its holder. A vacant post shows an empty name.
   */
  public PenandaTangan penandaTangan(UUID instansiId, UUID prosesId, String dokumen) {
    DefinisiSop sop = mesin.definisi(prosesId);
    Jabatan jabatan =
        langkah(sop, "tandatangan", dokumen)
            .flatMap(l -> jabatan(instansiId, sop.peran(l.peran())).stream().findFirst())
            .orElseThrow(
                () -> new IllegalStateException(sop.kode() + " has nobody who signs " + dokumen));
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), jabatan.getInstansi().getZonaWaktu());
    return organisasi.pemegang(List.of(jabatan.getId()), hari).stream()
        .max(Comparator.comparing(p -> p.getJenis() != JenisPenugasan.DEFINITIF))
        .map(PihakNaskah::penandaTangan)
        .orElseGet(() -> new PenandaTangan(PenandaTangan.kepala(jabatan.getNama()), "", null, ""));
  }

  /** The signature block of somebody who holds a post. */
  public static PenandaTangan penandaTangan(Penugasan penugasan) {
    Pegawai pegawai = penugasan.getPegawai();
    return new PenandaTangan(
        PenandaTangan.kepala(penugasan.getJenis().awalan() + penugasan.getJabatan().getNama()),
        pegawai.getNama(),
        pegawai.getPangkat(),
        Penanggalan.nip(pegawai.getNip()));
  }

  private static Optional<LangkahSop> langkah(DefinisiSop sop, String jenis, String dokumen) {
    return sop.langkah().stream()
        .filter(l -> l.jenis().equals(jenis) && Objects.equals(l.dokumen(), dokumen))
        .findFirst();
  }

  private List<Jabatan> jabatan(UUID instansiId, PeranSop peran) {
    return peran.luar()
        ? organisasi.jabatanInstansiLain(instansiId, peran.peranPortal())
        : organisasi.jabatanMenurutPeran(instansiId, peran.peranPortal());
  }

  private static List<String> sebut(List<Jabatan> jabatan) {
    Map<String, List<Jabatan>> menurutPeran =
        jabatan.stream()
            .collect(
                Collectors.groupingBy(Jabatan::getPeran, LinkedHashMap::new, Collectors.toList()));
    List<String> sebutan = new ArrayList<>();
    menurutPeran.forEach(
        (peran, semua) -> {
          if (peran.equals(PeranPortal.KEPALA_BIDANG) && semua.size() >= SEBUT_BERSAMA) {
            sebutan.add("Para Kepala Bidang");
          } else {
            semua.forEach(j -> sebutan.add(j.getNama()));
          }
        });
    return sebutan;
  }
}
