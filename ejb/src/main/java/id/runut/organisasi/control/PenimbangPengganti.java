package id.runut.organisasi.control;

import id.runut.organisasi.boundary.TimbanganPengganti;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.control.AturanPengganti.Keadaan;
import id.runut.organisasi.control.AturanPengganti.Pegangan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.Ketidakhadiran;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gathers what {@link AturanPengganti} needs to know about an appointment. */
@ApplicationScoped
public class PenimbangPengganti {

  @Inject PenugasanRepository penugasan;

  /** Judges a first order. */
  public TimbanganPengganti timbang(Jabatan jabatan, TunjukPengganti p) {
    return timbang(keadaan(jabatan, p.pegawaiId(), p.jenis(), p.mulai(), p.mulai(), p.selesai()));
  }

  /** Judges an order that extends another. */
  public TimbanganPengganti timbangLanjutan(Penugasan semula, LocalDate selesai) {
    return timbang(
        keadaan(
            semula.getJabatan(),
            semula.getPegawai().getId(),
            semula.getJenis(),
            pertama(semula).getMulai(),
            semula.getSelesai().plusDays(1),
            selesai));
  }

  /** The first of a chain of orders. */
  public Penugasan pertama(Penugasan p) {
    Penugasan awal = p;
    while (awal.getLanjutanDari() != null) {
      awal = penugasan.penugasan(awal.getLanjutanDari()).orElseThrow();
    }
    return awal;
  }

  private static TimbanganPengganti timbang(Keadaan keadaan) {
    return new TimbanganPengganti(
        AturanPengganti.boleh(keadaan), AturanPengganti.peringatan(keadaan));
  }

  private Keadaan keadaan(
      Jabatan jabatan,
      UUID calonId,
      JenisPenugasan jenis,
      LocalDate pertama,
      LocalDate mulai,
      LocalDate selesai) {
    List<Penugasan> padaJabatan = penugasan.padaJabatan(List.of(jabatan.getId()), mulai, selesai);
    List<Penugasan> padaCalon = penugasan.padaPegawai(calonId, mulai, selesai);
    List<Penugasan> sendiri = padaCalon.stream().filter(PenimbangPengganti::definitif).toList();
    return new Keadaan(
        jenis,
        pertama,
        selesai,
        calonId,
        jabatan.getEselon(),
        sendiri.isEmpty() ? null : sendiri.get(0).getJabatan().getEselon(),
        pegangan(padaJabatan),
        pegangan(padaCalon),
        menggantikan(sendiri, mulai, selesai),
        pejabatMenggantikan(padaJabatan, mulai, selesai),
        penugasan.ketidakhadiran(List.of(calonId), mulai, selesai).stream()
            .map(Ketidakhadiran::getSelesai)
            .findFirst()
            .orElse(null));
  }

  /** Who stands in at the posts in the period. */
  private List<Pegangan> menggantikan(List<Penugasan> sendiri, LocalDate mulai, LocalDate selesai) {
    List<UUID> jabatan = sendiri.stream().map(p -> p.getJabatan().getId()).toList();
    return jabatan.isEmpty()
        ? List.of()
        : pegangan(
            penugasan.padaJabatan(jabatan, mulai, selesai).stream()
                .filter(p -> !definitif(p))
                .toList());
  }

  private List<Pegangan> pejabatMenggantikan(
      List<Penugasan> padaJabatan, LocalDate mulai, LocalDate selesai) {
    return padaJabatan.stream()
        .filter(PenimbangPengganti::definitif)
        .flatMap(p -> penugasan.padaPegawai(p.getPegawai().getId(), mulai, selesai).stream())
        .filter(p -> !definitif(p))
        .map(PenimbangPengganti::pegangan)
        .toList();
  }

  private static boolean definitif(Penugasan p) {
    return p.getJenis() == JenisPenugasan.DEFINITIF;
  }

  private static List<Pegangan> pegangan(List<Penugasan> semua) {
    return semua.stream().map(PenimbangPengganti::pegangan).toList();
  }

  /** An assignment as rules see it. */
  static Pegangan pegangan(Penugasan p) {
    return new Pegangan(
        p.getJabatan().getId(),
        p.getJabatan().getNama(),
        p.getPegawai().getId(),
        p.getPegawai().getNama(),
        p.getJenis(),
        p.getMulai(),
        p.getSelesai());
  }
}
