package id.runut.sop.boundary;

import id.runut.sop.boundary.LembarKegiatan.BuktiLampiran;
import id.runut.sop.control.LangkahKegiatan;
import id.runut.sop.control.PencatatKegiatan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Acts outside of the portal that are reported with evidence (step of kind kegiatan). */
@Stateless
@RolesAllowed("**")
public class KegiatanService {

  @Inject MesinProses mesin;
  @Inject PencatatKegiatan pencatat;

  /**
   * Where the report stands.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public LembarKegiatan lembar(UUID tugasId) {
    return pencatat.lembar(mesin.lihat(tugasId).untuk(LangkahKegiatan.KEGIATAN));
  }

  /**
   * Adds a file that proves the act: PDF, PNG or JPEG, as its content says.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when it is of another kind, too large, or one too
   *     many
   */
  public BuktiLampiran tambahBukti(UUID tugasId, String namaBerkas, byte[] isi) {
    return pencatat.tambah(mesin.ambil(tugasId, LangkahKegiatan.KEGIATAN), namaBerkas, isi);
  }

  /** Takes a file back before the act is reported. */
  public void hapusBukti(UUID tugasId, UUID buktiId) {
    pencatat.hapus(mesin.ambil(tugasId, LangkahKegiatan.KEGIATAN), buktiId);
  }

  /**
   * A file that proves the act; to be served as an attachment, never inline.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Unduhan unduhBukti(UUID tugasId, UUID buktiId) {
    return pencatat.unduh(mesin.lihat(tugasId), buktiId);
  }

  /**
   * Reports the act and completes it.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws id.runut.umum.boundary.DataTidakSah with everything that is missing
   * @throws id.runut.umum.boundary.KeadaanTidakSah when there is no evidence yet
   */
  public HasilLangkah lapor(UUID tugasId, IsiKegiatan isi, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahKegiatan.KEGIATAN);
    return mesin.selesaikan(konteks, penerima, pencatat.lapor(konteks, isi));
  }
}
