package id.runut.umum.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DitolakDiTepi;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMapperTest {

  private final ProblemMapper mapper = new ProblemMapper();
  private final List<DitolakDiTepi> diberitahukan = new ArrayList<>();

  @BeforeEach
  void siapkan() {
    mapper.kata = new Kata(() -> ZoneId.of("Asia/Makassar"));
    mapper.refused = pendengar();
    mapper.uri =
        new ResteasyUriInfo(URI.create("http://h/api/v1/"), URI.create("tugas/7?x=rahasia"));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new TidakDitemukan("kesalahan.tidakDitemukan"), 404),
        Arguments.of(new KeadaanTidakSah("kesalahan.tidakBerwenang"), 409),
        Arguments.of(new EJBException(new KeadaanTidakSah("kesalahan.tidakBerwenang")), 409),
        Arguments.of(new EJBAccessException("no role"), 403),
        Arguments.of(new ProcessingException(new JsonbException("bad")), 400),
        Arguments.of(new JsonParsingException("bad", null), 400),
        Arguments.of(
            new JsonbException(
                "x", new InvocationTargetException(new DataTidakSah("kesalahan.periode"))),
            422),
        Arguments.of(new NotSupportedException(), 415),
        Arguments.of(new IllegalStateException("select secret from table"), 500),
        Arguments.of(new OutOfMemoryError("heap"), 500));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void answersWithTheRightStatusAndNothingInternal(Throwable kesalahan, int status) {
    Response jawaban = mapper.toResponse(kesalahan);
    Problem masalah = (Problem) jawaban.getEntity();

    assertEquals(status, jawaban.getStatus());
    assertEquals(status, masalah.status());
    assertEquals("application/problem+json", jawaban.getMediaType().toString());
    assertEquals("/api/v1/tugas/7", masalah.instance());
    assertFalse(masalah.toString().contains("secret"));
  }

  @Test
  void listsEveryFaultWithItsPlace() {
    Problem masalah =
        (Problem)
            mapper
                .toResponse(
                    new DataTidakSah(
                        Pesan.dari("disposisi.belumLengkap"),
                        List.of(
                            new DataTidakSah.Kekeliruan(
                                "instruksi",
                                Pesan.dari("disposisi.instruksiTidakDikenal", "<b>")))))
                .getEntity();

    assertEquals(
        List.of(
            new Problem.Tempat(
                "instruksi",
                "Instruksi \"<b>\" tidak ada dalam daftar. Pilih dari daftar atau tulis sebagai"
                    + " catatan.")),
        masalah.tempat());
  }

  @Test
  void tellsTheLogOfWhatNoServiceHasSeen() {
    mapper.toResponse(new EJBAccessException("no role"));
    mapper.toResponse(new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE));
    mapper.toResponse(new NotSupportedException());

    assertEquals(
        List.of("kesalahan.tidakBerwenang", "rest.413.isi"),
        diberitahukan.stream().map(d -> d.kesalahan().pesan().kunci()).toList());
    assertEquals("/api/v1/tugas/7", diberitahukan.get(0).jalur());
  }

  @SuppressWarnings("unchecked")
  private Event<DitolakDiTepi> pendengar() {
    return (Event<DitolakDiTepi>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Event.class},
            (diri, metode, argumen) -> {
              diberitahukan.add((DitolakDiTepi) argumen[0]);
              return null;
            });
  }

  @Test
  void saysWhichMethodsAreAllowed() {
    Response jawaban = mapper.toResponse(new NotAllowedException("GET"));

    assertEquals("GET", jawaban.getHeaderString("Allow"));
    assertNull(jawaban.getHeaderString("WWW-Authenticate"));
  }
}
