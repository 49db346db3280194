package id.runut.rapat.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.rapat.boundary.InfoFoto;
import id.runut.rapat.control.PenyaringFoto.Foto;
import id.runut.rapat.entity.FotoRapat;
import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps photographs within the limits. */
@ApplicationScoped
public class PenyimpanFoto {

  /** Most photographs of one meeting. */
  public static final int TERBANYAK = 20;

  private static final int KETERANGAN_TERPANJANG = 200;

  @Inject NotulaRepository repository;
  @Inject BerkasService berkas;
  @Inject PencatatRapat pencatat;

  /**
   * @throws DataTidakSah when it is no picture, too large, or one too many
   */
  public InfoFoto tambah(Rapat r, byte[] isi, Pelaku pelaku) {
    int nomor = repository.foto(r.getId()).size() + 1;
    if (nomor > TERBANYAK) {
      throw new DataTidakSah("rapat.foto.terlaluBanyak", TERBANYAK);
    }
    Foto bersih = PenyaringFoto.saring(isi);
    InfoBerkas tersimpan =
        berkas.simpan(
            r.getInstansiId(),
            "foto-rapat-" + nomor + bersih.akhiran(),
            bersih.jenis(),
            bersih.isi(),
            pelaku);
    FotoRapat foto =
        new FotoRapat(r, tersimpan.id(), bersih.lebar(), bersih.tinggi(), pencatat.kini(), pelaku);
    repository.simpan(foto);
    catat(r, "tambah-foto", foto, pelaku);
    return info(foto);
  }

  /** Says what a photograph shows. */
  public void keterangan(Rapat r, UUID id, String keterangan, Pelaku pelaku) {
    String rapi = AturanRapat.sebaris(keterangan);
    if (rapi.length() > KETERANGAN_TERPANJANG) {
      throw new DataTidakSah("rapat.terlaluPanjang", KETERANGAN_TERPANJANG);
    }
    FotoRapat foto = satu(r, id);
    foto.beriKeterangan(rapi);
    catat(r, "keterangan-foto", foto, pelaku);
  }

  /** Takes a photograph back. */
  public void hapus(Rapat r, UUID id, Pelaku pelaku) {
    FotoRapat foto = satu(r, id);
    foto.hapus(pencatat.kini());
    catat(r, "hapus-foto", foto, pelaku);
  }

  /** The photographs in the order in which they came. */
  public List<InfoFoto> daftar(Rapat r) {
    return repository.foto(r.getId()).stream().map(PenyimpanFoto::info).toList();
  }

  /** A photograph's file. */
  public Unduhan unduh(Rapat r, UUID id) {
    InfoBerkas info = berkas.info(satu(r, id).getBerkasId());
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(info.id()));
  }

  private FotoRapat satu(Rapat r, UUID id) {
    return repository
        .satuFoto(id)
        .filter(f -> f.getRapat().getId().equals(r.getId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private void catat(Rapat r, String tindakan, FotoRapat foto, Pelaku pelaku) {
    pencatat.catat(
        r,
        tindakan,
        pelaku,
        Map.of("berkas", foto.getBerkasId(), "keterangan", foto.getKeterangan()));
  }

  private static InfoFoto info(FotoRapat f) {
    return new InfoFoto(
        f.getId(),
        f.getKeterangan(),
        f.getLebar(),
        f.getTinggi(),
        f.getDiunggah(),
        f.getPelaku().getNama());
  }
}
