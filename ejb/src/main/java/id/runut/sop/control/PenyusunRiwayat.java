package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.entity.PengalihanRepository;
import id.runut.sop.entity.PengalihanTugas;
import id.runut.sop.entity.PeristiwaProses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells the story of a process: its events, and who was given what in between. */
@ApplicationScoped
public class PenyusunRiwayat {

  /** Kind of a line that tells of a task that was given on. */
  static final String ALIH = "alih";

  @Inject ProsesRepository proses;
  @Inject PengalihanRepository pengalihan;

  /** The whole story, oldest first. */
  public List<Riwayat> susun(DefinisiSop definisi, UUID prosesId) {
    Stream<Riwayat> peristiwa = proses.riwayat(prosesId).stream().map(p -> riwayat(definisi, p));
    Stream<Riwayat> pengalihan =
        this.pengalihan.pengalihan(prosesId).stream().map(PenyusunRiwayat::riwayat);
    return Stream.concat(peristiwa, pengalihan)
        .sorted(Comparator.comparing(Riwayat::waktu))
        .toList();
  }

  private static Riwayat riwayat(PengalihanTugas p) {
    return new Riwayat(
        null,
        ALIH,
        null,
        null,
        0,
        p.getPelaku().getNamaJabatan(),
        p.getPelaku().getNama(),
        p.getPelaku().getAtasNama(),
        p.getAlasan(),
        null,
        p.getWaktu(),
        null,
        null,
        null,
        null,
        Pesan.dari("tugas.riwayat.alihDariKe", p.getDari(), p.getKe()));
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
