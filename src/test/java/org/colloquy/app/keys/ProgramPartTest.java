package org.colloquy.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.app.Main;
import org.colloquy.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@link ProgramPart} decides for every package, and correctly, which stored results stay valid.
 */
class ProgramPartTest {
  /** Returns every package and every folder of word lists of the built program. */
  private static SortedSet<String> packages() throws Exception {
    Path root = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve("org/colloquy"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
          .map(folder -> folder.replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String> entries() {
    return Arrays.stream(ProgramPart.values()).flatMap(p -> p.packages().stream()).toList();
  }

  @Test
  void everyPackageStandsInTheTableOnce() throws Exception {
    assertThat(packages())
        .contains("org.colloquy.app", "org.colloquy.report.page")
        .allSatisfy(
            name ->
                assertThat(entries().stream().filter(entry -> ProgramPart.fits(entry, name)))
                    .as("entries of ProgramPart for %s", name)
                    .hasSize(1));
  }

  @Test
  void everyEntryIsThatOfAPackage() throws Exception {
    SortedSet<String> packages = packages();
    assertThat(entries())
        // Only the profile spark builds it.
        .filteredOn(entry -> !entry.startsWith("cluster"))
        .allSatisfy(entry -> assertThat(packages).anyMatch(name -> ProgramPart.fits(entry, name)));
  }

  @Test
  void packageThatIsNotListedCountsForAnnotations() {
    assertThat(ProgramPart.of("org/colloquy/nowhere/A.class")).isSameAs(ProgramPart.ANNOTATIONS);
    assertThat(ProgramPart.of("org/colloquy/applause/A.class")).isSameAs(ProgramPart.ANNOTATIONS);
    assertThat(ProgramPart.of("A.class")).isSameAs(ProgramPart.ANNOTATIONS);
  }

  private static JavaClasses program() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.colloquy");
  }

  private static DescribedPredicate<JavaClass> in(ProgramPart... parts) {
    List<ProgramPart> wanted = List.of(parts);
    return DescribedPredicate.describe(
        "in " + wanted,
        type ->
            type.getPackageName().startsWith("org.colloquy")
                && wanted.contains(ProgramPart.of(type.getName().replace('.', '/'))));
  }

  @Test
  void annotationsDependOnWhatCountsForThem() {
    ArchRuleDefinition.noClasses()
        .that(in(ProgramPart.ANNOTATIONS))
        .should()
        .dependOnClassesThat(in(ProgramPart.OUTCOMES, ProgramPart.TABLES, ProgramPart.NOTHING))
        .because("annotations would be used again that these classes would not make any more")
        .check(program());
  }

  @Test
  void tablesDependOnWhatCountsForThem() {
    ArchRuleDefinition.noClasses()
        .that(in(ProgramPart.TABLES))
        .should()
        .dependOnClassesThat(in(ProgramPart.NOTHING))
        .because("tables would be reused that these classes would no longer write")
        .check(program());
  }

  /**
   * What dependencies cannot tell: these packages decide with what a file is read, or how its
   * result is made into tables, without being used by what makes them.
   */
  @ParameterizedTest
  @CsvSource({
    "app,OUTCOMES",
    "app.work,OUTCOMES",
    "app.keys,OUTCOMES",
    "app.analysis,OUTCOMES",
    "app.corpus,TABLES",
    "report,TABLES",
    "report.table,TABLES",
    "report.csv,TABLES",
    "report.page,TABLES",
    "app.command,NOTHING",
    "app.console,NOTHING"
  })
  void packageThatPutsARunTogetherIsInThePartThatItDecides(String name, ProgramPart part) {
    assertThat(ProgramPart.of("org/colloquy/" + name.replace('.', '/') + "/A.class"))
        .isSameAs(part);
  }

  /**
   * The roots of {@code app} and {@code cluster} put a run together, and the settings name the
   * formats of reports.
   */
  @Test
  void outcomesDependOnWhatCountsForThem() {
    ArchRuleDefinition.noClasses()
        .that(in(ProgramPart.OUTCOMES))
        .and()
        .resideOutsideOfPackages(
            "org.colloquy.app", "org.colloquy.app.work", "org.colloquy.cluster")
        .should()
        .dependOnClassesThat(in(ProgramPart.TABLES, ProgramPart.NOTHING))
        .because("outcomes would be kept that these classes would not come to any more")
        .check(program());
  }

  /**
   * Returns the fingerprints of a program with a file for each entry of the table, and two
   * libraries.
   */
  private static ProgramFingerprints fingerprints(String changed) {
    SortedMap<String, String> own = new TreeMap<>();
    for (String entry : entries()) {
      String file = "org/colloquy/" + entry.replace("..", "/below").replace('.', '/') + "/A.class";
      own.put(file, entry.equals(changed) ? "changed" : "same");
    }
    own.put("org/colloquy/nowhere/A.class", changed.equals("nowhere") ? "changed" : "same");
    SortedMap<String, Fingerprint> libraries = new TreeMap<>();
    for (String name : List.of("library.jar", "models.jar")) {
      libraries.put(name, Fingerprint.of(new byte[] {(byte) (name.equals(changed) ? 1 : 0)}));
    }
    return ProgramFingerprints.of(own, libraries);
  }

  private static void assertChanges(
      String changed, boolean language, boolean program, boolean all) {
    ProgramFingerprints before = fingerprints("nothing");
    ProgramFingerprints now = fingerprints(changed);
    assertThat(!now.language().equals(before.language())).as("annotations").isEqualTo(language);
    assertThat(!now.program().equals(before.program())).as("outcomes").isEqualTo(program);
    assertThat(!now.reports().equals(before.reports())).as("tables").isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource
  void changeOfAPackageMakesAgainWhatTheTableSays(ProgramPart part) {
    for (String entry : part.packages()) {
      assertChanges(
          entry,
          part == ProgramPart.ANNOTATIONS,
          part == ProgramPart.ANNOTATIONS || part == ProgramPart.OUTCOMES,
          part != ProgramPart.NOTHING);
    }
  }

  @Test
  void changeOfALibraryOrOfAnUnknownPackageMakesEverythingAgain() {
    assertChanges("library.jar", true, true, true);
    assertChanges("models.jar", true, true, true);
    assertChanges("nowhere", true, true, true);
  }

  @Test
  void modelsHaveAFingerprintOfTheirOwn() throws IOException {
    assertThat(fingerprints("nothing").models()).containsOnlyKeys("models.jar");
    assertThat(ProgramFingerprints.current()).isEqualTo(ProgramFingerprints.current());
  }
}
