package id.runut.disposisi.control;

import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands letters and orders to those who may act on them. To all others they do not exist. */
@ApplicationScoped
public class PenjagaSurat {

  @Inject SuratDisposisiRepository repository;
  @Inject PencariAsal pencari;
  @Inject PelakuAktif pelakuAktif;

  /**
   * A letter about which the caller may give the first order now.
   *
   * @throws TidakBerwenang when he may see it but it does not lie before a post of his
   * @throws TidakDitemukan when he may not see it
   */
  public SuratAsal untukDiarahkan(String jenis, UUID asalId) {
    SuratAsal surat = pencari.surat(jenis, asalId);
    if (!pelakuAktif.memegang(surat.pengarah())) {
      if (surat.melihatSemua() || dalamRantai(jenis, asalId)) {
        throw new TidakBerwenang("disposisiSurat.bukanPengarah");
      }
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    dalamLingkup(surat.pengarah());
    surat.arahan().tegakkan();
    return surat;
  }

  /** Whether the caller may give the first order about a letter now. */
  public Putusan arahan(SuratAsal surat) {
    if (!pelakuAktif.memegang(surat.pengarah())) {
      return Putusan.tidak("disposisiSurat.bukanPengarah");
    }
    return lingkup(surat.pengarah()).dan(surat.arahan());
  }

  /** Whether the caller may report about an order and pass it on now. */
  public Putusan tindak(PenerimaDisposisi p) {
    return AturanPerintah.menindaklanjuti(p).dan(lingkup(p.getJabatanId()));
  }

  /**
   * An addressee whose post the caller holds, kept from others until the transaction ends.
   *
   * @throws TidakDitemukan when it is not his, or was taken back
   */
  public PenerimaDisposisi penerima(UUID id) {
    PenerimaDisposisi penerima =
        repository
            .terkunci(id)
            .filter(p -> pelakuAktif.memegang(p.getJabatanId()))
            .filter(p -> p.getDitarik() == null)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    AturanPerintah.menindaklanjuti(penerima).tegakkan();
    return penerima;
  }

  /**
   * Refuses what a deputy's order does not cover.
   *
   * @throws TidakBerwenang when the caller's mandate in the post does not let him order
   */
  public void dalamLingkup(UUID jabatanId) {
    Putusan putusan = lingkup(jabatanId);
    if (!putusan.boleh()) {
      throw new TidakBerwenang(putusan.alasan());
    }
  }

  /**
   * An order that one of the caller's posts gave.
   *
   * @throws TidakDitemukan when none did
   */
  public Disposisi diberikan(UUID disposisiId) {
    return repository
        .satu(disposisiId)
        .filter(d -> pelakuAktif.memegang(d.getPelaku().getJabatanId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /**
   * The addressees of an order from whom it was not taken back yet; all of them where it was taken
   * back from all. Kept from others until the transaction ends.
   */
  public List<PenerimaDisposisi> penerimaTerkunci(Disposisi d) {
    List<PenerimaDisposisi> semua =
        repository.terkunci(d.getPenerima().stream().map(PenerimaDisposisi::getId).toList());
    List<PenerimaDisposisi> aktif = semua.stream().filter(p -> p.getDitarik() == null).toList();
    return aktif.isEmpty() ? semua : aktif;
  }

  /** The caller acting in the post. */
  public Pelaku pelaku(UUID jabatanId) {
    return pelakuAktif.dalamJabatan(jabatanId);
  }

  private Putusan lingkup(UUID jabatanId) {
    return AturanPerintah.dalamLingkup(pelakuAktif.identitas().lingkup(jabatanId));
  }

  private boolean dalamRantai(String jenis, UUID asalId) {
    return repository.dalamRantai(jenis, asalId, pelakuAktif.identitas().jabatanIds());
  }
}
