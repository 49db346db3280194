package id.runut.naskah.control;

import id.runut.audit.boundary.AuditService;
import id.runut.naskah.boundary.InfoKomentar;
import id.runut.naskah.boundary.InfoKomentar.Balasan;
import id.runut.naskah.boundary.KomentarVersi;
import id.runut.naskah.boundary.KomentarVersi.BlokTampil;
import id.runut.naskah.entity.KomentarNaskah;
import id.runut.naskah.entity.KomentarRepository;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

/** Finds, shows and keeps comments, for those who may see the letter's whole process. */
@ApplicationScoped
public class PenyajiKomentar {

  @Inject KomentarRepository komentar;
  @Inject NaskahRepository naskah;
  @Inject PembacaNaskah pembaca;
  @Inject PelakuAktif pelakuAktif;
  @Inject AuditService audit;

  /**
   * @param nomor null for the current version
   * @throws TidakDitemukan unless the caller may see how the letter came about
   */
  public VersiNaskah versi(UUID naskahId, Integer nomor) {
    Naskah n = pembaca.penuh(naskahId);
    int dicari = nomor == null ? n.getVersiTerakhir() : nomor;
    return naskah.semuaVersi(n).stream()
        .filter(v -> v.getNomor() == dicari)
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /**
   * The comment that begins a thread.
   *
   * @throws TidakDitemukan unless the caller may see its letter
   */
  public KomentarNaskah komentar(UUID id) {
    return komentar
        .komentar(id)
        .filter(k -> k.getIndukId() == null)
        .filter(k -> naskah.naskah(k.getNaskahId()).filter(pembaca::penuh).isPresent())
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  public List<Blok> blok(VersiNaskah v) {
    return BlokNaskah.dari(BentukIsi.konsep(v.getIsi()));
  }

  public KomentarVersi sajikan(VersiNaskah v) {
    List<Blok> blok = blok(v);
    List<KomentarNaskah> semua = komentar.semua(v.getNaskah().getId());
    List<UUID> pengaju = pengaju(v.getNaskah());
    return new KomentarVersi(
        v.getNaskah().getId(),
        v.getIsi().getHal(),
        BentukIsi.info(v),
        IntStream.range(0, blok.size()).mapToObj(i -> tampil(i, blok.get(i))).toList(),
        semua.stream()
            .filter(k -> k.getIndukId() == null)
            .map(k -> info(k, semua, blok, v.getNomor(), pengaju))
            .toList(),
        AturanKomentar.bolehTulis(v.getNaskah().bertandaTangan()));
  }

  public Putusan bolehSelesai(KomentarNaskah k) {
    return bolehSelesai(k, pengaju(naskah.naskah(k.getNaskahId()).orElseThrow()));
  }

  /** Keeps a comment and puts it on record in the process. */
  public UUID simpan(KomentarNaskah k, String tindakan) {
    komentar.simpan(k);
    catat(k, tindakan, k.getPelaku());
    return k.getId();
  }

  public void selesaikan(KomentarNaskah k, Instant kini) {
    Pelaku oleh = pelakuAktif.utama();
    k.selesaikan(kini, oleh);
    catat(k, "selesaikan-komentar", oleh);
  }

  private void catat(KomentarNaskah k, String tindakan, Pelaku oleh) {
    Naskah n = naskah.naskah(k.getNaskahId()).orElseThrow();
    audit.catat(
        "proses:" + n.getProsesId(),
        tindakan,
        "naskah",
        n.getId(),
        oleh,
        Map.of("versi", k.getNomorVersi(), "komentar", k.getId()));
  }

  private Putusan bolehSelesai(KomentarNaskah k, List<UUID> pengaju) {
    return AturanKomentar.bolehSelesai(
        pelakuAktif.identitas().jabatanIds(), k.getPelaku().getJabatanId(), pengaju);
  }

  private List<UUID> pengaju(Naskah n) {
    return naskah.semuaVersi(n).stream()
        .map(v -> v.getPelaku().getJabatanId())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private InfoKomentar info(
      KomentarNaskah k,
      List<KomentarNaskah> semua,
      List<Blok> blok,
      int nomorVersi,
      List<UUID> pengaju) {
    JangkarKomentar jangkar =
        new JangkarKomentar(k.getBlok(), k.getKutipan(), k.getAwalan(), k.getAkhiran());
    OptionalInt letak =
        k.getNomorVersi() == nomorVersi ? OptionalInt.of(k.getBlok()) : jangkar.cari(blok);
    return new InfoKomentar(
        k.getId(),
        k.getNomorVersi(),
        letak.isPresent() ? letak.getAsInt() : null,
        k.getKutipan(),
        k.getIsi(),
        k.getPelaku().getNamaJabatan(),
        k.getPelaku().getNama(),
        k.getDibuat(),
        k.getSelesai(),
        k.getSelesaiOleh(),
        semua.stream()
            .filter(b -> k.getId().equals(b.getIndukId()))
            .map(PenyajiKomentar::balasan)
            .toList(),
        bolehSelesai(k, pengaju));
  }

  private static Balasan balasan(KomentarNaskah b) {
    return new Balasan(
        b.getIsi(), b.getPelaku().getNamaJabatan(), b.getPelaku().getNama(), b.getDibuat());
  }

  private static BlokTampil tampil(int nomor, Blok b) {
    return new BlokTampil(nomor, b.bentuk(), b.tempat(), b.teks().replace('\t', ' '));
  }
}
