package id.runut.rapat.boundary;

import id.runut.rapat.control.PenjagaRapat;
import id.runut.rapat.control.PenyediaCetakan;
import id.runut.rapat.control.PenyimpanFoto;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Papers and photographs of a meeting. */
@Stateless
@RolesAllowed("**")
public class DokumenRapatService {

  @Inject PenjagaRapat penjaga;
  @Inject PenyediaCetakan cetakan;
  @Inject PenyimpanFoto foto;

  /**
   * A paper as PDF: as it was issued, or before the meeting is closed as it would be. The
   * attendance list is then the sheet for those who sign by hand.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in the meeting, or
   *     it has left no such paper
   * @throws id.runut.umum.boundary.KeadaanTidakSah while it is not called
   */
  public Unduhan cetak(UUID rapatId, JenisDokumenRapat jenis) {
    return cetakan.cetak(penjaga.terlihat(rapatId), jenis);
  }

  /** The photographs in the order in which they came. */
  public List<InfoFoto> foto(UUID rapatId) {
    return foto.daftar(penjaga.terlihat(rapatId));
  }

  /**
   * A photograph as the portal keeps it.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in the meeting, or
   *     it has no such photograph
   */
  public Unduhan unduhFoto(UUID rapatId, UUID fotoId) {
    return foto.unduh(penjaga.terlihat(rapatId), fotoId);
  }

  /**
   * Adds a photograph. It is drawn anew: place and time that the camera has written into it are not
   * kept.
   *
   * @param isi JPEG or PNG
   * @throws DataTidakSah when it is neither, damaged, too large, or one too many
   */
  public InfoFoto tambahFoto(UUID rapatId, byte[] isi) {
    Rapat r = penjaga.untukDicatat(rapatId);
    return foto.tambah(r, isi, penjaga.pelaku(r));
  }

  /** Says what a photograph shows. */
  public void keteranganFoto(UUID rapatId, UUID fotoId, String keterangan) {
    Rapat r = penjaga.untukDicatat(rapatId);
    foto.keterangan(r, fotoId, keterangan, penjaga.pelaku(r));
  }

  /** Takes a photograph back. */
  public void hapusFoto(UUID rapatId, UUID fotoId) {
    Rapat r = penjaga.untukDicatat(rapatId);
    foto.hapus(r, fotoId, penjaga.pelaku(r));
  }
}
