package id.runut.naskah.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembersihIsiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Biasa</p>|<p>Biasa</p>",
        "<p>a<script>alert(1)</script>b</p>|<p>ab</p>",
        "<p onclick=\"x()\" style=\"color:red\">a</p>|<p>a</p>",
        "<p><a href=\"javascript:x()\">klik</a></p>|<p>klik</p>",
        "<p><img src=\"http://luar/a.png\" onerror=\"x()\"/>a</p>|<p>a</p>",
        "<p class=\"ql-align-center jahat\">a</p>|<p>a</p>",
        "<p class=\"ql-align-center\">a</p>|<p class=\"ql-align-center\">a</p>",
        "<p>5 < 6 & 7</p>|<p>5 &lt; 6 &amp; 7</p>",
        "<p><br></p><p>isi</p><p><br></p>|<p>isi</p>",
        "<p>a<br>b</p>|<p>a<br/>b</p>",
        "<p>belum ditutup|<p>belum ditutup</p>",
        "<table><tr><td colspan=\"2\">1</td></tr></table>|"
            + "<table><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>",
        "<svg><script>x()</script></svg>|''",
        "<p>a@b.go.id +1 = `2`</p>|<p>a@b.go.id +1 = `2`</p>",
      })
  void keepsWhatLettersAreMadeOf(String masukan, String harapan) {
    assertEquals(harapan, PembersihIsi.bersihkan(masukan));
  }

  @Test
  void flatListsOfTheEditorBecomeNestedOnes() {
    assertEquals(
        "<ol><li>satu<ul><li>a</li><li>b</li></ul></li><li>dua</li></ol><ul><li>tiga</li></ul>",
        PembersihIsi.bersihkan(
            "<ol><li data-list=\"ordered\"><span class=\"ql-ui\"></span>satu</li>"
                + "<li data-list=\"bullet\" class=\"ql-indent-1\">a</li>"
                + "<li data-list=\"bullet\" class=\"ql-indent-1\">b</li>"
                + "<li data-list=\"ordered\">dua</li>"
                + "<li data-list=\"bullet\">tiga</li></ol>"));
  }

  @Test
  void anItemThatStartsDeepStartsAList() {
    assertEquals(
        "<ul><li>a</li></ul>",
        PembersihIsi.bersihkan("<ol><li data-list=\"bullet\" class=\"ql-indent-3\">a</li></ol>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a\u0000b\u0008c&#1;&#x1F;&#0;</p>",
        "<p>\ufffe\uffff\ud800</p>",
        "<li>tanpa daftar</li>",
        "<ol><ol><li data-list=\"bullet\">x</li></ol></ol>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>",
        "<![CDATA[<script>x()</script>]]>",
        "<p>&nbsp;&copy;&amp;nbsp;</p>",
      })
  void oddInputGivesWellFormedOutputThatStaysTheSame(String masukan) {
    String sekali = PembersihIsi.bersihkan(masukan);
    assertEquals(sekali, PembersihIsi.bersihkan(sekali));
    assertFalse(sekali.contains("<script"));
  }

  @Test
  void randomMarkupGivesWellFormedOutputThatStaysTheSame() {
    String[] potongan = {
      "<p>",
      "</p>",
      "<ol>",
      "<ul>",
      "</ol>",
      "</ul>",
      "<li data-list=\"bullet\">",
      "<li>",
      "</li>",
      "<li class=\"ql-indent-2\" data-list='ordered'>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<b>",
      "</b>",
      "<br>",
      "<script>",
      "</script>",
      "teks",
      "&amp;",
      "&lt;",
      "<",
      ">",
      "\"",
      "&#7;",
      "<style>",
      "<!--",
      "-->",
      "\u00a0",
      " ",
      "<p class=\"ql-indent-1\">"
    };
    Random acak = new Random(7);
    for (int putaran = 0; putaran < 3_000; putaran++) {
      StringBuilder masukan = new StringBuilder();
      int panjang = acak.nextInt(14);
      for (int i = 0; i < panjang; i++) {
        masukan.append(potongan[acak.nextInt(potongan.length)]);
      }
      String sekali = PembersihIsi.bersihkan(masukan.toString());
      assertEquals(sekali, PembersihIsi.bersihkan(sekali), masukan.toString());
      assertFalse(sekali.toLowerCase(Locale.ROOT).contains("<script"), masukan.toString());
    }
  }
}
