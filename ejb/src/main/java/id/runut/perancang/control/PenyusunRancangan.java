package id.runut.perancang.control;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.control.GambarProses;
import id.runut.perancang.boundary.PilihanRancangan;
import id.runut.perancang.boundary.RincianRancangan;
import id.runut.perancang.boundary.RincianRancangan.VersiDasar;
import id.runut.perancang.boundary.RingkasRancangan;
import id.runut.perancang.entity.RancanganSop;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.KatalogSop;
import id.runut.sop.entity.VersiSop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a draft together for whoever looks at it. */
@ApplicationScoped
public class PenyusunRancangan {

  @Inject PengelolaRancangan pengelola;
  @Inject PemeriksaRancangan pemeriksa;
  @Inject KatalogSop katalog;
  @Inject BaganService bagan;
  @Inject PencariPilihan pilihan;

  public RingkasRancangan ringkas(RancanganSop r) {
    return new RingkasRancangan(
        r.getId(),
        r.getKode(),
        r.getNama(),
        pengelola.versi(r.getDasarId()).map(VersiSop::getNomor).orElse(null),
        pengelola.definisi(r).langkah().size(),
        r.getDiubah(),
        r.getPelaku().getNama());
  }

  public RincianRancangan rincian(RancanganSop r) {
    UUID instansiId = r.getInstansiId();
    DefinisiSop definisi = pengelola.definisi(r);
    Map<String, List<String>> pemegang = new LinkedHashMap<>();
    pemeriksa
        .pemegang(instansiId, definisi)
        .forEach((peran, isi) -> pemegang.put(peran, isi.stream().map(this::sebut).toList()));
    return new RincianRancangan(
        r.getId(),
        r.getVersi(),
        r.getStatus(),
        pengelola.versi(r.getDasarId()).map(this::dasar).orElse(null),
        pengelola.terbaru(r.getKode()).map(this::dasar).orElse(null),
        definisi,
        pemeriksa.periksa(instansiId, definisi),
        pemegang,
        pemeriksa.jenis(),
        r.getDiubah(),
        r.getPelaku().getNama(),
        pengelola.urungan(r).orElse(null));
  }

  /** What a definition of the caller's agency may name besides its own parts. */
  public PilihanRancangan pilihan() {
    return pilihan.untuk(pengelola.instansi().id());
  }

  /** What a BPMN file of ours says. */
  public DefinisiSop bacaBpmn(byte[] isi) {
    return bagan.bacaBpmn(isi);
  }

  /** The drawing of a draft, faults and all; empty before there is anything to draw. */
  public String gambar(RancanganSop r) {
    return PelengkapGambar.dapatDigambar(pengelola.definisi(r)).map(GambarProses::polos).orElse("");
  }

  private VersiDasar dasar(VersiSop v) {
    return new VersiDasar(v.getId(), v.getNomor(), katalog.definisi(v).versi(), v.getDiterbitkan());
  }

  private String sebut(PemeriksaRancangan.Pemegang p) {
    return p.nama() == null ? p.jabatan() : p.jabatan() + " (" + p.nama() + ")";
  }
}
