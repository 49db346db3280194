package id.runut.sop.control;

import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.control.KalenderKerja.Hari;
import id.runut.sop.control.KalenderKerja.Masa;
import id.runut.sop.entity.HariLibur;
import id.runut.sop.entity.JamKerja;
import id.runut.sop.entity.KalenderRepository;
import id.runut.sop.entity.MasaJamKerja;
import id.runut.sop.entity.WaktuTunggu;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working calendars of the agencies. Kept for a few minutes: every act asks for one, and they
 * change a few times a year.
 */
@ApplicationScoped
public class KalenderInstansi {

  private static final Duration MASA_SIMPAN = Duration.ofMinutes(5);

  private final Map<UUID, Tersimpan> tersimpan = new ConcurrentHashMap<>();

  /** A post never changes its agency. */
  private final Map<UUID, UUID> instansiJabatan = new ConcurrentHashMap<>();

  @Inject KalenderRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  private record Tersimpan(KalenderKerja kalender, Instant sampai) {}

  /** The calendar of an agency. */
  public KalenderKerja kalender(UUID instansiId) {
    Instant kini = jam.sekarang();
    Tersimpan ada = tersimpan.get(instansiId);
    if (ada == null || ada.sampai().isBefore(kini)) {
      ada = new Tersimpan(baca(instansiId), kini.plus(MASA_SIMPAN));
      tersimpan.put(instansiId, ada);
    }
    return ada.kalender();
  }

  /** The calendar that a post works by, whosever process it is. */
  public KalenderKerja kalenderJabatan(UUID jabatanId) {
    UUID instansiId = instansiJabatan.get(jabatanId);
    if (instansiId == null) {
      instansiId = organisasi.jabatan(jabatanId).orElseThrow().getInstansi().getId();
      instansiJabatan.put(jabatanId, instansiId);
    }
    return kalender(instansiId);
  }

  /** Today at an agency. */
  public LocalDate hariIni(UUID instansiId) {
    return LocalDate.ofInstant(jam.sekarang(), kalender(instansiId).zona());
  }

  Instant kini() {
    return jam.sekarang();
  }

  private KalenderKerja baca(UUID instansiId) {
    ZoneId zona = organisasi.instansi(instansiId).orElseThrow().getZonaWaktu();
    List<JamKerja> jamKerja = repository.jamKerja(instansiId);
    return new KalenderKerja(
        zona,
        pekanBiasa(jamKerja),
        masa(repository.masa(instansiId), jamKerja),
        libur(repository.hari(instansiId)),
        repository.waktuTunggu(instansiId).map(KalenderInstansi::batas).orElse(BatasWaktu.BIASA));
  }

  /**
   * Reads the calendar anew after a change. It is kept by nobody before the change is certain: the
   * next act reads it once more, other nodes do after a few minutes.
   */
  KalenderKerja bacaBaru(UUID instansiId) {
    tersimpan.remove(instansiId);
    return baca(instansiId);
  }

  private static BatasWaktu batas(WaktuTunggu w) {
    return new BatasWaktu(w.getMenit(), w.getMenitIngat(), w.getMenitEskalasi());
  }

  /** An agency's own row decides on its day, whatever the country does. */
  static Set<LocalDate> libur(List<HariLibur> semua) {
    Map<LocalDate, HariLibur> menurutTanggal = new HashMap<>();
    for (HariLibur satu : semua) {
      menurutTanggal.merge(satu.getTanggal(), satu, (a, b) -> a.getInstansiId() == null ? b : a);
    }
    return menurutTanggal.values().stream()
        .filter(h -> h.getJenis().libur())
        .map(HariLibur::getTanggal)
        .collect(Collectors.toSet());
  }

  /** The agency's own periods before the general ones. */
  private static List<Masa> masa(List<MasaJamKerja> semua, List<JamKerja> jamKerja) {
    return semua.stream()
        .sorted(Comparator.comparing(m -> m.getInstansiId() == null))
        .map(
            m ->
                new Masa(
                    m.getMulai(),
                    m.getSelesai(),
                    pekan(jamKerja.stream().filter(j -> m.getId().equals(j.getMasaId())))))
        .toList();
  }

  /** The agency's own week when it has one, the general week otherwise; never a mixture. */
  private static Map<DayOfWeek, Hari> pekanBiasa(List<JamKerja> semua) {
    List<JamKerja> biasa = semua.stream().filter(j -> j.getMasaId() == null).toList();
    boolean punyaSendiri = biasa.stream().anyMatch(j -> j.getInstansiId() != null);
    return pekan(biasa.stream().filter(j -> (j.getInstansiId() != null) == punyaSendiri));
  }

  private static Map<DayOfWeek, Hari> pekan(Stream<JamKerja> jamKerja) {
    Map<DayOfWeek, Hari> hasil = new EnumMap<>(DayOfWeek.class);
    jamKerja.forEach(
        j ->
            hasil.put(
                j.getHari(),
                new Hari(
                    j.getMulai(), j.getIstirahatMulai(), j.getIstirahatSelesai(), j.getSelesai())));
    return hasil;
  }
}
