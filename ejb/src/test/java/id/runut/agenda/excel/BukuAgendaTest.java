package id.runut.agenda.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.entity.KeadaanNomor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BukuAgendaTest {

  @Test
  void writesTextsAsTextsAndDatesAsDates() throws IOException {
    byte[] isi =
        new BukuAgenda()
            .keluar(
                2026,
                List.of(
                    new AgendaKeluarBaris(
                        UUID.randomUUID(),
                        417,
                        "000.8.6.3/0417/Set-DKUKM/2026",
                        LocalDate.of(2026, 10, 5),
                        Instant.parse("2026-10-05T00:05:00Z"),
                        List.of("Kepala Bidang", "Kepala UPT"),
                        "=HYPERLINK(\"http://jahat\")",
                        "SURAT_DINAS",
                        UUID.randomUUID(),
                        null,
                        KeadaanNomor.DIPAKAI,
                        false,
                        null,
                        null)),
                ZoneId.of("Asia/Makassar"));

    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
      Row baris = buku.getSheet("Agenda keluar 2026").getRow(1);
      assertEquals(417, baris.getCell(0).getNumericCellValue());
      assertEquals(
          LocalDateTime.of(2026, 10, 5, 8, 5), baris.getCell(3).getLocalDateTimeCellValue());
      assertEquals("Kepala Bidang\nKepala UPT", baris.getCell(4).getStringCellValue());
      assertEquals(CellType.STRING, baris.getCell(5).getCellType());
    }
  }
}
