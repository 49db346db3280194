package id.runut.peluncur.bangun;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsangTest {

  @TempDir Path akar;

  @BeforeEach
  void terbangun() throws IOException {
    tulis("pom.xml", "satu");
    tulis("ear/src/main/server/server.cli", "cli");
    tulis("ejb/src/main/java/A.java", "class A {}");
    tulis("ear/target/runut.ear", "ear");
    tulis("ear/target/server/jboss-modules.jar", "jar");
    new Usang(akar).catat();
  }

  @Test
  void tanpaPerubahanTidakAdaYangUsang() {
    assertFalse(usang().aplikasi());
    assertFalse(usang().server());
  }

  @Test
  void waktuBerkasSajaTidakMembuatUsang() throws IOException {
    Files.setLastModifiedTime(
        akar.resolve("ejb/src/main/java/A.java"), FileTime.from(Instant.now().plusSeconds(99)));
    assertFalse(usang().aplikasi());
  }

  @Test
  void isiYangBerubahMembuatAplikasiUsangTetapiServerTidak() throws IOException {
    tulis("ejb/src/main/java/A.java", "class A { }");
    assertTrue(usang().aplikasi());
    assertFalse(usang().server());
  }

  @Test
  void berkasBaruDanBerkasYangHilangMembuatUsang() throws IOException {
    tulis("web/src/main/webapp/b.xhtml", "");
    assertTrue(usang().aplikasi());
    Files.delete(akar.resolve("web/src/main/webapp/b.xhtml"));
    assertFalse(usang().aplikasi());
    Files.delete(akar.resolve("ejb/src/main/java/A.java"));
    assertTrue(usang().aplikasi());
  }

  @Test
  void perubahanUjiTidakMembuatUsang() throws IOException {
    tulis("ejb/src/test/java/ATest.java", "class ATest {}");
    assertFalse(usang().aplikasi());
  }

  @Test
  void naskahServerYangBerubahMembuatServerUsang() throws IOException {
    tulis("ear/src/main/server/server.cli", "lain");
    assertTrue(usang().server());
  }

  @Test
  void hasilYangHilangMembuatUsang() throws IOException {
    Files.delete(akar.resolve("ear/target/runut.ear"));
    Files.delete(akar.resolve("ear/target/server/jboss-modules.jar"));
    assertTrue(usang().aplikasi());
    assertTrue(usang().server());
  }

  @Test
  void yangBerubahSelamaMembangunTetapUsang() throws IOException {
    Usang sebelum = usang();
    tulis("ejb/src/main/java/A.java", "class A { int baru; }");
    sebelum.catat();
    assertTrue(usang().aplikasi());
  }

  @Test
  void hanyaModulYangKehilanganSumberDibangunDariNol() throws IOException {
    tulis("ejb/target/classes/A.class", "");
    tulis("ear/target/classes/B.class", "");
    tulis("web/src/main/webapp/baru.xhtml", "");
    usang().bersihkanYangHilangSumbernya();
    assertTrue(Files.exists(akar.resolve("ejb/target/classes/A.class")));

    Files.delete(akar.resolve("ejb/src/main/java/A.java"));
    Usang usang = usang();
    usang.lupakan();
    usang.bersihkanYangHilangSumbernya();
    assertFalse(Files.exists(akar.resolve("ejb/target/classes")));
    assertTrue(Files.exists(akar.resolve("ear/target/classes/B.class")));
  }

  @Test
  void tanpaCatatanTidakAdaHasilLamaYangDipercaya() throws IOException {
    Files.delete(akar.resolve("ear/target/sidik/nama"));
    tulis("ejb/target/classes/A.class", "");
    usang().bersihkanYangHilangSumbernya();
    assertFalse(Files.exists(akar.resolve("ejb/target/classes")));
  }

  @Test
  void bangunanYangTerputusTetapUsang() {
    usang().lupakan();
    assertTrue(usang().aplikasi());
    assertTrue(usang().server());
  }

  private Usang usang() {
    return new Usang(akar);
  }

  private void tulis(String nama, String isi) throws IOException {
    Path berkas = akar.resolve(nama);
    Files.createDirectories(berkas.getParent());
    Files.writeString(berkas, isi);
  }
}
