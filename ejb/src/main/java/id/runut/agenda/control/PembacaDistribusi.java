package id.runut.agenda.control;

import id.runut.agenda.boundary.KirimanMasuk;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.LampiranPengiriman;
import id.runut.agenda.entity.Pengiriman;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what was sent, for those who may see it. */
@ApplicationScoped
public class PembacaDistribusi {

  @Inject DistribusiRepository distribusi;
  @Inject PembuatKiriman pembuat;
  @Inject BerkasService berkas;
  @Inject PelakuAktif pelakuAktif;
  @Inject MesinProses mesin;

  /** The inbox of the caller's posts. */
  public Daftar<KirimanMasuk> kotakMasuk(Halaman halaman) {
    List<UUID> jabatan = pelakuAktif.identitas().jabatanIds();
    return Daftar.dari(
        distribusi.kotakMasuk(jabatan, halaman.awal(), halaman.batas()), halaman, pembuat::masuk);
  }

  /** One letter as its addressee sees it. */
  public KirimanMasuk masuk(Distribusi d) {
    return pembuat.masuk(d);
  }

  /** The newest letter of a process that was sent to a post. */
  public Optional<Distribusi> terbaruUntuk(UUID prosesId, UUID jabatanId) {
    return distribusi.terbaruUntuk(prosesId, jabatanId);
  }

  /**
   * The letter or one of its attachments.
   *
   * @throws TidakDitemukan when the file is neither
   */
  public Unduhan unduh(Distribusi d, UUID berkasId) {
    Pengiriman p = d.getPengiriman();
    Stream<UUID> milik =
        Stream.concat(
            Stream.of(p.getBerkasId()),
            p.getLampiran().stream().map(LampiranPengiriman::getBerkasId));
    if (milik.noneMatch(berkasId::equals)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    InfoBerkas info = berkas.info(berkasId);
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(berkasId));
  }

  /**
   * What a process has sent, as far as the caller may see it.
   *
   * @param dokumen key of the sent document, or null for all
   * @throws TidakDitemukan when the process does not exist for him
   */
  public List<Distribusi> terkirim(UUID prosesId, String dokumen) {
    AksesProses akses = mesin.akses(prosesId);
    if (akses == AksesProses.TIDAK) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    List<UUID> jabatan = pelakuAktif.identitas().jabatanIds();
    return distribusi.proses(prosesId, dokumen).stream()
        .filter(d -> AturanDistribusi.bolehLihat(akses, jabatan, d.getJabatanId()))
        .toList();
  }

  /**
   * The same for the act of reminding.
   *
   * @throws TidakBerwenang when the caller has not sent it
   */
  public List<Distribusi> yangDiingatkan(UUID prosesId, String dokumen) {
    List<Distribusi> semua = terkirim(prosesId, dokumen);
    List<UUID> jabatan = pelakuAktif.identitas().jabatanIds();
    semua.stream()
        .map(d -> d.getPengiriman().getPelaku().getJabatanId())
        .map(pengirim -> AturanDistribusi.bolehIngatkan(jabatan, pengirim))
        .filter(putusan -> !putusan.boleh())
        .findFirst()
        .ifPresent(
            putusan -> {
              throw new TidakBerwenang(putusan.alasan());
            });
    return semua;
  }
}
