package id.runut.organisasi.control;

import id.runut.organisasi.boundary.MutasiPejabat;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries moves of officials out. */
@ApplicationScoped
public class PelaksanaMutasi {

  @Inject PenugasanRepository penugasan;
  @Inject PencatatPenugasan pencatat;
  @Inject PelakuAktif pelakuAktif;

  /**
   * @param baru the post that he takes over; null when he leaves
   * @return what follows from it
   */
  public List<Pesan> jalankan(
      Pegawai pegawai, Jabatan baru, MutasiPejabat perintah, LocalDate hari) {
    LocalDate mulai = perintah.mulai();
    penugasan.kunciPegawai(pegawai.getId());
    if (baru != null) {
      penugasan.kunciJabatan(baru.getId());
    }
    Optional<Penugasan> sekarang =
        penugasan.padaPegawai(pegawai.getId(), mulai, null).stream()
            .filter(p -> p.getJenis() == JenisPenugasan.DEFINITIF)
            .findFirst();
    List<Penugasan> padaBaru =
        baru == null ? List.of() : penugasan.padaJabatan(List.of(baru.getId()), mulai, null);
    AturanMutasi.boleh(
            pegawai.getId(),
            baru == null ? null : baru.getId(),
            mulai,
            sekarang.map(PenimbangPengganti::pegangan).orElse(null),
            padaBaru.stream().map(PenimbangPengganti::pegangan).toList())
        .tegakkan();
    List<Pesan> akibat = new ArrayList<>();
    sekarang.ifPresent(p -> akhiriJabatan(p, perintah, hari, akibat));
    yangIkutBerakhir(pegawai, padaBaru, perintah).forEach(p -> akhiri(p, mulai, akibat));
    if (baru != null) {
      lantik(pegawai, baru, perintah);
    }
    return akibat;
  }

  /** Deputies of the new post, or, of who leaves, what he held for others. */
  private Stream<Penugasan> yangIkutBerakhir(
      Pegawai pegawai, List<Penugasan> padaBaru, MutasiPejabat perintah) {
    List<Penugasan> semua =
        perintah.jabatanBaruId() == null
            ? penugasan.padaPegawai(pegawai.getId(), perintah.mulai(), null)
            : padaBaru;
    return semua.stream().filter(p -> p.getJenis() != JenisPenugasan.DEFINITIF);
  }

  private void akhiriJabatan(
      Penugasan p, MutasiPejabat perintah, LocalDate hari, List<Pesan> akibat) {
    LocalDate terakhir = perintah.mulai().minusDays(1);
    pencatat.akhiri(p, terakhir, perintah.nomorSurat().strip(), pelakuAktif.utama());
    boolean adaPenerus =
        penugasan.padaJabatan(List.of(p.getJabatan().getId()), perintah.mulai(), null).stream()
            .anyMatch(t -> !t.equals(p));
    if (!adaPenerus) {
      akibat.add(Pesan.dari("mutasi.jabatanKosong", p.getJabatan().getNama(), perintah.mulai()));
      if (terakhir.isBefore(hari)) {
        pencatat.kabarkanKosong(p);
      }
    }
  }

  private void akhiri(Penugasan p, LocalDate mulai, List<Pesan> akibat) {
    Pelaku pelaku = pelakuAktif.utama();
    pencatat.akhiri(p, mulai.minusDays(1), null, pelaku);
    akibat.add(
        Pesan.dari(
            "mutasi.penggantiBerakhir",
            p.getPegawai().getNama(),
            p.getJenis().awalan() + p.getJabatan().getNama(),
            mulai.minusDays(1)));
  }

  private void lantik(Pegawai pegawai, Jabatan baru, MutasiPejabat perintah) {
    pencatat.lantik(
        new Penugasan(
            baru,
            pegawai,
            JenisPenugasan.DEFINITIF,
            perintah.mulai(),
            null,
            new Penugasan.Surat(perintah.nomorSurat().strip(), perintah.tanggalSurat())),
        pelakuAktif.utama());
  }
}
