package id.runut.umum.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.sop.boundary.MulaiProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonbSettingsTest {

  private final Jsonb jsonb =
      new JsonbSettings(new Kata(() -> ZoneId.of("Asia/Makassar"))).getContext(Object.class);

  @Test
  void writesRecordsWithAllTheirComponents() {
    assertEquals(
        "{\"adaLagi\":false,\"isi\":[{\"hari\":\"2026-10-05\",\"id\":\"00000000-0000-0001-0000-000000000002\","
            + "\"kosong\":null,\"waktu\":\"2026-10-05T00:05:00Z\"}]}",
        jsonb.toJson(
            new Daftar<>(
                List.of(
                    new Baris(
                        new UUID(1, 2),
                        null,
                        Instant.parse("2026-10-05T00:05:00Z"),
                        LocalDate.of(2026, 10, 5))),
                false)));
  }

  @Test
  void writesDecisionsWithTheirReasonInWords() {
    assertEquals(
        "{\"adaLagi\":true,\"isi\":[{\"alasan\":null,\"boleh\":true},"
            + "{\"alasan\":\"Tidak ditemukan, atau bukan untuk jabatan Anda.\",\"boleh\":false}]}",
        jsonb.toJson(
            new Daftar<>(List.of(Putusan.ya(), Putusan.tidak("kesalahan.tidakDitemukan")), true)));
  }

  @Test
  void readsOrders() {
    IsiDisposisi isi =
        jsonb.fromJson(
            "{\"instruksi\":[\"Arsipkan\"],\"sifat\":\"SEGERA\",\"tenggat\":\"2026-10-09T08:00:00Z\"}",
            IsiDisposisi.class);

    assertEquals(
        new IsiDisposisi(
            List.of("Arsipkan"),
            null,
            SifatDisposisi.SEGERA,
            Instant.parse("2026-10-09T08:00:00Z"),
            null),
        isi);
  }

  @Test
  void readsPeriods() {
    assertEquals(
        MulaiProses.tangan("kode", new Periode(2026, 3)),
        jsonb.fromJson(
            "{\"kodeSop\":\"kode\",\"periode\":{\"tahun\":2026,\"triwulan\":3}}",
            MulaiProses.class));
  }

  @Test
  void refusesWhatIsNoSuchThing() {
    assertThrows(
        JsonbException.class, () -> jsonb.fromJson("{\"sifat\":\"KILAT\"}", IsiDisposisi.class));
  }

  /** A record, as services return them. */
  public record Baris(UUID id, String kosong, Instant waktu, LocalDate hari) {}
}
