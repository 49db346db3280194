package id.runut.naskah.boundary;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.control.AturanNaskah;
import id.runut.naskah.control.LangkahSusun;
import id.runut.naskah.control.PembacaNaskah;
import id.runut.naskah.control.PengelolaKonsep;
import id.runut.naskah.control.PenggunaGambar;
import id.runut.naskah.control.PenyaringGambar;
import id.runut.naskah.control.PenyaringGambar.Gambar;
import id.runut.naskah.entity.GambarNaskah;
import id.runut.naskah.entity.Naskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Pictures in the bodies of letters. */
@Stateless
@RolesAllowed("**")
public class GambarService {

  @Inject MesinProses mesin;
  @Inject PengelolaKonsep pengelola;
  @Inject PenggunaGambar pengguna;
  @Inject PembacaNaskah pembaca;
  @Inject BerkasService berkas;

  /**
   * Keeps a picture for the letter that a step drafts.
   *
   * @param dokumen key of the SOP's document; null for the first
   * @return its address, as the body names it; a picture needs a description ({@code alt}) before
   *     the letter can be handed in
   * @throws id.runut.umum.boundary.DataTidakSah when it is neither PNG nor JPEG, broken, too large,
   *     or one too many
   */
  public String tambah(UUID tugasId, String dokumen, String nama, byte[] isi) {
    KonteksTugas dilihat = mesin.lihat(tugasId);
    String tindakan =
        AturanNaskah.tindakanMenyusun(mesin.definisi(dilihat.prosesId()), dilihat.langkah());
    KonteksTugas konteks = mesin.ambil(tugasId, tindakan == null ? LangkahSusun.SUSUN : tindakan);
    List<String> semua = konteks.langkah().semuaDokumenUntuk(konteks.tindakan());
    if (dokumen != null && !semua.contains(dokumen)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    Gambar gambar = PenyaringGambar.saring(isi);
    Naskah naskah = pengelola.buka(konteks, dokumen == null ? semua.get(0) : dokumen).getNaskah();
    InfoBerkas info =
        berkas.simpan(
            naskah.getInstansiId(),
            nama == null ? "gambar" : nama,
            gambar.jenis(),
            gambar.isi(),
            konteks.pelaku());
    pengguna.catat(naskah, info, konteks.pelaku());
    return PenggunaGambar.ALAMAT + info.sha256();
  }

  /**
   * A picture of a letter that the caller may read.
   *
   * @throws TidakDitemukan when there is none
   */
  public Unduhan gambar(String sha256) {
    GambarNaskah gambar =
        pengguna.gambar(sha256).stream()
            .filter(g -> pembaca.bolehId(g.getNaskahId()))
            .findFirst()
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    InfoBerkas info = berkas.info(gambar.getBerkasId());
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(info.id()));
  }
}
