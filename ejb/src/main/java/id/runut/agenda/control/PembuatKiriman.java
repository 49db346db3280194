package id.runut.agenda.control;

import id.runut.agenda.boundary.KirimanMasuk;
import id.runut.agenda.boundary.TandaTerima;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.Pengiriman;
import id.runut.berkas.boundary.BerkasService;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Turns what was sent into what pages show. */
@ApplicationScoped
public class PembuatKiriman {

  @Inject BerkasService berkas;
  @Inject OrganisasiRepository organisasi;

  /** A letter as its addressee sees it. */
  public KirimanMasuk masuk(Distribusi d) {
    Pengiriman p = d.getPengiriman();
    return new KirimanMasuk(
        d.getId(),
        p.getProsesId(),
        p.getNaskahId(),
        p.getHal(),
        p.getNomor(),
        p.getTanggal(),
        p.getPelaku().getNamaJabatan(),
        organisasi.instansi(p.getInstansiId()).map(Instansi::getNama).orElse(""),
        berkas.info(p.getBerkasId()),
        p.getLampiran().stream().map(l -> berkas.info(l.getBerkasId())).toList(),
        tandaTerima(d));
  }

  /** Where a letter stands with an addressee. */
  public static TandaTerima tandaTerima(Distribusi d) {
    Optional<Pelaku> penerima = Optional.ofNullable(d.getPenerima());
    return new TandaTerima(
        d.getId(),
        d.getJabatan(),
        d.getInstansi(),
        d.getDikirim(),
        d.getDibuka(),
        d.getDiterima(),
        penerima.map(Pelaku::getNama).orElse(null),
        penerima.map(Pelaku::getNamaJabatan).orElse(null),
        d.getPerangkat());
  }
}
