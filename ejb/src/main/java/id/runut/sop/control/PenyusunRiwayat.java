package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.entity.PemindahanRepository;
import id.runut.sop.entity.PemindahanRepository.Pindahan;
import id.runut.sop.entity.PengalihanRepository;
import id.runut.sop.entity.PengalihanTugas;
import id.runut.sop.entity.PeristiwaProses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells the story of a process: its events, who was given what in between, and when it changed to
 * another version.
 */
@ApplicationScoped
public class PenyusunRiwayat {

  /** Kind of a line that tells of a task that was given on. */
  static final String ALIH = "alih";

  /** Kind of a line that tells of a change to another version. */
  static final String PINDAH = "pindah";

  @Inject ProsesRepository proses;
  @Inject PengalihanRepository pengalihan;
  @Inject PemindahanRepository pemindahan;

  /** The whole story, oldest first. */
  public List<Riwayat> susun(DefinisiSop definisi, UUID prosesId) {
    Stream<Riwayat> peristiwa = proses.riwayat(prosesId).stream().map(p -> riwayat(definisi, p));
    Stream<Riwayat> pengalihan =
        this.pengalihan.pengalihan(prosesId).stream().map(PenyusunRiwayat::riwayat);
    Stream<Riwayat> pindahan = pemindahan.pindahan(prosesId).stream().map(PenyusunRiwayat::riwayat);
    return Stream.of(peristiwa, pengalihan, pindahan)
        .flatMap(s -> s)
        .sorted(Comparator.comparing(Riwayat::waktu))
        .toList();
  }

  private static Riwayat riwayat(PengalihanTugas p) {
    return diLuarLangkah(
        ALIH,
        p.getPelaku(),
        p.getAlasan(),
        p.getWaktu(),
        Pesan.dari("tugas.riwayat.alihDariKe", p.getDari(), p.getKe()));
  }

  private static Riwayat riwayat(Pindahan p) {
    return diLuarLangkah(
        PINDAH,
        p.catatan().getPelaku(),
        p.catatan().getAlasan(),
        p.catatan().getWaktu(),
        Pesan.dari("tugas.riwayat.pindahDariKe", p.dari(), p.ke()));
  }

  /** A line that is no decision and belongs to no step. */
  private static Riwayat diLuarLangkah(
      String jenis, Pelaku pelaku, String alasan, Instant waktu, Pesan keterangan) {
    return new Riwayat(
        null,
        jenis,
        null,
        null,
        0,
        pelaku.getNamaJabatan(),
        pelaku.getNama(),
        pelaku.getAtasNama(),
        alasan,
        null,
        waktu,
        null,
        null,
        null,
        null,
        keterangan);
  }

  private static Riwayat riwayat(DefinisiSop definisi, PeristiwaProses p) {
    LangkahSop langkah = p.getLangkah() == null ? null : definisi.langkah(p.getLangkah());
    return new Riwayat(
        p.getTugasId(),
        p.getJenis(),
        p.getLangkah(),
        langkah == null ? null : langkah.judul(),
        p.getPutaran(),
        p.getPelaku().getNamaJabatan(),
        p.getPelaku().getNama(),
        p.getPelaku().getAtasNama(),
        p.getAlasan(),
        p.getDari(),
        p.getWaktu(),
        p.getMenitKerja(),
        p.getMenitBaku(),
        p.getHariBaku(),
        p.getMenitMenunggu(),
        null);
  }
}
