package id.runut.perancang.control;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PelakuAktif;
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
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The drafts of the caller's agency: taken, changed, thrown away. Whoever is no administrator has
 * none, and those of other agencies do not exist.
 */
@ApplicationScoped
public class PengelolaRancangan {

  private static final int TERBANYAK = 100;

  @Inject PerancangRepository repository;
  @Inject SopRepository sop;
  @Inject PelakuAktif pelakuAktif;
  @Inject AuditService audit;
  @Inject Jam jam;

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
    return PembacaDefinisi.baca(r.getIsi()).rancangan().orElseThrow().definisi();
  }

  /**
   * Begins a draft.
   *
   * @param dasar the version that it is copied from; null for none
   */
  public UUID mulai(String kode, DefinisiSop definisi, VersiSop dasar, String cara) {
    RancanganSop r = new RancanganSop(instansi().id(), kode, dasar == null ? null : dasar.getId());
    tulis(r, definisi);
    catat(r, cara);
    return r.getId();
  }

  /**
   * Stores a new content.
   *
   * @return the counter of the new state
   */
  public long simpan(RancanganSop r, DefinisiSop definisi) {
    tulis(r, definisi);
    catat(r, "simpan");
    return r.getVersi();
  }

  /** Bases a draft on the newest version, without changing what it says. */
  public long dasarkanUlang(RancanganSop r) {
    r.dasarkan(terbaru(r.getKode()).orElseThrow(PengelolaRancangan::tidakAda).getId());
    repository.simpan(r);
    catat(r, "dasarkan-ulang");
    return r.getVersi();
  }

  public void buang(RancanganSop r) {
    r.buang(pelaku(), jam.sekarang());
    catat(r, "buang");
  }

  /** A version has come of it. */
  public void terbit(RancanganSop r, VersiSop versi) {
    r.terbit(versi.getId(), pelaku(), jam.sekarang());
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
    r.tulis(rapi.nama(), isi, pelaku(), jam.sekarang());
    repository.simpan(r);
  }

  private void catat(RancanganSop r, String tindakan) {
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("kode", r.getKode());
    rincian.put("nama", r.getNama());
    audit.catat(
        "instansi:" + r.getInstansiId(),
        tindakan + "-rancangan",
        "rancangan-sop",
        r.getId(),
        pelaku(),
        rincian);
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
