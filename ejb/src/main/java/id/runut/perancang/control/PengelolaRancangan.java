package id.runut.perancang.control;

import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.perancang.entity.JejakRancangan;
import id.runut.perancang.entity.JejakRancanganRepository;
import id.runut.perancang.entity.PerancangRepository;
import id.runut.perancang.entity.RancanganSop;
import id.runut.perancang.entity.StatusRancangan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PembacaDefinisi;
import id.runut.sop.control.PenulisDefinisi;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The drafts of the caller's agency: taken, changed, thrown away. Whoever is no administrator has
 * none, and those of other agencies do not exist.
 */
@ApplicationScoped
public class PengelolaRancangan {

  private static final int TERBANYAK = 100;

  /** How many changes of a draft can be taken back. */
  static final int URUNGAN_TERBANYAK = 20;

  @Inject PerancangRepository repository;
  @Inject JejakRancanganRepository jejak;
  @Inject SopRepository sop;
  @Inject PelakuAktif pelakuAktif;
  @Inject PencatatRancangan pencatat;

  /**
   * The agency whose SOPs the caller may change.
   *
   * @throws TidakBerwenang when he is no administrator
   */
  public InfoInstansi instansi() {
    if (!pelakuAktif.berperan(PeranPortal.ADMIN)) {
      throw new TidakBerwenang("kesalahan.tidakBerwenang");
    }
    return pelakuAktif.identitas().instansi();
  }

  /** The administrator as the log names him. */
  public Pelaku pelaku() {
    return pelakuAktif.utama();
  }

  public List<RancanganSop> disusun() {
    return repository.disusun(instansi().id(), TERBANYAK);
  }

  /**
   * @throws TidakDitemukan when the agency has no such draft
   */
  public RancanganSop ada(UUID id) {
    return repository.rancangan(instansi().id(), id).orElseThrow(PengelolaRancangan::tidakAda);
  }

  /**
   * A draft, locked, in the state that the caller has seen.
   *
   * @throws TidakDitemukan when the agency has no such draft
   * @throws KeadaanTidakSah when it is published or thrown away already
   * @throws SudahBerubah when somebody has changed it since
   */
  public RancanganSop ambil(UUID id, long versi) {
    RancanganSop r =
        repository.kunci(instansi().id(), id).orElseThrow(PengelolaRancangan::tidakAda);
    if (r.getStatus() == StatusRancangan.DITERBITKAN) {
      int nomor = sop.versi(r.getTerbitId()).orElseThrow().getNomor();
      throw new KeadaanTidakSah(
          "perancang.sudahTerbit", nomor, r.getDiubah(), r.getPelaku().getNama());
    }
    if (r.getStatus() == StatusRancangan.DIBUANG) {
      throw new KeadaanTidakSah("perancang.sudahDibuang", r.getDiubah(), r.getPelaku().getNama());
    }
    if (r.getVersi() != versi) {
      throw new SudahBerubah("perancang.sudahBerubah", r.getPelaku().getNama(), r.getDiubah());
    }
    return r;
  }

  /** The newest version of an SOP of the agency; empty when it has none. */
  public Optional<VersiSop> terbaru(String kode) {
    return sop.semuaVersi(instansi().id(), kode).stream().findFirst();
  }

  public Optional<VersiSop> versi(UUID id) {
    return Optional.ofNullable(id).flatMap(sop::versi);
  }

  /** What a draft says, as far as it can be read. */
  public DefinisiSop definisi(RancanganSop r) {
    return definisi(r.getIsi());
  }

  private static DefinisiSop definisi(String isi) {
    return PembacaDefinisi.baca(isi).rancangan().orElseThrow().definisi();
  }

  /**
   * Begins a draft.
   *
   * @param dasar the version that it is copied from; null for none
   */
  public UUID mulai(String kode, DefinisiSop definisi, VersiSop dasar, String cara) {
    RancanganSop r = new RancanganSop(instansi().id(), kode, dasar == null ? null : dasar.getId());
    tulis(r, definisi);
    pencatat.catat(r, pelaku(), cara);
    return r.getId();
  }

  /**
   * Stores a new content.
   *
   * @return the counter of the new state
   */
  public long simpan(RancanganSop r, DefinisiSop definisi) {
    JejakRancangan sebelum = new JejakRancangan(r, pelaku(), pencatat.kini());
    tulis(r, definisi);
    if (!sebelum.getIsi().equals(r.getIsi())) {
      jejak.simpan(sebelum, r.getId(), URUNGAN_TERBANYAK);
    }
    pencatat.catat(r, pelaku(), "simpan");
    return r.getVersi();
  }

  /** What {@link #urungkan} would take back; empty when there is nothing to take back. */
  public Optional<Pesan> urungan(RancanganSop r) {
    return r.getStatus() == StatusRancangan.DISUSUN
        ? jejak
            .terakhir(r.getId())
            .map(j -> PerbedaanRancangan.sebut(definisi(j.getIsi()), definisi(r)))
        : Optional.empty();
  }

  /**
   * Takes the last change back.
   *
   * @return the counter of the new state
   * @throws KeadaanTidakSah when there is none that is still known
   */
  public long urungkan(RancanganSop r) {
    JejakRancangan sebelum =
        jejak.terakhir(r.getId()).orElseThrow(() -> new KeadaanTidakSah("perancang.urung.tiada"));
    r.tulis(definisi(sebelum.getIsi()).nama(), sebelum.getIsi(), pelaku(), pencatat.kini());
    jejak.hapus(sebelum);
    repository.simpan(r);
    pencatat.catat(r, pelaku(), "urungkan");
    return r.getVersi();
  }

  /** Bases a draft on the newest version, without changing what it says. */
  public long dasarkanUlang(RancanganSop r) {
    r.dasarkan(terbaru(r.getKode()).orElseThrow(PengelolaRancangan::tidakAda).getId());
    repository.simpan(r);
    pencatat.catat(r, pelaku(), "dasarkan-ulang");
    return r.getVersi();
  }

  public void buang(RancanganSop r) {
    r.buang(pelaku(), pencatat.kini());
    jejak.hapusSemua(r.getId());
    pencatat.catat(r, pelaku(), "buang");
  }

  /** A version has come of it. */
  public void terbit(RancanganSop r, VersiSop versi) {
    r.terbit(versi.getId(), pelaku(), pencatat.kini());
    jejak.hapusSemua(r.getId());
  }

  /** A code that neither an SOP nor a draft of the agency has. */
  public String kodeBaru(String nama) {
    String pangkal = PerapiRancangan.kode(instansi().kode() + " " + nama, "-");
    List<String> terpakai = disusun().stream().map(RancanganSop::getKode).toList();
    String kode = pangkal;
    for (int i = 2; terpakai.contains(kode) || terbaru(kode).isPresent(); i++) {
      kode = pangkal + "-" + i;
    }
    return kode;
  }

  private void tulis(RancanganSop r, DefinisiSop definisi) {
    DefinisiSop rapi =
        PengubahSusunan.nomori(PerapiRancangan.rapikan(definisi, r.getKode(), instansi().kode()));
    String isi = PerapiRancangan.pastikanMuat(PenulisDefinisi.tulis(rapi));
    r.tulis(rapi.nama(), isi, pelaku(), pencatat.kini());
    repository.simpan(r);
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
