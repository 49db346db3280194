package id.runut.umum.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnduhanWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surat.pdf|surat.pdf|surat.pdf",
        "rekap TW III.xlsx|rekap TW III.xlsx|rekap%20TW%20III.xlsx",
        "a\"b;c.pdf|a_b_c.pdf|a%22b%3Bc.pdf",
        "é–*.pdf|___.pdf|%C3%A9%E2%80%93%2A.pdf"
      })
  void namesTheFileForOldAndNewClients(String nama, String biasa, String utuh) {
    assertEquals(
        "attachment; filename=\"" + biasa + "\"; filename*=UTF-8''" + utuh,
        UnduhanWriter.disposition(nama));
  }
}
