package id.runut.organisasi.control;

import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who can stand in for whom (SE BKN 1/SE/I/2021, DOMAIN 5). What would make two people act for one
 * post, or one who is himself stood in for, is refused; what only speaks against a choice is said.
 */
public final class AturanPengganti {

  private AturanPengganti() {}

  /**
   * Somebody at a post on some day of the wanted period.
   *
   * @param selesai null while it is open
   */
  public record Pegangan(
      UUID jabatanId,
      String jabatan,
      UUID pegawaiId,
      String pegawai,
      JenisPenugasan jenis,
      LocalDate mulai,
      LocalDate selesai) {

    boolean definitif() {
      return jenis == JenisPenugasan.DEFINITIF;
    }
  }

  /**
   * All that the judgement needs to know.
   *
   * @param eselonJabatan of the post; null for none, as is the candidate's own
   * @param pertama first day of the first order, where this one extends others
   * @param padaJabatan who is at the post in the period
   * @param padaCalon what the candidate holds in the period
   * @param menggantikanCalon who stands in for the candidate at his own post in the period
   * @param pejabatMenggantikan where the post's own holder stands in for others in the period
   * @param calonBerhalangan the last day of an absence of the candidate; null for none
   */
  public record Keadaan(
      JenisPenugasan jenis,
      LocalDate pertama,
      LocalDate selesai,
      UUID calonId,
      String eselonJabatan,
      String eselonCalon,
      List<Pegangan> padaJabatan,
      List<Pegangan> padaCalon,
      List<Pegangan> menggantikanCalon,
      List<Pegangan> pejabatMenggantikan,
      LocalDate calonBerhalangan) {}

  /** Whether the appointment can be made. */
  public static Putusan boleh(Keadaan k) {
    return bertumpuk(k).dan(diriSendiri(k)).dan(punyaJabatan(k)).dan(berantai(k));
  }

  /** What speaks against it. */
  public static List<Pesan> peringatan(Keadaan k) {
    List<Pesan> semua = new ArrayList<>();
    if (tingkat(k.eselonCalon()) - tingkat(k.eselonJabatan()) > 1) {
      semua.add(Pesan.dari("penugasan.peringatan.eselon", sebut(k.eselonCalon())));
    }
    keadaanJabatan(k).ifPresent(semua::add);
    AturanMasa.peringatan(k.pertama(), k.selesai()).ifPresent(semua::add);
    if (k.calonBerhalangan() != null) {
      semua.add(Pesan.dari("penugasan.peringatan.berhalangan", k.calonBerhalangan()));
    }
    cari(k.padaCalon(), p -> !p.definitif())
        .map(p -> Pesan.dari("penugasan.peringatan.rangkap", p.jenis().awalan() + p.jabatan()))
        .ifPresent(semua::add);
    return semua;
  }

  private static Putusan bertumpuk(Keadaan k) {
    return cari(k.padaJabatan(), p -> !p.definitif())
        .map(
            p ->
                Putusan.tidak(
                    "kesalahan.penggantiBertumpuk",
                    p.jabatan(),
                    p.jenis().awalan() + p.pegawai(),
                    p.mulai(),
                    p.selesai()))
        .orElse(Putusan.ya());
  }

  private static Putusan diriSendiri(Keadaan k) {
    return cari(k.padaJabatan(), p -> p.definitif() && p.pegawaiId().equals(k.calonId()))
        .map(p -> Putusan.tidak("kesalahan.penggantiDiriSendiri", p.pegawai(), p.jabatan()))
        .orElse(Putusan.ya());
  }

  /** A deputy keeps the post of his own; without one there is none. */
  private static Putusan punyaJabatan(Keadaan k) {
    return cari(k.padaCalon(), Pegangan::definitif).isPresent()
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.penggantiTanpaJabatan");
  }

  /** Nobody stands in who is himself stood in for, neither seen from above nor from below. */
  private static Putusan berantai(Keadaan k) {
    Optional<Pegangan> atas = cari(k.menggantikanCalon(), p -> p.jenis() == JenisPenugasan.PLH);
    if (atas.isPresent()) {
      Pegangan p = atas.get();
      return Putusan.tidak(
          "kesalahan.penggantiBerantai",
          p.jabatan(),
          p.jenis().awalan() + p.pegawai(),
          p.selesai());
    }
    if (k.jenis() != JenisPenugasan.PLH) {
      return Putusan.ya();
    }
    return cari(k.pejabatMenggantikan(), p -> !p.definitif())
        .map(
            p ->
                Putusan.tidak(
                    "kesalahan.pejabatSedangMenggantikan",
                    p.pegawai(),
                    p.jenis().awalan() + p.jabatan(),
                    p.selesai()))
        .orElse(Putusan.ya());
  }

  private static Optional<Pesan> keadaanJabatan(Keadaan k) {
    Optional<Pegangan> pejabat = cari(k.padaJabatan(), Pegangan::definitif);
    if (k.jenis() == JenisPenugasan.PLH) {
      return pejabat.isPresent()
          ? Optional.empty()
          : Optional.of(Pesan.dari("penugasan.peringatan.plhKosong"));
    }
    return pejabat.map(
        p -> Pesan.dari("penugasan.peringatan.pltTerisi", p.pegawai(), k.jenis().awalan()));
  }

  /** 2 for II.a and II.b, down to 5 for posts without an eselon. */
  static int tingkat(String eselon) {
    if (eselon == null) {
      return 5;
    }
    return switch (eselon.split("\\.")[0]) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      default -> 5;
    };
  }

  private static Object sebut(String eselon) {
    return eselon == null ? Pesan.dari("penugasan.tanpaEselon") : eselon;
  }

  private static Optional<Pegangan> cari(List<Pegangan> semua, Predicate<Pegangan> syarat) {
    return semua.stream().filter(syarat).findFirst();
  }
}
