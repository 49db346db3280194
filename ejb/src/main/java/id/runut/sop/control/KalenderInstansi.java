package id.runut.sop.control;

import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.control.KalenderKerja.Hari;
import id.runut.sop.entity.HariLibur;
import id.runut.sop.entity.JamKerja;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.WaktuTunggu;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The working calendars of the agencies. Kept for a few minutes: every act asks for one, and they
 * change a few times a year.
 */
@ApplicationScoped
public class KalenderInstansi {

  private static final Duration MASA_SIMPAN = Duration.ofMinutes(5);

  private final Map<UUID, Tersimpan> tersimpan = new ConcurrentHashMap<>();

  @Inject SopRepository sop;
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

  private KalenderKerja baca(UUID instansiId) {
    ZoneId zona = organisasi.instansi(instansiId).orElseThrow().getZonaWaktu();
    return new KalenderKerja(
        zona,
        jamKerja(sop.jamKerja(instansiId)),
        sop.hariLibur(instansiId).stream().map(HariLibur::getTanggal).collect(Collectors.toSet()),
        sop.waktuTunggu(instansiId)
            .map(WaktuTunggu::getMenit)
            .orElse(KalenderKerja.MENIT_TUNGGU_BIASA));
  }

  /** The agency's own week when it has one, the general week otherwise; never a mixture. */
  private static Map<DayOfWeek, Hari> jamKerja(List<JamKerja> semua) {
    boolean punyaSendiri = semua.stream().anyMatch(j -> j.getInstansiId() != null);
    Map<DayOfWeek, Hari> hasil = new EnumMap<>(DayOfWeek.class);
    semua.stream()
        .filter(j -> (j.getInstansiId() != null) == punyaSendiri)
        .forEach(
            j ->
                hasil.put(
                    j.getHari(),
                    new Hari(
                        j.getMulai(),
                        j.getIstirahatMulai(),
                        j.getIstirahatSelesai(),
                        j.getSelesai())));
    return hasil;
  }
}
