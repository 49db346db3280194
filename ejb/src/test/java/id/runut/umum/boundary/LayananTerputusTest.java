package id.runut.umum.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayananTerputusTest {

  @ParameterizedTest
  @CsvSource({
    "08001, true", // cannot connect
    "08006, true", // the line broke
    "57P01, true", // the server is being shut down
    "57P03, true", // the server is starting
    "23505, false", // a rule of the database
    "40P01, false", // a deadlock
    "42601, false"
  })
  void outagesAreToldByTheirSqlState(String keadaan, boolean terputus) {
    Throwable kegagalan = new EJBException(new RuntimeException(new SQLException("x", keadaan)));
    assertEquals(terputus, LayananTerputus.dari(kegagalan).isPresent());
  }

  @Test
  void aPoolWithoutAConnectionIsOneToo() {
    Throwable kegagalan = new SQLException(new ResourceException("IJ000453"));
    assertEquals(503, LayananTerputus.dari(kegagalan).orElseThrow().status());
  }

  @Test
  void otherFailuresAreNot() {
    assertEquals(0, LayananTerputus.dari(new EJBException(new SQLException("x"))).stream().count());
    LayananTerputus satu = LayananTerputus.dari(new SQLException("x", "08006")).orElseThrow();
    assertSame(satu, LayananTerputus.dari(new RuntimeException(satu)).orElseThrow());
  }
}
