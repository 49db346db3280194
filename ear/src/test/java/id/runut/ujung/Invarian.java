package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.agenda.control.PeriksaSurat;
import id.runut.laporan.control.PeriksaAngka;
import id.runut.sop.control.PeriksaInvarian;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What must hold in the portal's database whatever has happened to it. */
final class Invarian {

  private Invarian() {}

  /**
   * Decisions, history, audit, notices, figures, letters, books and files agree with each other.
   */
  static void harusUtuh(Panggung panggung) {
    try (Connection sambungan = panggung.basisData()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
      assertEquals(List.of(), PeriksaAngka.periksa(sambungan));
      assertEquals(List.of(), PeriksaSurat.periksa(sambungan));
    } catch (SQLException gagal) {
      throw new AssertionError("the database does not answer", gagal);
    }
  }
}
