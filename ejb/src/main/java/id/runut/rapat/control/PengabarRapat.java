package id.runut.rapat.control;

import id.runut.notifikasi.boundary.LampiranSurel;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells participants about their meetings; mails carry the calendar entry. */
@ApplicationScoped
public class PengabarRapat {

  @Inject RapatRepository repository;
  @Inject NotifikasiService notifikasi;
  @Inject Lingkungan lingkungan;
  @Inject Jam jam;

  /** The meeting has been called, or called anew. */
  public void diundang(Rapat r) {
    String kunci = r.getUndangan() == 1 ? "notifikasi.rapatUndangan" : "notifikasi.rapatBerubah";
    kabarkan(
        r, "undang:" + r.getUndangan(), Pesan.dari(kunci, r.getJudul(), r.getMulai(), tempat(r)));
  }

  /** The meeting has been called off. */
  public void dibatalkan(Rapat r) {
    kabarkan(
        r,
        "batal",
        Pesan.dari("notifikasi.rapatBatal", r.getJudul(), r.getMulai(), r.getAlasanBatal()));
  }

  /** The meeting begins soon. */
  public void diingatkan(Rapat r) {
    notifikasi.beritahu(
        peristiwa(r, "ingat:" + r.getUndangan()),
        jabatan(r),
        Pesan.dari("notifikasi.rapatSegera", r.getJudul(), r.getMulai(), tempat(r)),
        tautan(r));
  }

  /** The minutes wait for an approval. */
  public void menungguPengesahan(Rapat r, UUID jabatanId, String sidik) {
    notifikasi.beritahu(
        peristiwa(r, "sahkan:" + sidik.substring(0, 16)),
        List.of(jabatanId),
        Pesan.dari("notifikasi.notulaMenunggu", r.getJudul()),
        tautan(r));
  }

  /** The minutes are issued. */
  public void ditutup(Rapat r) {
    notifikasi.beritahu(
        peristiwa(r, "tutup"),
        jabatan(r),
        Pesan.dari("notifikasi.notulaTerbit", r.getJudul()),
        tautan(r));
  }

  /** The meeting as a calendar entry. */
  public String kalender(Rapat r) {
    return BerkasKalender.isi(r, lingkungan.alamat() + tautan(r), jam.sekarang());
  }

  private void kabarkan(Rapat r, String peristiwa, Pesan pesan) {
    notifikasi.beritahu(
        peristiwa(r, peristiwa),
        jabatan(r),
        pesan,
        tautan(r),
        new LampiranSurel(BerkasKalender.NAMA, BerkasKalender.jenis(r), kalender(r)));
  }

  private static String peristiwa(Rapat r, String apa) {
    return "rapat:" + r.getId() + ":" + apa;
  }

  private List<UUID> jabatan(Rapat r) {
    return repository.peserta(r.getId()).stream()
        .filter(PesertaRapat::isDiundang)
        .map(PesertaRapat::getJabatanId)
        .filter(Objects::nonNull)
        .toList();
  }

  private static String tautan(Rapat r) {
    return "/rapat/" + r.getId();
  }

  private static String tempat(Rapat r) {
    return r.getTempat().isEmpty() ? r.getTautan() : r.getTempat();
  }
}
