package id.runut.berkas.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps a scan, a photograph or a PDF that somebody encloses, within the limits. */
@ApplicationScoped
public class PenyimpanLampiran {

  @Inject BerkasService berkas;

  /**
   * Stores the file in the caller's transaction.
   *
   * @throws DataTidakSah when it is empty, too large, or neither PDF nor picture
   */
  public InfoBerkas simpan(UUID instansiId, String nama, byte[] isi, Pelaku pelaku) {
    if (isi == null || isi.length == 0) {
      throw new DataTidakSah("berkas.kosong");
    }
    if (isi.length > JenisLampiran.BITA_TERBANYAK) {
      throw new DataTidakSah("berkas.terlaluBesar", JenisLampiran.BITA_TERBANYAK / (1024 * 1024));
    }
    String jenis =
        JenisLampiran.dari(isi).orElseThrow(() -> new DataTidakSah("berkas.jenisLampiran"));
    return berkas.simpan(instansiId, nama == null ? "" : nama, jenis, isi, pelaku);
  }
}
