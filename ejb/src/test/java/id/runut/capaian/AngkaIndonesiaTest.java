package id.runut.capaian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.capaian.control.AngkaIndonesia;
import id.runut.capaian.control.AngkaIndonesia.Jenis;
import id.runut.capaian.control.AngkaIndonesia.Terbaca;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngkaIndonesiaTest {

  private final Locale semula = Locale.getDefault();

  @AfterEach
  void pulihkan() {
    Locale.setDefault(semula);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4,6|4.6",
        "60,45|60.45",
        "480|480",
        "0|0",
        "-3|-3",
        "\u22123|-3",
        "1.234,56|1234.56",
        "1.234.567|1234567",
        "12.345.678,9|12345678.9",
        "12,5 %|12.5",
        "12,5%|12.5",
        "' 7,25 '|7.25",
        "'\u00a07,25'|7.25",
        "0,123|0.123",
        "007|7",
      })
  void angka(String teks, BigDecimal nilai) {
    for (Locale lokal : new Locale[] {Locale.US, Locale.GERMANY, Locale.forLanguageTag("ar-EG")}) {
      Locale.setDefault(lokal);
      Terbaca terbaca = AngkaIndonesia.baca(teks);
      assertEquals(Jenis.ANGKA, terbaca.jenis());
      assertEquals(nilai, terbaca.nilai());
      assertEquals(teks.contains("%"), terbaca.persen());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "12.345", "999.999", "-1.234", "1.234 %"})
  void duaArti(String teks) {
    assertEquals(Jenis.DUA_ARTI, AngkaIndonesia.baca(teks).jenis());
  }

  @ParameterizedTest(name = "{0} is no number; perhaps {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "4.6|4,6",
        "12.50|12,50",
        "0.123|0,123",
        "1,234.56|1234,56",
        "empat koma enam|4,6",
        "Tiga puluh dua|32",
        "seratus dua puluh lima koma nol lima|125,05",
        "dua belas ribu tiga ratus|12300",
        "belum ada|-",
        "n/a|-",
        "1.23.456|-",
        "1,2,3|-",
        "12 345|-",
        "1e5|-",
        "NaN|-",
        "Infinity|-",
        "0x1F|-",
        "٣|-",
        "-|-",
        "%|-",
        "1234567890123456|-",
        "4,6 juta|-",
      })
  void bukanAngka(String teks, String usulan) {
    Terbaca terbaca = AngkaIndonesia.baca(teks == null ? "-" : teks);
    assertEquals(Jenis.BUKAN_ANGKA, terbaca.jenis());
    assertEquals(usulan, terbaca.usulan());
  }

  @Test
  void usulanSelaluTerbaca() {
    for (String teks : new String[] {"4.6", "1,234.56", "empat koma enam", "seribu"}) {
      assertEquals(Jenis.ANGKA, AngkaIndonesia.baca(AngkaIndonesia.baca(teks).usulan()).jenis());
    }
  }

  @Test
  void ditulisTanpaPengelompokanTerbacaKembali() {
    for (String nilai : new String[] {"1234", "1234.5", "0.0001", "-7", "1E+3", "62.00"}) {
      BigDecimal asli = new BigDecimal(nilai);
      Terbaca kembali = AngkaIndonesia.baca(AngkaIndonesia.ketik(asli));
      assertTrue(asli.compareTo(kembali.nilai()) == 0, nilai);
    }
  }

  @Test
  void cetak() {
    assertEquals("1.234,50", AngkaIndonesia.cetak(new BigDecimal("1234.5"), 2));
    assertEquals("480", AngkaIndonesia.cetak(new BigDecimal("480.0000"), 0));
    assertEquals("60,4512", AngkaIndonesia.cetak(new BigDecimal("60.4512"), 2));
    assertEquals("", AngkaIndonesia.cetak(null, 2));
  }
}
