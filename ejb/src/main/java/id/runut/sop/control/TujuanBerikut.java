package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.AturanPenerima.Pilihan;
import id.runut.umum.boundary.KeadaanTidakSah;
import java.util.List;
import java.util.UUID;

/**
 * The step that comes next and who may carry it out.
 *
 * @param jabatan the posts that come into question
 */
record TujuanBerikut(LangkahSop langkah, PeranSop peran, List<Jabatan> jabatan, Pilihan pilihan) {

  /**
   * The posts that it opens for, after the user's choice (null for none).
   *
   * @throws KeadaanTidakSah when no post fills the role
   */
  List<Jabatan> penerima(UUID dipilih) {
    if (jabatan.isEmpty()) {
      throw new KeadaanTidakSah("kesalahan.peranTanpaJabatan", peran.label());
    }
    List<UUID> ditetapkan = pilihan.tetapkan(dipilih);
    return jabatan.stream().filter(j -> ditetapkan.contains(j.getId())).toList();
  }
}
