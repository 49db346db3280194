package id.runut.kepatuhan.control;

import id.runut.kepatuhan.boundary.PilihanKepatuhan;
import id.runut.kepatuhan.boundary.PilihanKepatuhan.Pilihan;
import id.runut.kepatuhan.boundary.RingkasanKepatuhan;
import id.runut.kepatuhan.boundary.SaringanKepatuhan;
import id.runut.kepatuhan.boundary.UkuranKepatuhan;
import id.runut.kepatuhan.entity.HitunganKepatuhan;
import id.runut.kepatuhan.entity.HitunganKepatuhan.Kelompok;
import id.runut.kepatuhan.entity.KepatuhanRepository;
import id.runut.kepatuhan.entity.KepatuhanRepository.Lingkup;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.UnitKerja;
import id.runut.sop.entity.SopRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has the database sum and puts the sums where they belong. */
@ApplicationScoped
public class PenghitungKepatuhan {

  /** More places than anybody can clear at once. */
  private static final int TUMPUKAN_TERBANYAK = 20;

  @Inject KepatuhanRepository kepatuhan;
  @Inject NamaLangkah namaLangkah;
  @Inject SopRepository sop;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /** The agency's SOPs and units by name. */
  public PilihanKepatuhan pilihan(InfoInstansi instansi) {
    return new PilihanKepatuhan(
        sop.versiTerbaruInstansi(instansi.id()).stream()
            .map(v -> new Pilihan(v.getSop().getId(), v.getSop().getNama()))
            .toList(),
        organisasi.jabatanInstansi(instansi.id()).stream()
            .map(Jabatan::getUnit)
            .collect(Collectors.toMap(UnitKerja::getId, UnitKerja::getNama, (a, b) -> a))
            .entrySet()
            .stream()
            .map(u -> new Pilihan(u.getKey(), u.getValue()))
            .sorted(Comparator.comparing(Pilihan::nama))
            .toList());
  }

  /** The sums of an agency. */
  public RingkasanKepatuhan hitung(InfoInstansi instansi, SaringanKepatuhan saringan) {
    Instant kini = jam.sekarang();
    LocalDate hariIni = LocalDate.ofInstant(kini, instansi.zonaWaktu());
    LocalDate dari = saringan.dari() == null ? hariIni.withDayOfYear(1) : saringan.dari();
    LocalDate sampai = saringan.sampai() == null ? hariIni : saringan.sampai();
    if (sampai.isBefore(dari)) {
      throw new DataTidakSah("kesalahan.masaTerbalik");
    }
    Lingkup lingkup =
        new Lingkup(
            instansi.id(),
            saringan.sopId(),
            saringan.unitId(),
            dari.atStartOfDay(instansi.zonaWaktu()).toInstant(),
            sampai.plusDays(1).atStartOfDay(instansi.zonaWaktu()).toInstant());
    List<UUID> versi = kepatuhan.versi();
    return susun(dari, sampai, kepatuhan.hitung(lingkup, namaLangkah.baris(versi), kini));
  }

  private static RingkasanKepatuhan susun(
      LocalDate dari, LocalDate sampai, List<HitunganKepatuhan> hitungan) {
    Map<Kelompok, List<HitunganKepatuhan>> menurut =
        hitungan.stream().collect(Collectors.groupingBy(HitunganKepatuhan::kelompok));
    return new RingkasanKepatuhan(
        dari,
        sampai,
        baris(menurut, Kelompok.SEMUA).findFirst().orElseThrow(),
        baris(menurut, Kelompok.SOP).toList(),
        baris(menurut, Kelompok.LANGKAH).toList(),
        baris(menurut, Kelompok.PERAN).toList(),
        baris(menurut, Kelompok.UNIT).toList(),
        baris(menurut, Kelompok.TUMPUKAN)
            .sorted(
                Comparator.comparingLong(UkuranKepatuhan::lewat)
                    .thenComparingLong(UkuranKepatuhan::terbuka)
                    .reversed()
                    .thenComparing(UkuranKepatuhan::tertua))
            .limit(TUMPUKAN_TERBANYAK)
            .toList());
  }

  private static Stream<UkuranKepatuhan> baris(
      Map<Kelompok, List<HitunganKepatuhan>> menurut, Kelompok kelompok) {
    return menurut.getOrDefault(kelompok, List.of()).stream().map(PenghitungKepatuhan::ukuran);
  }

  private static UkuranKepatuhan ukuran(HitunganKepatuhan h) {
    return new UkuranKepatuhan(
        nama(h),
        rincian(h),
        h.selesai(),
        h.berstandar(),
        h.tepat(),
        h.terukur(),
        h.menunggu(),
        h.jatah(),
        h.bekerja(),
        h.bekerjaBerstandar(),
        h.standar(),
        h.terbuka(),
        h.lewat(),
        h.tertua() == null ? null : Instant.ofEpochSecond(h.tertua()));
  }

  private static String nama(HitunganKepatuhan h) {
    return switch (h.kelompok()) {
      case SEMUA -> "";
      case SOP -> h.sop();
      case LANGKAH, TUMPUKAN -> h.judul() == null ? "" : h.sebutan() + ". " + h.judul();
      case PERAN -> h.peran() == null ? "" : h.peran();
      case UNIT -> h.unit();
    };
  }

  private static String rincian(HitunganKepatuhan h) {
    return switch (h.kelompok()) {
      case LANGKAH -> h.sop();
      case TUMPUKAN -> h.unit() + " · " + h.sop();
      default -> null;
    };
  }
}
