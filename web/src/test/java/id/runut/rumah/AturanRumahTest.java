package id.runut.rumah;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.sop.boundary.MesinProses;
import jakarta.ejb.EJB;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house (ARCHITECTURE) for {@code web}. */
class AturanRumahTest {

  private static final JavaClasses KELAS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.runut");

  private static final String[] WEB = {"id.runut.*.web..", "id.runut.*.rest.."};
  private static final int INJEKSI_TERBANYAK = 5;
  private static final int BARIS_KELAS_TERBANYAK = 300;
  private static final int BARIS_HALAMAN_TERBANYAK = 200;

  @Test
  void tanpaFlash() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .callMethodWhere(
            describe(
                "it is Faces' flash or what OmniFaces puts into it",
                panggilan ->
                    panggilan.getTarget().getName().contains("Flash")
                        || panggilan.getTargetOwner().isAssignableTo(Flash.class)))
        .because("its end comes with any request, also the bell's; see CarriedMessages")
        .check(KELAS);
  }

  @Test
  void tingkat() throws IOException {
    Properties tabel = new Properties();
    try (Reader isi =
        new InputStreamReader(
            AturanRumahTest.class.getResourceAsStream("/tingkat.properties"),
            StandardCharsets.UTF_8)) {
      tabel.load(isi);
    }
    for (String kapabilitas : tabel.stringPropertyNames()) {
      List<String> boleh = new ArrayList<>(List.of("id.runut." + kapabilitas + ".."));
      Stream.of(tabel.getProperty(kapabilitas).strip().split(" +"))
          .filter(k -> !k.isEmpty())
          .forEach(k -> boleh.add("id.runut." + k + ".."));
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.runut." + kapabilitas + ".web..", "id.runut." + kapabilitas + ".rest..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("id.runut..")
                  .and(
                      describe(
                          "stand above " + kapabilitas,
                          k -> !resideInAnyPackage(boleh.toArray(String[]::new)).test(k))))
          .because("pages follow the same levels as what they show; only beranda knows all")
          .check(KELAS);
    }
  }

  @Test
  void hanyaTepi() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("id.runut.*.control..", "id.runut.*.entity..")
                .and(resideOutsideOfPackage("id.runut.umum.control.."))
                .and(describe("are no enums", k -> !k.getBaseComponentType().isEnum())))
        .because("pages and resources see records and enums of boundary only")
        .check(KELAS);
  }

  @Test
  void tanpaEntityManager() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(EntityManager.class, EntityManagerFactory.class)
        .because("no query leaves ejb")
        .check(KELAS);
  }

  @Test
  void pelayanDalam() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(MesinProses.class, AuditService.class, BerkasService.class)
        .because("the engine, the log and the files are reached through a capability's service")
        .check(KELAS);
  }

  @Test
  void pemberitahuan() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .callMethodWhere(
            describe(
                "tells posts about an event",
                panggilan ->
                    panggilan.getTargetOwner().isEquivalentTo(NotifikasiService.class)
                        && panggilan.getName().equals("beritahu")))
        .because("who is told is decided where the event happens")
        .check(KELAS);
  }

  @Test
  void pustakaBerkas() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "com.itextpdf..", "jakarta.mail..")
        .because("files and mails are made by the adapters in ejb")
        .check(KELAS);
  }

  @Test
  void injeksi() {
    classes()
        .that()
        .resideInAnyPackage(WEB)
        .should(
            new ArchCondition<JavaClass>("have at most five injections") {
              @Override
              public void check(JavaClass k, ConditionEvents peristiwa) {
                long jumlah =
                    k.getFields().stream()
                            .filter(
                                f ->
                                    f.isAnnotatedWith(Inject.class) || f.isAnnotatedWith(EJB.class))
                            .count()
                        + k.getConstructors().stream()
                            .filter(c -> c.isAnnotatedWith(Inject.class))
                            .mapToLong(c -> c.getParameters().size())
                            .sum();
                peristiwa.add(
                    new SimpleConditionEvent(
                        k,
                        jumlah <= INJEKSI_TERBANYAK,
                        k.getName() + " has " + jumlah + " injections"));
              }
            })
        .because("a class that needs more than five others does more than one thing")
        .check(KELAS);
  }

  @Test
  void nama() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB)
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
        .because("such names say nothing about what a class is")
        .check(KELAS);
  }

  @Test
  void keluaranBaku() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("a server writes to its log")
        .check(KELAS);
  }

  @Test
  void kelasDanHalamanTidakTerlaluPanjang() {
    List<String> terlaluPanjang =
        Stream.concat(
                lebihPanjang("src/main/java", ".java", BARIS_KELAS_TERBANYAK),
                lebihPanjang("src/main/webapp", ".xhtml", BARIS_HALAMAN_TERBANYAK))
            .toList();
    assertTrue(terlaluPanjang.isEmpty(), "longer than the house allows: " + terlaluPanjang);
  }

  private static Stream<String> lebihPanjang(String folder, String akhiran, int terbanyak) {
    if (!Files.isDirectory(Path.of(folder))) {
      return Stream.of();
    }
    try (Stream<Path> sumber = Files.walk(Path.of(folder))) {
      return sumber
          .filter(p -> p.toString().endsWith(akhiran))
          .filter(p -> baris(p) > terbanyak)
          .map(p -> p + ": " + baris(p))
          .toList()
          .stream();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** Lines without blanks, imports and comments. */
  private static long baris(Path sumber) {
    try (Stream<String> baris = Files.lines(sumber)) {
      return baris
          .map(String::strip)
          .filter(b -> !b.isEmpty() && !b.startsWith("import ") && !b.matches("(/?\\*|//).*"))
          .count();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
