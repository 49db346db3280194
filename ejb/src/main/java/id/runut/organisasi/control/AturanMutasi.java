package id.runut.organisasi.control;

import id.runut.organisasi.control.AturanPengganti.Pegangan;
import id.runut.umum.boundary.Putusan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When an official can take over a post as its own holder, or leave his. */
public final class AturanMutasi {

  private AturanMutasi() {}

  /**
   * Judges a move.
   *
   * @param baru the post that he takes over; null when he leaves
   * @param mulai first day in it, or first day on which he is gone
   * @param sekarang what he holds as his own from that day on; null for nothing
   * @param padaBaru who is at the new post from that day on
   */
  public static Putusan boleh(
      UUID pegawaiId, UUID baru, LocalDate mulai, Pegangan sekarang, List<Pegangan> padaBaru) {
    if (sekarang == null && baru == null) {
      return Putusan.tidak("kesalahan.tanpaJabatanUntukDiakhiri");
    }
    if (sekarang != null && sekarang.jabatanId().equals(baru)) {
      return Putusan.tidak(
          "kesalahan.sudahMemegangJabatan", sekarang.pegawai(), sekarang.jabatan());
    }
    if (sekarang != null && !mulai.isAfter(sekarang.mulai())) {
      return Putusan.tidak(
          "kesalahan.mutasiSebelumMulai", sekarang.pegawai(), sekarang.jabatan(), sekarang.mulai());
    }
    Optional<Pegangan> pejabat =
        padaBaru.stream()
            .filter(p -> p.definitif() && !p.pegawaiId().equals(pegawaiId))
            .findFirst();
    return pejabat
        .map(p -> Putusan.tidak("kesalahan.jabatanMasihDipegang", p.jabatan(), p.pegawai()))
        .orElse(Putusan.ya());
  }
}
