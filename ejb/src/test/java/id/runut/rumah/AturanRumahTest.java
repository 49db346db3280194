package id.runut.rumah;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
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

/** The rules of the house (ARCHITECTURE) for {@code persistence} and {@code ejb}. */
class AturanRumahTest {

  private static final JavaClasses KELAS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.runut");

  private static final int INJEKSI_TERBANYAK = 5;
  private static final int BARIS_TERBANYAK = 300;

  private static final DescribedPredicate<JavaClass> EJB_BEAN =
      describe(
          "is an EJB",
          k ->
              k.isAnnotatedWith(Stateless.class)
                  || k.isAnnotatedWith(Singleton.class)
                  || k.isAnnotatedWith(Stateful.class));

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
      List<String> boleh =
          new ArrayList<>(List.of("java..", "javax..", "jakarta..", "org..", "com.."));
      boleh.addAll(List.of("net..", "freemarker..", "id.runut." + kapabilitas + ".."));
      Stream.of(tabel.getProperty(kapabilitas).strip().split(" +"))
          .filter(k -> !k.isEmpty())
          .forEach(k -> boleh.add("id.runut." + k + ".."));
      classes()
          .that()
          .resideInAPackage("id.runut." + kapabilitas + "..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(boleh.toArray(String[]::new))
                  .or(describe("are primitive or arrays", k -> k.isPrimitive() || k.isArray())))
          .as(kapabilitas + " knows only " + tabel.getProperty(kapabilitas))
          .because("capabilities know each other only downwards; see ARCHITECTURE, table of levels")
          .check(KELAS);
    }
  }

  @Test
  void ruangan() {
    classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(
            "id.runut.*.entity",
            "id.runut.*.boundary",
            "id.runut.*.control",
            "id.runut.*.excel",
            "id.runut.*.pdf",
            "id.runut.*.docx",
            "id.runut.organisasi.keycloak",
            "id.runut.notifikasi.surel",
            "id.runut.tandatangan.penyedia")
        .because("the last segment of a package says the role, and no other roles exist")
        .check(KELAS);
  }

  @Test
  void entitasTidakMengenalLapisanAtas() {
    noClasses()
        .that()
        .resideInAPackage("..entity..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("id.runut.*.boundary..", "id.runut.*.control..")
        .because("persistence is the lowest module")
        .check(KELAS);
  }

  @Test
  void entitasTanpaSetter() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .arePublic()
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("entities guard their own state: verbs, not setters")
        .check(KELAS);
  }

  @Test
  void entitasTidakKeluar() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("..boundary..")
        .should(
            new ArchCondition<JavaMethod>("neither take nor return entities") {
              @Override
              public void check(JavaMethod m, ConditionEvents peristiwa) {
                Stream.concat(
                        m.getReturnType().getAllInvolvedRawTypes().stream(),
                        m.getParameterTypes().stream()
                            .flatMap(p -> p.getAllInvolvedRawTypes().stream()))
                    .filter(t -> t.isAnnotatedWith(Entity.class))
                    .forEach(
                        t ->
                            peristiwa.add(
                                SimpleConditionEvent.violated(
                                    m, m.getFullName() + " shows " + t.getSimpleName())));
              }
            })
        .because("no entity leaves ejb: pages would load lazily and bind what is not theirs")
        .check(KELAS);
  }

  @Test
  void izin() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(EJB_BEAN)
        .and()
        .areDeclaredInClassesThat(resideInAPackage("..boundary.."))
        .should(
            new ArchCondition<JavaMethod>("carry a role rule") {
              @Override
              public void check(JavaMethod m, ConditionEvents peristiwa) {
                boolean ada =
                    Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(a -> m.isAnnotatedWith(a) || m.getOwner().isAnnotatedWith(a));
                peristiwa.add(
                    new SimpleConditionEvent(m, ada, m.getFullName() + " has no role rule"));
              }
            })
        .because("the default is deny: every public method of a boundary says who may call it")
        .check(KELAS);
  }

  @Test
  void transaksiHanyaDiTepi() {
    classes()
        .that()
        .resideInAPackage("..boundary..")
        .and()
        .haveSimpleNameEndingWith("Service")
        .should(
            new ArchCondition<JavaClass>("be EJBs") {
              @Override
              public void check(JavaClass k, ConditionEvents peristiwa) {
                peristiwa.add(
                    new SimpleConditionEvent(k, EJB_BEAN.test(k), k.getName() + " is no EJB"));
              }
            })
        .because("a boundary method is the transaction")
        .check(KELAS);
  }

  @Test
  void injeksi() {
    classes()
        .should(
            new ArchCondition<JavaClass>("have at most five injections") {
              @Override
              public void check(JavaClass k, ConditionEvents peristiwa) {
                long medan =
                    k.getFields().stream()
                        .filter(
                            f ->
                                f.isAnnotatedWith(Inject.class)
                                    || f.isAnnotatedWith(EJB.class)
                                    || f.isAnnotatedWith(PersistenceContext.class))
                        .count();
                long pembuat =
                    k.getConstructors().stream()
                        .filter(c -> c.isAnnotatedWith(Inject.class))
                        .mapToLong(c -> c.getParameters().size())
                        .sum();
                peristiwa.add(
                    new SimpleConditionEvent(
                        k,
                        medan + pembuat <= INJEKSI_TERBANYAK,
                        k.getName() + " has " + (medan + pembuat) + " injections"));
              }
            })
        .because("a class that needs more than five others does more than one thing")
        .check(KELAS);
  }

  @Test
  void nama() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
        .because("such names say nothing about what a class is")
        .check(KELAS);
  }

  @Test
  void poi() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.runut.*.excel..", "id.runut.*.docx..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .because("Office files are read and written by the adapters only")
        .check(KELAS);
  }

  @Test
  void itext() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.runut.*.pdf..", "id.runut.tandatangan..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.itextpdf..")
        .because("PDFs are made and signed by the adapters only")
        .check(KELAS);
  }

  @Test
  void surel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.runut.notifikasi.surel..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.mail..")
        .because("mail leaves from the outbox only, after the commit")
        .check(KELAS);
  }

  @Test
  void logikaMurni() {
    noClasses()
        .that()
        .haveSimpleNameStartingWith("Aturan")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta.persistence..", "jakarta.ejb..", "jakarta.faces..")
                .or(describe("repositories", k -> k.getSimpleName().endsWith("Repository"))))
        .because("rules are pure: the same answer for button, REST and service")
        .check(KELAS);
  }

  @Test
  void keluaranBaku() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("a server writes to its log")
        .check(KELAS);
  }

  @Test
  void kelasTidakTerlaluPanjang() throws IOException {
    List<String> terlaluPanjang = new ArrayList<>();
    for (String modul : List.of("src/main/java", "../persistence/src/main/java")) {
      try (Stream<Path> sumber = Files.walk(Path.of(modul))) {
        sumber
            .filter(p -> p.toString().endsWith(".java"))
            .filter(p -> barisKode(p) > BARIS_TERBANYAK)
            .forEach(p -> terlaluPanjang.add(p + ": " + barisKode(p)));
      }
    }
    assertTrue(terlaluPanjang.isEmpty(), "classes over 300 lines of code: " + terlaluPanjang);
  }

  /** Lines without blanks, imports and comments. */
  private static long barisKode(Path sumber) {
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
