package id.runut.sop.control;

import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.control.PembacaJabatan;
import id.runut.organisasi.control.PencariJabatan;
import id.runut.sop.boundary.MejaBawahan;
import id.runut.sop.entity.TugasRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the desks below the caller's posts. */
@ApplicationScoped
public class PembacaUnit {

  private static final int TUGAS_PER_JABATAN = 20;

  @Inject PencariJabatan pencari;
  @Inject PembacaJabatan pembaca;
  @Inject TugasRepository tugas;
  @Inject PenyusunRingkasan ringkasan;

  /** The posts below the caller's; those first whose tasks nobody works at. */
  public List<MejaBawahan> bawahan() {
    List<KeadaanJabatan> jabatan = pembaca.keadaan(pencari.bawahan(), pencari.hariIni());
    Map<UUID, Integer> jumlah =
        tugas.jumlahMenurutJabatan(jabatan.stream().map(KeadaanJabatan::id).toList());
    return jabatan.stream()
        .map(j -> meja(j, jumlah.getOrDefault(j.id(), 0)))
        .sorted(Comparator.comparing(m -> !m.terbengkalai()))
        .toList();
  }

  /** How many open tasks lie there where nobody works at them. */
  public int terbengkalai() {
    List<UUID> jabatan =
        pembaca.keadaan(pencari.bawahan(), pencari.hariIni()).stream()
            .filter(k -> k.kosong() || k.tanpaPengganti())
            .map(KeadaanJabatan::id)
            .toList();
    return tugas.jumlahMenurutJabatan(jabatan).values().stream().mapToInt(Integer::intValue).sum();
  }

  private MejaBawahan meja(KeadaanJabatan jabatan, int jumlah) {
    return new MejaBawahan(
        jabatan,
        jumlah,
        jumlah == 0
            ? List.of()
            : ringkasan.tugas(tugas.meja(List.of(jabatan.id()), null, 0, TUGAS_PER_JABATAN)));
  }
}
