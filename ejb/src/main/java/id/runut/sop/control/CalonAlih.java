package id.runut.sop.control;

import id.runut.organisasi.control.PencariJabatan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.control.AturanPengalihan.Keadaan;
import id.runut.sop.control.AturanPengalihan.Tujuan;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gathers what {@link AturanPengalihan} needs to know about a task and the posts of its unit. */
@ApplicationScoped
public class CalonAlih {

  @Inject PenjagaTugas penjaga;
  @Inject PencariJabatan pencari;
  @Inject OrganisasiRepository organisasi;
  @Inject PerluasanRepository perluasan;
  @Inject TugasRepository tugas;

  /** Whether the task can be given on at all. */
  Putusan boleh(Tugas t) {
    DefinisiSop definisi = penjaga.definisi(t.getProses());
    LangkahSop langkah = definisi.langkah(t.getLangkah());
    return AturanPengalihan.tugas(
        new Keadaan(
            t.isUtama(),
            !perluasan.tindakan(t.getId()).isEmpty(),
            definisi.peran(langkah.peran()).tim() != null));
  }

  /** The posts that it can be given to. */
  List<PilihanPenerima> pilihan(Tugas t, Predicate<Jabatan> bawahan) {
    Jabatan dari = pencari.jabatan(t.getJabatanId());
    return organisasi.jabatanInstansi(dari.getInstansi().getId()).stream()
        .filter(j -> AturanPengalihan.tujuan(tujuan(t, dari, j, bawahan.test(j))).boleh())
        .map(j -> new PilihanPenerima(j.getId(), j.getNama(), pemegang(j)))
        .toList();
  }

  /**
   * @param bawahan whether the caller may put somebody there
   */
  Tujuan tujuan(Tugas t, Jabatan dari, Jabatan ke, boolean bawahan) {
    List<String> peran =
        penjaga.definisi(t.getProses()).peran(penjaga.langkah(t).peran()).peranPortal();
    return new Tujuan(
        ke.getId(),
        bawahan,
        ke.getUnit().equals(dari.getUnit()),
        peran.contains(ke.getPeran()),
        !pemegang(ke).isEmpty(),
        tugas.seputaran(t).stream().anyMatch(s -> s.getJabatanId().equals(ke.getId())));
  }

  private String pemegang(Jabatan jabatan) {
    return organisasi.pemegang(List.of(jabatan.getId()), pencari.hariIni()).stream()
        .map(p -> p.getJenis().awalan() + p.getPegawai().getNama())
        .collect(Collectors.joining(", "));
  }
}
