package org.colloquy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes that keep the code readable, and what every package says of itself. */
class StructureTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("src/spark/java"));

  private static final String PACKAGE_PAGE = "package-info.java";

  private static final int MOST_CLASSES = 30;
  private static final int MOST_LINES = 250;
  private static final int MOST_PARAMETERS = 6;

  /** The parameters that the compiler adds to the constructors of an enum. */
  private static final int NAME_AND_ORDINAL = 2;

  /** How the Javadoc of a longer class begins the paragraph that gives the reason. */
  private static final String REASON = "<p>Long because";

  /** How a package-info says what is added to its package and how, or why nothing is. */
  private static final Pattern EXTENSION =
      Pattern.compile("\\b[Tt]o add \\S|\\bNothing is added here\\b");

  private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:\\*\\s+)?[\\w.]+");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("org.colloquy");

  @Test
  void noPackageIsCrowded() throws IOException {
    Map<String, Long> crowded =
        sources().stream()
            .filter(file -> !file.endsWith(PACKAGE_PAGE))
            .collect(
                Collectors.groupingBy(
                    file -> packageOf(file), TreeMap::new, Collectors.counting()));
    // The model is the program's vocabulary, and a vocabulary is one list.
    crowded.remove("org/colloquy/model");
    crowded.values().removeIf(classes -> classes <= MOST_CLASSES);
    assertThat(crowded).as("packages of more than %d classes", MOST_CLASSES).isEmpty();
  }

  @Test
  void longClassesGiveTheirReason() throws IOException {
    List<String> without = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > MOST_LINES && lines.stream().noneMatch(line -> line.contains(REASON))) {
        without.add(file + ": " + lines.size());
      }
    }
    assertThat(without).as("classes of more than %d lines", MOST_LINES).isEmpty();
  }

  @Test
  void noCallCarriesMoreThanAReaderCanHold() {
    List<String> trains =
        PROGRAM.stream()
            .flatMap(one -> one.getCodeUnits().stream())
            .filter(unit -> parametersAsWritten(unit) > MOST_PARAMETERS)
            .filter(unit -> !isOfARecord(unit) && !isMadeByTheCompiler(unit))
            .map(JavaCodeUnit::getFullName)
            .sorted()
            .toList();
    assertThat(trains).as("more than %d parameters", MOST_PARAMETERS).isEmpty();
  }

  /** The number of parameters without those that the compiler adds to a constructor. */
  private static int parametersAsWritten(JavaCodeUnit unit) {
    int all = unit.getRawParameterTypes().size();
    JavaClass owner = unit.getOwner();
    if (!(unit instanceof JavaConstructor)) {
      return all;
    }
    if (owner.isEnum()) {
      return all - NAME_AND_ORDINAL;
    }
    return owner.isInnerClass() && !owner.getModifiers().contains(JavaModifier.STATIC)
        ? all - 1
        : all;
  }

  /** A record's constructor has a parameter per component, each with its name and its meaning. */
  private static boolean isOfARecord(JavaCodeUnit unit) {
    return unit instanceof JavaConstructor && unit.getOwner().isRecord();
  }

  /** Lambdas and anonymous classes carry what they capture; templates are not written by hand. */
  private static boolean isMadeByTheCompiler(JavaCodeUnit unit) {
    return unit.getName().startsWith("lambda$")
        || unit instanceof JavaConstructor && unit.getOwner().isAnonymousClass()
        || Generated.is(unit.getOwner());
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, List<String>> twice =
        PROGRAM.stream()
            .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    twice.values().removeIf(names -> names.size() == 1);
    // Each way to run the program has one.
    twice.remove("Main");
    assertThat(twice).isEmpty();
  }

  @Test
  void noNestedClassHasTheNameOfATopLevelOneOrOneThatSaysNothing() {
    List<String> top =
        PROGRAM.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName).toList();
    List<String> vague = List.of("Place", "Result", "Pass", "Talk");
    assertThat(
            PROGRAM.stream()
                .filter(one -> one.isNestedClass() && !one.isAnonymousClass())
                .filter(
                    one -> top.contains(one.getSimpleName()) || vague.contains(one.getSimpleName()))
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void everyPackageNamesItsEntryPoint() throws IOException {
    assertThat(packagesWhosePageLacks(LINK))
        .as("packages whose package-info is missing or links no class as the entry")
        .isEmpty();
  }

  @Test
  void everyPackageNamesItsExtensionPoint() throws IOException {
    assertThat(packagesWhosePageLacks(EXTENSION))
        .as(
            "packages whose package-info says neither what one does \"to add\" something nor that"
                + " \"Nothing is added here\"")
        .isEmpty();
  }

  private static List<String> packagesWhosePageLacks(Pattern wanted) throws IOException {
    List<String> lacking = new ArrayList<>();
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      Path page = folder.resolve(PACKAGE_PAGE);
      if (!Files.exists(page) || !wanted.matcher(onOneLine(Files.readString(page))).find()) {
        lacking.add(folder.toString());
      }
    }
    return lacking;
  }

  /** A comment without its line breaks, which may stand within a phrase. */
  private static String onOneLine(String comment) {
    return comment.replaceAll("\\s*\n \\*\\s*", " ");
  }

  private static String packageOf(Path file) {
    Path root = SOURCES.stream().filter(file::startsWith).findFirst().orElseThrow();
    return root.relativize(file.getParent()).toString().replace('\\', '/');
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
